import * as vscode from 'vscode';
import type { TimexMod } from '../core/annotation';
import {
  type DurationUnit,
  type ParsedTimex,
  type PartOfDay,
  parseTimexValue,
  type Season,
  type TimexDate,
  type TimexDuration,
} from '../core/dates/values';
import type { TimexValue } from '../core/suggestion';

type Timex = Pick<TimexValue, 'type' | 'value' | 'mod' | 'calendar'>;

/**
 * A TIMEX3 value in words, in the display language: `2020-07-02TAF` is "2020-07-02, afternoon", `P25Y` "25 years".
 * What the grammar does not have is given as it is.
 */
export function readTimex(timex: Timex): string {
  const parsed = parseTimexValue(timex.value);
  const plain = parsed === undefined ? timex.value : readValue(parsed, timex);
  const modified = timex.mod === undefined ? plain : readMod(timex.mod, plain);
  return timex.calendar === 'lunar' ? vscode.l10n.t('{date} (lunar calendar)', { date: modified }) : modified;
}

function readValue(parsed: ParsedTimex, timex: Timex): string {
  switch (parsed.kind) {
    case 'date':
      return readDate(parsed);
    case 'duration': {
      const period = readDuration(parsed);
      return timex.type === 'SET' ? vscode.l10n.t('every {period}', { period }) : period;
    }
    case 'interval': {
      const [from, to] = [parsed.begin && readValue(parsed.begin, timex), parsed.end && readValue(parsed.end, timex)];
      if (from === undefined) return vscode.l10n.t('until {to}', { to: to ?? '' });
      return to === undefined
        ? vscode.l10n.t('from {from} on', { from })
        : vscode.l10n.t('{from} to {to}', { from, to });
    }
    case 'reference':
      return readReference(parsed.name);
  }
}

function readDate(date: TimexDate): string {
  const day = readDay(date);
  const time = date.part === undefined ? readClock(date) : readPart(date.part);
  return time === undefined ? day : day === '' ? time : vscode.l10n.t('{date}, {time}', { date: day, time });
}

function readDay(date: TimexDate): string {
  const { year, month, day } = date;
  if (date.week !== undefined) return vscode.l10n.t('week {week} of {year}', { week: date.week, year });
  if (date.quarter !== undefined) {
    return vscode.l10n.t('quarter {quarter} of {year}', { quarter: date.quarter, year });
  }
  if (date.half !== undefined) return readHalf(date.half, year);
  if (date.season !== undefined) return readSeason(date.season, year);
  if (/^\d{3}X$/.test(year) && month === undefined)
    return vscode.l10n.t('the {year}s', { year: `${year.slice(0, 3)}0` });
  const known = [month, day].filter((part) => part !== undefined);
  if (year !== 'XXXX') return [year, ...known].join('-');
  const rest = known.filter((part) => part !== 'XX').join('-');
  return rest === '' ? '' : vscode.l10n.t('{date}, year unknown', { date: rest });
}

function readHalf(half: string, year: string): string {
  return half === '1'
    ? vscode.l10n.t('first half of {year}', { year })
    : vscode.l10n.t('second half of {year}', { year });
}

function readSeason(season: Season, year: string): string {
  switch (season) {
    case 'SP':
      return vscode.l10n.t('spring {year}', { year });
    case 'SU':
      return vscode.l10n.t('summer {year}', { year });
    case 'FA':
      return vscode.l10n.t('autumn {year}', { year });
    case 'WI':
      return vscode.l10n.t('winter {year}', { year });
  }
}

function readClock({ hour, minute, second, zone }: TimexDate): string | undefined {
  if (hour === undefined) return undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(hour)}:${two(minute ?? 0)}${second === undefined ? '' : `:${two(second)}`}${zone ?? ''}`;
}

function readPart(part: PartOfDay): string {
  switch (part) {
    case 'MO':
      return vscode.l10n.t('morning');
    case 'MI':
      return vscode.l10n.t('midday');
    case 'AF':
      return vscode.l10n.t('afternoon');
    case 'EV':
      return vscode.l10n.t('evening');
    case 'NI':
      return vscode.l10n.t('night');
    case 'DT':
      return vscode.l10n.t('daytime');
  }
}

function readDuration({ parts }: TimexDuration): string {
  return parts.map(({ amount, unit }) => readAmount(amount, unit)).join(' ');
}

function readAmount(amount: number | undefined, unit: DurationUnit): string {
  const one = amount === 1;
  const n = amount === undefined ? '?' : String(amount);
  switch (unit) {
    case 'C':
      return one ? vscode.l10n.t('1 century') : vscode.l10n.t('{n} centuries', { n });
    case 'DE':
      return one ? vscode.l10n.t('1 decade') : vscode.l10n.t('{n} decades', { n });
    case 'Y':
      return one ? vscode.l10n.t('1 year') : vscode.l10n.t('{n} years', { n });
    case 'Q':
      return one ? vscode.l10n.t('1 quarter') : vscode.l10n.t('{n} quarters', { n });
    case 'M':
      return one ? vscode.l10n.t('1 month') : vscode.l10n.t('{n} months', { n });
    case 'W':
      return one ? vscode.l10n.t('1 week') : vscode.l10n.t('{n} weeks', { n });
    case 'WE':
      return one ? vscode.l10n.t('1 weekend') : vscode.l10n.t('{n} weekends', { n });
    case 'D':
      return one ? vscode.l10n.t('1 day') : vscode.l10n.t('{n} days', { n });
    case 'TH':
      return one ? vscode.l10n.t('1 hour') : vscode.l10n.t('{n} hours', { n });
    case 'TM':
      return one ? vscode.l10n.t('1 minute') : vscode.l10n.t('{n} minutes', { n });
    case 'TS':
      return one ? vscode.l10n.t('1 second') : vscode.l10n.t('{n} seconds', { n });
  }
}

function readReference(name: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): string {
  switch (name) {
    case 'PAST_REF':
      return vscode.l10n.t('some time in the past');
    case 'PRESENT_REF':
      return vscode.l10n.t('about now');
    case 'FUTURE_REF':
      return vscode.l10n.t('some time in the future');
  }
}

function readMod(mod: TimexMod, value: string): string {
  switch (mod) {
    case 'BEFORE':
    case 'ON_OR_BEFORE':
      return vscode.l10n.t('before {value}', { value });
    case 'AFTER':
    case 'ON_OR_AFTER':
      return vscode.l10n.t('after {value}', { value });
    case 'LESS_THAN':
      return vscode.l10n.t('less than {value}', { value });
    case 'EQUAL_OR_LESS':
      return vscode.l10n.t('at most {value}', { value });
    case 'MORE_THAN':
      return vscode.l10n.t('more than {value}', { value });
    case 'EQUAL_OR_MORE':
      return vscode.l10n.t('at least {value}', { value });
    case 'START':
      return vscode.l10n.t('start of {value}', { value });
    case 'MID':
      return vscode.l10n.t('middle of {value}', { value });
    case 'END':
      return vscode.l10n.t('end of {value}', { value });
    case 'APPROX':
      return vscode.l10n.t('about {value}', { value });
  }
}
