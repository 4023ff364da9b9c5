import * as vscode from 'vscode';
import type { TimexMod } from '../core/annotation';
import type { TimexValue } from '../core/suggestion';

type Timex = Pick<TimexValue, 'type' | 'value' | 'mod' | 'calendar'>;

/**
 * A TIMEX3 value in words, in the display language: `2020-07-02TAF` is "2020-07-02, afternoon", `P25Y` "25 years".
 * What has no reading is given as it is.
 */
export function readTimex(timex: Timex): string {
  const slash = timex.value.indexOf('/');
  const plain =
    slash === -1
      ? readValue(timex.value, timex.type)
      : vscode.l10n.t('{from} to {to}', {
          from: readValue(timex.value.slice(0, slash), timex.type),
          to: readValue(timex.value.slice(slash + 1), timex.type),
        });
  const modified = timex.mod === undefined ? plain : readMod(timex.mod, plain);
  return timex.calendar === 'lunar' ? vscode.l10n.t('{date} (lunar calendar)', { date: modified }) : modified;
}

function readValue(value: string, type: Timex['type']): string {
  if (value.startsWith('P')) return readPeriod(value, type);
  const [, date = '', time] = /^([^T]*)(?:T(.*))?$/.exec(value) ?? [];
  if (time === undefined) return readDate(date);
  const clock = readTime(time);
  return date === '' ? clock : vscode.l10n.t('{date}, {time}', { date: readDate(date), time: clock });
}

function readDate(date: string): string {
  const parts = /^(X{4}|\d{4})-(.+)$/.exec(date);
  if (parts === null) return /^\d{3}$/.test(date) ? vscode.l10n.t('the {year}s', { year: `${date}0` }) : date;
  const [, year = '', rest = ''] = parts;
  const week = /^W(\d\d)$/.exec(rest);
  if (week) return vscode.l10n.t('week {week} of {year}', { week: Number(week[1]), year });
  const season = readSeason(rest, year);
  if (season !== undefined) return season;
  return year === 'XXXX' ? vscode.l10n.t('{date}, year unknown', { date: rest }) : date;
}

function readSeason(season: string, year: string): string | undefined {
  switch (season) {
    case 'SP':
      return vscode.l10n.t('spring {year}', { year });
    case 'SU':
      return vscode.l10n.t('summer {year}', { year });
    case 'FA':
      return vscode.l10n.t('autumn {year}', { year });
    case 'WI':
      return vscode.l10n.t('winter {year}', { year });
    case 'Q1':
    case 'Q2':
    case 'Q3':
    case 'Q4':
      return vscode.l10n.t('quarter {quarter} of {year}', { quarter: season.slice(1), year });
    case 'H1':
      return vscode.l10n.t('first half of {year}', { year });
    case 'H2':
      return vscode.l10n.t('second half of {year}', { year });
    default:
      return undefined;
  }
}

function readTime(time: string): string {
  switch (time) {
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
    default:
      return time;
  }
}

function readPeriod(value: string, type: Timex['type']): string {
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?|X)(DE|CE|Y|M|W|D|H|S)/g)];
  const inTime = value.indexOf('T');
  const words = parts.map((part) => {
    const [, amount = '', unit = ''] = part;
    return readAmount(
      amount === 'X' ? '?' : amount,
      unit === 'M' && inTime !== -1 && part.index > inTime ? 'min' : unit,
    );
  });
  if (words.length === 0) return value;
  const period = words.join(' ');
  return type === 'SET' ? vscode.l10n.t('every {period}', { period }) : period;
}

function readAmount(n: string, unit: string): string {
  const one = n === '1';
  switch (unit) {
    case 'Y':
      return one ? vscode.l10n.t('1 year') : vscode.l10n.t('{n} years', { n });
    case 'M':
      return one ? vscode.l10n.t('1 month') : vscode.l10n.t('{n} months', { n });
    case 'W':
      return one ? vscode.l10n.t('1 week') : vscode.l10n.t('{n} weeks', { n });
    case 'D':
      return one ? vscode.l10n.t('1 day') : vscode.l10n.t('{n} days', { n });
    case 'H':
      return one ? vscode.l10n.t('1 hour') : vscode.l10n.t('{n} hours', { n });
    case 'min':
      return one ? vscode.l10n.t('1 minute') : vscode.l10n.t('{n} minutes', { n });
    case 'S':
      return one ? vscode.l10n.t('1 second') : vscode.l10n.t('{n} seconds', { n });
    case 'DE':
      return one ? vscode.l10n.t('1 decade') : vscode.l10n.t('{n} decades', { n });
    default:
      return one ? vscode.l10n.t('1 century') : vscode.l10n.t('{n} centuries', { n });
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
