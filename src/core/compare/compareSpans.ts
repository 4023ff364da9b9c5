import type { StoredDate, StoredEntity } from '../sidecar/types';
import { overlaps } from '../text/range';
import { addCounts, type Counts, NO_COUNTS } from './agreement';
import { isSamePlace, labelOf, timexOf } from './sameItem';

/** One place where two annotators differ. At least one of `a` and `b` is there. */
export interface SpanDisagreement<T> {
  /** `label`: the same span; `span`: overlapping ones; `value`: the same span and type of a date; `one`: the other has none. */
  readonly about: 'label' | 'span' | 'value' | 'one';
  readonly a?: T;
  readonly b?: T;
}

export interface SpanComparison<T> {
  /** The same span and label, by label. */
  readonly byLabel: ReadonlyMap<string, Counts>;
  /** The same span, whatever the label. */
  readonly spans: Counts;
  /** Dates on the same span with the same type: how many, and how many with the same value. */
  readonly values: { readonly same: number; readonly of: number };
  readonly disagreements: readonly SpanDisagreement<T>[];
}

/** One layer of one document, by two annotators over the same text. */
export function compareSpans<T extends StoredEntity | StoredDate>(a: readonly T[], b: readonly T[]): SpanComparison<T> {
  const byLabel = new Map<string, Counts>();
  const add = (label: string, more: Counts): void => {
    byLabel.set(label, addCounts(byLabel.get(label) ?? NO_COUNTS, more));
  };
  for (const item of a) add(labelOf(item), { a: 1, b: 0, both: 0 });
  for (const item of b) add(labelOf(item), { a: 0, b: 1, both: 0 });
  const disagreements: SpanDisagreement<T>[] = [];
  const values = { same: 0, of: 0 };
  const paired = pairUp(a, b, (x, y) => isSamePlace(x, y) && labelOf(x) === labelOf(y));
  for (const [x, y] of paired.pairs) {
    add(labelOf(x), { a: 0, b: 0, both: 1 });
    if (timexOf(x) === undefined && timexOf(y) === undefined) continue;
    values.of++;
    if (timexOf(x) === timexOf(y)) values.same++;
    else disagreements.push({ about: 'value', a: x, b: y });
  }
  const relabelled = pairUp(paired.a, paired.b, isSamePlace);
  for (const [x, y] of relabelled.pairs) disagreements.push({ about: 'label', a: x, b: y });
  const crossing = pairUp(relabelled.a, relabelled.b, overlaps);
  for (const [x, y] of crossing.pairs) disagreements.push({ about: 'span', a: x, b: y });
  for (const x of crossing.a) disagreements.push({ about: 'one', a: x });
  for (const y of crossing.b) disagreements.push({ about: 'one', b: y });
  return {
    byLabel,
    spans: { a: a.length, b: b.length, both: paired.pairs.length + relabelled.pairs.length },
    values,
    disagreements: disagreements.sort((x, y) => startOf(x) - startOf(y)),
  };
}

function startOf<T extends StoredEntity | StoredDate>({ a, b }: SpanDisagreement<T>): number {
  return Math.min(a?.start ?? Number.POSITIVE_INFINITY, b?.start ?? Number.POSITIVE_INFINITY);
}

/** Each at most once, in the order of `a`; both are sorted by start. */
function pairUp<T extends StoredEntity | StoredDate>(
  a: readonly T[],
  b: readonly T[],
  fits: (x: T, y: T) => boolean,
): { readonly pairs: readonly (readonly [T, T])[]; readonly a: readonly T[]; readonly b: readonly T[] } {
  const pairs: [T, T][] = [];
  const alone: T[] = [];
  const rest = [...b];
  for (const x of a) {
    const at = rest.findIndex((y) => fits(x, y));
    if (at === -1) alone.push(x);
    else pairs.push([x, ...rest.splice(at, 1)] as [T, T]);
  }
  return { pairs, a: alone, b: rest };
}
