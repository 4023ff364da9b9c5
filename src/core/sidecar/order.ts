import type { StoredRejection, StoredUnanchored } from './types';

/** Where an item stands; code points or UTF-16, as long as both items count the same. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly id?: string;
}

/** The order of every list of a sidecar: by start, the longest first, then by id (by code unit). */
export function compareItems(a: Placed, b: Placed): number {
  return a.start - b.start || b.end - a.end || compareText(a.id ?? '', b.id ?? '');
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function inOrder<T extends Placed>(items: readonly T[]): readonly T[] {
  for (let i = 1; i < items.length; i++) {
    if (compareItems(items[i - 1]!, items[i]!) > 0) return [...items].sort(compareItems);
  }
  return items;
}

export function sortRejections(rejected: readonly StoredRejection[]): readonly StoredRejection[] {
  return [...rejected].sort(
    (a, b) => compareItems(a, b) || compareText(a.layer, b.layer) || compareText(a.label ?? '', b.label ?? ''),
  );
}

export function sortUnanchored(items: readonly StoredUnanchored[]): readonly StoredUnanchored[] {
  return [...items].sort((a, b) => a.was[0] - b.was[0] || b.was[1] - a.was[1] || compareText(a.id, b.id));
}
