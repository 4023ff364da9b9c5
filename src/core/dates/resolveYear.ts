import { type Day, daysBetween, isRealDay } from './calendar';
import type { Direction, YearSpec } from './expression';

/** The year of a date that names none, with the other one it might be. */
export interface LikelyYear {
  readonly year: number;
  readonly other?: number;
}

/** In days: half a year, and how far ahead an unmarked date of the next year may lie. */
const HALF_YEAR = 183;
const NEAR = 100;

export function yearOf(spec: YearSpec, document: Day | undefined): number | undefined {
  if ('is' in spec) return spec.is;
  return document === undefined ? undefined : document.year + spec.offset;
}

/**
 * News leaves out the year when it is plain from the day of publication: the document's own, except across New Year.
 * A date more than half a year off is taken from the neighbouring year when that is clearly nearer. `toward` settles it.
 *
 * @param day for a month, its middle
 */
export function likelyYear(month: number, day: number, document: Day, toward?: Direction): LikelyYear {
  const distance = (year: number): number =>
    daysBetween(document, { year, month, day: isRealDay(month, day, year) ? day : 28 });
  const same = distance(document.year);
  if (toward === 'past') return { year: same > 0 ? document.year - 1 : document.year };
  if (toward === 'future') return { year: same < 0 ? document.year + 1 : document.year };
  if (Math.abs(same) <= HALF_YEAR) return { year: document.year };
  if (same > 0) return { year: document.year - 1, other: document.year };
  return distance(document.year + 1) <= NEAR
    ? { year: document.year + 1, other: document.year }
    : { year: document.year, other: document.year + 1 };
}
