import { addDays, type Day, type Weekday, weekdayOf } from '../calendar';
import type { DaySpec } from '../expression';
import { END, matchAt, oneOf, pattern } from '../reading';
import { LONG_WEEKDAY, MONTH, monthOf, WEEKDAYS, YEAR_BEHIND, yearOf } from './words';

/** Easter Sunday, Gregorian (Meeus, Jones and Butcher's algorithm; Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** The n-th such weekday of a month; the last one for n = −1. */
function nth(n: number, weekday: Weekday, month: number): (year: number) => Day {
  return (year) => {
    if (n < 0) {
      const last = addDays(
        month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 },
        -1,
      );
      return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    }
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
  };
}

type Rule = { readonly open: string; readonly of: (year: number) => Day };

function fixed(month: number, day: number): Rule {
  const two = (n: number): string => String(n).padStart(2, '0');
  return { open: `XXXX-${two(month)}-${two(day)}`, of: (year) => ({ year, month, day }) };
}

function moving(of: (year: number) => Day, month = 'XX'): Rule {
  return { open: `XXXX-${month}-XX`, of };
}

/** Holidays of one date in the English-speaking countries. */
const HOLIDAYS: Readonly<Record<string, Rule>> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  "valentine's day": fixed(2, 14),
  halloween: fixed(10, 31),
  'independence day': fixed(7, 4),
  'veterans day': fixed(11, 11),
  "international women's day": fixed(3, 8),
  'thanksgiving day': moving(nth(4, 4, 11), '11'),
  thanksgiving: moving(nth(4, 4, 11), '11'),
  'labor day': moving(nth(1, 1, 9), '09'),
  'memorial day': moving(nth(-1, 1, 5), '05'),
  'martin luther king jr. day': moving(nth(3, 1, 1), '01'),
  'good friday': moving((year) => addDays(easterSunday(year), -2)),
  'easter sunday': moving(easterSunday),
  'easter monday': moving((year) => addDays(easterSunday(year), 1)),
  easter: moving(easterSunday),
};
const NAME = pattern(`(?<name>${oneOf(Object.keys(HOLIDAYS))})${END}${YEAR_BEHIND}?`);

export const HOLIDAY_WORDS = Object.keys(HOLIDAYS).map((name) => (/^[a-z]+/.exec(name) ?? [''])[0]);

export function readHoliday(text: string, at: number): { readonly day: DaySpec; readonly end: number } | undefined {
  const match = matchAt(NAME, text, at);
  const rule = HOLIDAYS[match?.groups?.name ?? ''];
  if (match === undefined || rule === undefined) return undefined;
  // The year's holiday, not a tree, a card or an island of that name.
  if (
    /^ (?:tree|card|island|carol|gift|present|shopping|market|party|egg|bunny|parade|special|album|song|movie|island|celebrations? committee)/.test(
      text.slice(at + match[0].length, at + match[0].length + 24),
    )
  )
    return undefined;
  const year = yearOf(match.groups);
  return { day: { by: 'rule', ...rule, ...(year && { year }) }, end: at + match[0].length };
}

const NTHS: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, last: -1, final: -1 },
  ...{ '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
};
const NTH_WEEKDAY = pattern(
  `(?:the )?(?<n>${oneOf(Object.keys(NTHS))}) (?<wd>${LONG_WEEKDAY}) (?:of|in) (?<m>${MONTH})${YEAR_BEHIND}?`,
);

/** *the first Monday of April*. */
export function readNthWeekday(text: string, at: number): { readonly day: DaySpec; readonly end: number } | undefined {
  const match = matchAt(NTH_WEEKDAY, text, at);
  const { n = '', wd = '', m = '' } = match?.groups ?? {};
  const [weekday, month] = [WEEKDAYS[wd], monthOf(m)];
  if (match === undefined || weekday === undefined || month === undefined) return undefined;
  const year = yearOf(match.groups);
  const rule = moving(nth(NTHS[n] ?? 1, weekday, month), String(month).padStart(2, '0'));
  return { day: { by: 'rule', ...rule, ...(year && { year }) }, end: at + match[0].length };
}
