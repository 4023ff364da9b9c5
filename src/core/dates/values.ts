import { isRealDay } from './calendar';

/** Parts of the day, as TIMEX3 writes them behind `T`. */
export const PARTS_OF_DAY = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
export type Season = (typeof SEASONS)[number];

/** A calendar date or a clock time; what is missing is coarser, `X` digits are unknown. */
export interface TimexDate {
  readonly kind: 'date';
  /** Four characters, each a digit or X: `2020`, `199X`, `19XX`, `XXXX`. */
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly week?: string;
  /** 1..7, or `WE` for the weekend. */
  readonly weekday?: string;
  readonly quarter?: string;
  readonly half?: string;
  readonly season?: Season;
  readonly part?: PartOfDay;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** `Z` or `+07:00`. */
  readonly zone?: string;
}

export interface TimexDuration {
  readonly kind: 'duration';
  /** In the order written; `undefined` for the unknown amount `X`. Units behind `T` are `TH`, `TM`, `TS`. */
  readonly parts: readonly { readonly amount: number | undefined; readonly unit: DurationUnit }[];
}

export type DurationUnit = 'C' | 'DE' | 'Y' | 'Q' | 'M' | 'W' | 'WE' | 'D' | 'TH' | 'TM' | 'TS';

/** `begin/end`, the one extension of TIMEX3; `..` is an open end. */
export interface TimexInterval {
  readonly kind: 'interval';
  readonly begin: TimexDate | TimexDuration | undefined;
  readonly end: TimexDate | TimexDuration | undefined;
}

export interface TimexReference {
  readonly kind: 'reference';
  readonly name: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

export type ParsedTimex = TimexDate | TimexDuration | TimexInterval | TimexReference;

const ZONE = '(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)';
const CLOCK = `(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?)${ZONE}?`;
const TIME_OF_DAY = `T(?:MO|MI|AF|EV|NI|DT|${CLOCK})`;

/**
 * The grammar of single dates as one regular expression, which the JSON Schema uses as it is (anchored by the user).
 * Only days that a month does not have are left for `parseTimexValue` to refuse.
 */
export const TIMEX_DATE_PATTERN =
  '(?:\\d{4}|\\d{3}X|\\d{2}XX|XXXX)' +
  `(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:${TIME_OF_DAY})?)?` +
  `|-W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)(?:-(?:[1-7]|WE)(?:${TIME_OF_DAY})?)?` +
  '|-Q[1-4X]|-H[12X]|-(?:SP|SU|FA|WI))?';

export const TIMEX_DURATION_PATTERN =
  'P(?:T(?:(?:\\d+(?:\\.\\d+)?|X)[HMS])+' +
  '|(?:(?:\\d+(?:\\.\\d+)?|X)(?:DE|WE|[YMWDQC]))+(?:T(?:(?:\\d+(?:\\.\\d+)?|X)[HMS])+)?)';

/** Every value: a date, a duration, an interval of two of a kind with `..` for an open end, or a vague reference. */
export const TIMEX_VALUE_PATTERN =
  `(?:${TIMEX_DATE_PATTERN}|${TIMEX_DURATION_PATTERN}` +
  `|${TIMEX_DATE_PATTERN}/(?:${TIMEX_DATE_PATTERN}|\\.\\.)|\\.\\./${TIMEX_DATE_PATTERN}` +
  `|${TIMEX_DURATION_PATTERN}/${TIMEX_DURATION_PATTERN}` +
  `|${TIME_OF_DAY}|PAST_REF|PRESENT_REF|FUTURE_REF)`;

const DATE = new RegExp(
  '^(\\d{4}|\\d{3}X|\\d{2}XX|XXXX)' +
    '(?:-(0[1-9]|1[0-2]|XX)(?:-(0[1-9]|[12]\\d|3[01]|XX))?' +
    '|-W(0[1-9]|[1-4]\\d|5[0-3]|XX)(?:-([1-7]|WE))?' +
    '|-Q([1-4X])|-H([12X])|-(SP|SU|FA|WI))?' +
    `(T(?:MO|MI|AF|EV|NI|DT|${CLOCK}))?$`,
);
const TIME = /^T(?:(MO|MI|AF|EV|NI|DT)|(\d\d)(?::(\d\d)(?::(\d\d))?)?(Z|[+-]\d\d:\d\d)?)$/;
const DURATION = new RegExp(`^${TIMEX_DURATION_PATTERN}$`);

/** Longer than any value can be; a guard against running the patterns over a whole file by mistake. */
const LONGEST = 120;

/** Reads a value; undefined for what the grammar does not have or the calendar cannot hold (`2021-02-30`). */
export function parseTimexValue(text: string): ParsedTimex | undefined {
  if (text.length > LONGEST) return undefined;
  if (text === 'PAST_REF' || text === 'PRESENT_REF' || text === 'FUTURE_REF') return { kind: 'reference', name: text };
  const slash = text.indexOf('/');
  if (slash < 0) return parsePoint(text) ?? parseDuration(text);
  const [before, after] = [text.slice(0, slash), text.slice(slash + 1)];
  if (before === '..' && after === '..') return undefined;
  const begin = before === '..' ? undefined : (parseDate(before) ?? parseDuration(before));
  const end = after === '..' ? undefined : (parseDate(after) ?? parseDuration(after));
  if ((begin === undefined && before !== '..') || (end === undefined && after !== '..')) return undefined;
  if ((begin ?? end)?.kind === 'duration' && begin?.kind !== end?.kind) return undefined;
  if (begin && end && begin.kind !== end.kind) return undefined;
  return { kind: 'interval', begin, end };
}

const VALUE = new RegExp(`^${TIMEX_VALUE_PATTERN}$`);

/** Whether the value has the form of the published grammar; the day that it names may still not exist (`2021-02-30`). */
export function hasTimexForm(text: string): boolean {
  return text.length <= LONGEST && VALUE.test(text);
}

export function isTimexValue(text: string): boolean {
  return parseTimexValue(text) !== undefined;
}

function parsePoint(text: string): TimexDate | undefined {
  return text.startsWith('T') ? parseDate(`XXXX-XX-XX${text}`) : parseDate(text);
}

function parseDate(text: string): TimexDate | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, year = '', month, day, week, weekday, quarter, half, season, time] = match;
  // A part of the day or a clock needs a day to stand on, known or not.
  if (time !== undefined && day === undefined && weekday === undefined) return undefined;
  if (month !== undefined && day !== undefined && month !== 'XX' && day !== 'XX')
    if (!isRealDay(Number(month), Number(day), /^\d{4}$/.test(year) ? Number(year) : undefined)) return undefined;
  const clock = time === undefined ? undefined : readTime(time);
  if (time !== undefined && clock === undefined) return undefined;
  return {
    kind: 'date',
    year,
    ...(month && { month }),
    ...(day && { day }),
    ...(week && { week }),
    ...(weekday && { weekday }),
    ...(quarter && { quarter }),
    ...(half && { half }),
    ...(season && { season: season as Season }),
    ...clock,
  };
}

function readTime(text: string): Pick<TimexDate, 'part' | 'hour' | 'minute' | 'second' | 'zone'> | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, part, hour, minute, second, zone] = match;
  if (part !== undefined) return { part: part as PartOfDay };
  if (hour === '24' && (Number(minute ?? 0) > 0 || Number(second ?? 0) > 0)) return undefined;
  return {
    hour: Number(hour),
    ...(minute && { minute: Number(minute) }),
    ...(second && { second: Number(second) }),
    ...(zone && { zone }),
  };
}

function parseDuration(text: string): TimexDuration | undefined {
  if (!DURATION.test(text)) return undefined;
  const [date = '', time = ''] = text.slice(1).split('T');
  const read = (part: string, prefix: string): TimexDuration['parts'] =>
    Array.from(part.matchAll(/(\d+(?:\.\d+)?|X)(DE|WE|[A-Z])/g), ([, amount, unit]) => ({
      amount: amount === 'X' ? undefined : Number(amount),
      unit: `${prefix}${unit}` as DurationUnit,
    }));
  return { kind: 'duration', parts: [...read(date, ''), ...read(time, 'T')] };
}
