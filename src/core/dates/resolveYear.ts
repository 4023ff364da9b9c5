import type { Message } from '../message';
import type { TextRange } from '../text/range';
import { type Day, daysBetween, isoYear, isRealDay } from './calendar';
import { datedEvidence, leaningEvidence, NOTHING_BEFORE } from './evidence';
import type { Direction, YearSpec } from './expression';
import type { Setting } from './setting';

/** The year of a date that names none, with the other one it might be. */
export interface LikelyYear {
  readonly year: number;
  readonly other?: number;
}

/** In days: half a year, and how far ahead an unmarked date of the next year may lie. */
const HALF_YEAR = 183;
export const NEAR = 100;

/** A year that was written or counted; undefined where what it counts from is not known. */
export interface CountedYear {
  readonly year: number | undefined;
  /** It hangs on the document's date. */
  readonly anchored: boolean;
  readonly evidence: readonly Message[];
  readonly leansOn?: TextRange;
}

export function countYear(spec: YearSpec, { document, lastYear }: Setting): CountedYear {
  if ('is' in spec) return { year: spec.is, anchored: false, evidence: [] };
  if ('offset' in spec)
    return { year: document && document.year + spec.offset, anchored: true, evidence: [datedEvidence(document)] };
  if (lastYear !== undefined)
    return {
      year: lastYear.year + spec.fromNamed,
      anchored: false,
      evidence: [leaningEvidence(lastYear, isoYear(lastYear.year))],
      leansOn: lastYear.range,
    };
  return spec.orDocument
    ? countYear({ offset: spec.fromNamed }, { document })
    : { year: undefined, anchored: false, evidence: [NOTHING_BEFORE] };
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
