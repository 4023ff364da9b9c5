/** Counts of one layer: what people marked, what was suggested, and what is in both. */
export interface Agreement {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** Compares two sets of keys. */
export function agree(gold: readonly string[], found: readonly string[]): Agreement {
  const wanted = new Set(gold);
  return { gold: gold.length, found: found.length, right: found.filter((key) => wanted.has(key)).length };
}

export function sum(agreements: readonly Agreement[]): Agreement {
  const add = (of: (agreement: Agreement) => number) => agreements.reduce((total, one) => total + of(one), 0);
  return { gold: add((one) => one.gold), found: add((one) => one.found), right: add((one) => one.right) };
}

/** Precision, recall and F1 as cells; a dash where nothing can be said. */
export function scores({ gold, found, right }: Agreement): string[] {
  const ratio = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return [ratio(right, found), ratio(right, gold), ratio(2 * right, gold + found)];
}
