/** Agreement of two annotators. Neither is the truth, so that every measure is the same when they change places. */

/** What each marked, and what both did in the same way. */
export interface Counts {
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

export const NO_COUNTS: Counts = { a: 0, b: 0, both: 0 };

export function addCounts(x: Counts, y: Counts): Counts {
  return { a: x.a + y.a, b: x.b + y.b, both: x.both + y.both };
}

/**
 * F1 with either one as the reference, which is the same (Hripcsak and Rothschild 2005: where true negatives cannot be
 * counted, kappa approaches it). Undefined where neither marked anything.
 */
export function f1({ a, b, both }: Counts): number | undefined {
  return a + b === 0 ? undefined : (2 * both) / (a + b);
}

/** How often A said one thing where B said another: A's, then B's. */
export type Confusion = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Cohen's kappa (1960): agreement above what two who distribute their answers like these would reach by chance.
 * Undefined where there is nothing to compare, or where chance alone would agree everywhere.
 */
export function kappa(confusion: Confusion): number | undefined {
  const [rows, columns] = [new Map<string, number>(), new Map<string, number>()];
  let [total, same] = [0, 0];
  for (const [a, row] of confusion) {
    for (const [b, count] of row) {
      total += count;
      if (a === b) same += count;
      rows.set(a, (rows.get(a) ?? 0) + count);
      columns.set(b, (columns.get(b) ?? 0) + count);
    }
  }
  if (total === 0) return undefined;
  let chance = 0;
  for (const [answer, count] of rows) chance += (count * (columns.get(answer) ?? 0)) / (total * total);
  return chance === 1 ? undefined : (same / total - chance) / (1 - chance);
}

/** What each said how often, answer by answer. */
export function countsOf(confusion: Confusion): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (answer: string, more: Counts): void => {
    counts.set(answer, addCounts(counts.get(answer) ?? NO_COUNTS, more));
  };
  for (const [a, row] of confusion) {
    for (const [b, count] of row) {
      add(a, { a: count, b: 0, both: a === b ? count : 0 });
      add(b, { a: 0, b: count, both: 0 });
    }
  }
  return counts;
}
