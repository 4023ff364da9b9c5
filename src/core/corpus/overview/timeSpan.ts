import { dayFromNumber, dayNumber, mondayOf, mondayOfWeek } from '../../dates/calendar';
import { parseTimexValue, type TimexDate } from '../../dates/values';

/** Widths of the bars of a time line, the narrowest first. */
export const TIME_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** When a date begins and how exact it is. */
export interface TimeSpan {
  /** In days since 1970-01-01. */
  readonly first: number;
  /** The unit that the value names; a half-year or a season is told to the year. */
  readonly unit: TimeUnit;
}

/** By far the most values: whatever part of the day follows. */
const PLAIN = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/;

/**
 * Where a TIMEX3 value stands on a time line; an interval stands where it begins. Undefined for what names no time of
 * the calendar: durations, sets, references, unknown years, years without a fourth digit before 1000.
 */
export function timeSpanOf(value: string): TimeSpan | undefined {
  const plain = PLAIN.exec(value);
  if (plain !== null) {
    const [, year, month, day] = plain;
    return { first: dayNumber({ year: Number(year), month: Number(month), day: Number(day) }), unit: 'day' };
  }
  const parsed = parseTimexValue(value);
  const date = parsed?.kind === 'interval' ? (parsed.begin ?? parsed.end) : parsed;
  return date?.kind === 'date' ? spanOfDate(date) : undefined;
}

function spanOfDate({ year, month, day, week, quarter }: TimexDate): TimeSpan | undefined {
  const known = /^\d+/.exec(year)?.[0] ?? '';
  if (known.length < 2) return undefined;
  const number = Number(known.padEnd(4, '0'));
  const at = (inMonth: number, unit: TimeUnit, onDay = 1): TimeSpan => ({
    first: dayNumber({ year: number, month: inMonth, day: onDay }),
    unit,
  });
  if (known.length < 4) return at(1, known.length === 3 ? 'decade' : 'century');
  if (isKnown(month)) return isKnown(day) ? at(Number(month), 'day', Number(day)) : at(Number(month), 'month');
  if (isKnown(week)) return { first: dayNumber(mondayOfWeek(number, Number(week))), unit: 'week' };
  if (isKnown(quarter)) return at(Number(quarter) * 3 - 2, 'quarter');
  return at(1, 'year');
}

function isKnown(part: string | undefined): boolean {
  return part !== undefined && !part.includes('X');
}

/** Whether the value of this unit can be put into a bar of that unit. */
export function isExactTo(unit: TimeUnit, bar: TimeUnit): boolean {
  return TIME_UNITS.indexOf(unit) <= TIME_UNITS.indexOf(bar);
}

/** The first day of the bar that the day lies in. */
export function barOf(day: number, unit: TimeUnit): number {
  if (unit === 'day') return day;
  const { year, month, ...rest } = dayFromNumber(day);
  switch (unit) {
    case 'week':
      return dayNumber(mondayOf({ year, month, ...rest }));
    case 'month':
      return dayNumber({ year, month, day: 1 });
    case 'quarter':
      return dayNumber({ year, month: month - ((month - 1) % 3), day: 1 });
    case 'year':
      return dayNumber({ year, month: 1, day: 1 });
    case 'decade':
      return dayNumber({ year: year - (year % 10), month: 1, day: 1 });
    case 'century':
      return dayNumber({ year: year - (year % 100), month: 1, day: 1 });
  }
}

/** Longer than one of the unit and shorter than two. */
const ONE_AND_A_BIT: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 8,
  month: 40,
  quarter: 120,
  year: 500,
  decade: 5000,
  century: 50000,
};

/** The first day of the bar after the one that begins on this day. */
export function nextBar(first: number, unit: TimeUnit): number {
  return barOf(first + ONE_AND_A_BIT[unit], unit);
}

/** How many bars from the one with the first day to the one with the last, both counted. */
export function barsBetween(first: number, last: number, unit: TimeUnit): number {
  const DAYS: Readonly<Record<TimeUnit, number>> = {
    day: 1,
    week: 7,
    month: 365.2425 / 12,
    quarter: 365.2425 / 4,
    year: 365.2425,
    decade: 3652.425,
    century: 36524.25,
  };
  return Math.round((barOf(last, unit) - barOf(first, unit)) / DAYS[unit]) + 1;
}
