import { isBoilerplate, type LineKind } from '../annotation';
import knots from './data/calibration.json';

/** Where a score as computed lies, and what share of lines with it was right; both rise. */
type Knot = readonly number[];

/**
 * A score as a probability: what share of lines with this score had the right kind, on pages that neither the model nor
 * the table knew (isotonic regression, training/calibrate.ts); straight lines between the knots.
 * @param raw the score as the rules and the model give it, 0..1
 * @param hasPack whether a language pack read the page: without one, kinds are told by shape and are less sure
 */
export function calibrated(kind: LineKind, raw: number, hasPack: boolean): number {
  const tables = hasPack ? knots.pack : knots.none;
  const table: readonly Knot[] = isBoilerplate(kind) ? tables.boilerplate : tables.content;
  const above = table.findIndex(([from]) => from! >= raw);
  if (above === 0 || table.length === 0) return table[0]?.[1] ?? raw;
  if (above < 0) return table[table.length - 1]![1]!;
  const [x0, y0] = table[above - 1]!;
  const [x1, y1] = table[above]!;
  return y0! + ((raw - x0!) / (x1! - x0!)) * (y1! - y0!);
}
