import type { StoredDate, StoredEntity } from '../sidecar/types';
import { sameRange } from '../text/range';

/** A mention in one of the two layers of spans. */
export type StoredSpan = StoredEntity | StoredDate;

/** The label of an entity, the type of a date. */
export function labelOf(item: StoredSpan): string {
  return 'label' in item ? item.label : item.type;
}

/** All that makes a date's value, `mod` and the like included: *đầu năm 2020* is not *2020*. */
export function timexOf(item: StoredSpan): string | undefined {
  if (!('value' in item)) return undefined;
  const { value, mod, quant, freq, calendar } = item;
  return JSON.stringify([value, mod, quant, freq, calendar]);
}

export function isSamePlace(a: StoredSpan, b: StoredSpan): boolean {
  return sameRange(a, b) && JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b));
}

/** Whether two say the same: place, label or type, value, and the gazetteer entry that is meant. */
export function isSameItem(a: StoredSpan, b: StoredSpan): boolean {
  return isSamePlace(a, b) && labelOf(a) === labelOf(b) && timexOf(a) === timexOf(b) && refOf(a) === refOf(b);
}

export function refOf(item: StoredSpan): string | undefined {
  return 'ref' in item ? item.ref : undefined;
}

function partsOf(item: StoredSpan): unknown {
  return 'parts' in item ? item.parts : undefined;
}
