import type { StoredDate, StoredEntity } from '../sidecar/types';
import { addCounts, type Confusion, type Counts, countsOf, f1, kappa, NO_COUNTS } from './agreement';
import type { DocumentComparison } from './compareDocument';
import type { SpanComparison } from './compareSpans';

/** Agreement on spans, over one document or all. */
export interface SpanScores {
  readonly byLabel: readonly ({ readonly label: string } & Counts & { readonly f1: number | undefined })[];
  /** The same span and label. */
  readonly all: Counts & { readonly f1: number | undefined };
  /** The same span, whatever the label. */
  readonly spans: Counts & { readonly f1: number | undefined };
  /** Dates: of those on the same span with the same type, how many have the same value. */
  readonly values: { readonly same: number; readonly of: number };
}

export interface LineScores {
  readonly byKind: readonly ({ readonly kind: string } & Counts & { readonly f1: number | undefined })[];
  readonly same: number;
  readonly of: number;
  readonly kappa: number | undefined;
}

export interface Scores {
  readonly entities: SpanScores;
  readonly dates: SpanScores;
  readonly lines: LineScores;
}

/** Scores over all documents: counts are added before anything is divided. */
export function scoresOf(comparisons: readonly DocumentComparison[]): Scores {
  const of = <T>(pick: (one: DocumentComparison) => T | undefined): T[] =>
    comparisons.flatMap((one) => pick(one) ?? []);
  return {
    entities: spanScores(of(({ entities }) => entities)),
    dates: spanScores(of(({ dates }) => dates)),
    lines: lineScores(of(({ lines }) => lines?.confusion)),
  };
}

function spanScores(comparisons: readonly SpanComparison<StoredEntity | StoredDate>[]): SpanScores {
  const byLabel = new Map<string, Counts>();
  let [spans, values] = [NO_COUNTS, { same: 0, of: 0 }];
  for (const one of comparisons) {
    for (const [label, counts] of one.byLabel) byLabel.set(label, addCounts(byLabel.get(label) ?? NO_COUNTS, counts));
    spans = addCounts(spans, one.spans);
    values = { same: values.same + one.values.same, of: values.of + one.values.of };
  }
  const all = [...byLabel.values()].reduce(addCounts, NO_COUNTS);
  return {
    byLabel: sorted(byLabel).map(([label, counts]) => ({ label, ...scored(counts) })),
    all: scored(all),
    spans: scored(spans),
    values,
  };
}

function lineScores(confusions: readonly Confusion[]): LineScores {
  const all = new Map<string, Map<string, number>>();
  for (const confusion of confusions) {
    for (const [a, row] of confusion) {
      const sums = all.get(a) ?? new Map<string, number>();
      for (const [b, count] of row) sums.set(b, (sums.get(b) ?? 0) + count);
      all.set(a, sums);
    }
  }
  const counts = countsOf(all);
  const { a, both } = [...counts.values()].reduce(addCounts, NO_COUNTS);
  const byKind = sorted(counts).map(([kind, each]) => ({ kind, ...scored(each) }));
  return { byKind, same: both, of: a, kappa: kappa(all) };
}

function scored(counts: Counts): Counts & { readonly f1: number | undefined } {
  return { ...counts, f1: f1(counts) };
}

/** By name: the same order whatever the order of files. */
function sorted(counts: ReadonlyMap<string, Counts>): [string, Counts][] {
  return [...counts].sort(([x], [y]) => (x < y ? -1 : 1));
}
