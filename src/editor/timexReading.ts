import * as vscode from 'vscode';
import type { TimexMod } from '../core/annotation';
import { describeDate } from '../core/dates/distance';
import type { TimexValue } from '../core/suggestion';
import { translate } from './convert';

type Timex = Pick<TimexValue, 'type' | 'value' | 'mod' | 'calendar'>;

/**
 * A TIMEX3 value in few words, for menus: `2020-07-02TAF` is "2020-07-02, afternoon", `P25Y` "25 years". Days keep the
 * form that they have in the sidecar; the hover spells them out.
 */
export function readTimex(timex: Timex): string {
  return complete(timex, shortReading(timex));
}

/** The same for the hover: days with their weekday. */
export function readTimexInFull(timex: Timex): string {
  return complete(timex, timex.type === 'SET' ? shortReading(timex) : translate(describe(timex.value)));
}

function shortReading({ type, value }: Timex): string {
  const description = describe(value);
  const { length, time } = description.data ?? {};
  if (length !== undefined) {
    return type === 'SET' ? vscode.l10n.t('every {period}', { period: String(length) }) : String(length);
  }
  const reading = shortDate(value, time) ?? translate(description);
  return type === 'SET' ? vscode.l10n.t('{reading}, repeatedly', { reading }) : reading;
}

/** Of a day, month or year that is known; everything else is read better in words. */
function shortDate(value: string, time: string | number | undefined): string | undefined {
  const [, date, clock] = /^(\d{4}(?:-\d\d){0,2})(T.+)?$/.exec(value) ?? [];
  if (date === undefined || clock === undefined || time === undefined) return date;
  return vscode.l10n.t('{date}, {time}', { date, time: String(time) });
}

function describe(value: string): ReturnType<typeof describeDate>[number] {
  // A description has one message at least: the reading.
  return describeDate(value, undefined)[0]!;
}

function complete({ mod, calendar }: Timex, reading: string): string {
  const modified = mod === undefined ? reading : readMod(mod, reading);
  return calendar === 'lunar' ? vscode.l10n.t('{date} (lunar calendar)', { date: modified }) : modified;
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
