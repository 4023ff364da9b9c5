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
