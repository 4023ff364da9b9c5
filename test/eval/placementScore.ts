import type { Placement } from './placements';

/** How many placements ended how. */
export interface Score {
  readonly placements: number;
  /** Those that are still in the edited text. */
  readonly existing: number;
  readonly right: number;
  /** Left to a person although it is still there. */
  readonly missed: number;
  /** Gone, and not placed. */
  readonly gone: number;
  /** Placed where it is not. */
  readonly wrong: number;
}

export type Outcome = 'right' | 'missed' | 'gone' | 'wrong';

export function outcomeOf({ expected, actual }: Placement): Outcome {
  if (actual === undefined) return expected.length === 0 ? 'gone' : 'missed';
  return expected.some(({ start, end }) => start === actual.start && end === actual.end) ? 'right' : 'wrong';
}

export class Tally {
  readonly #counts: Record<Outcome, number> = { right: 0, missed: 0, gone: 0, wrong: 0 };
  #existing = 0;
  #placements = 0;

  add(placement: Placement): void {
    this.#counts[outcomeOf(placement)]++;
    this.#placements++;
    if (placement.expected.length > 0) this.#existing++;
  }

  get score(): Score {
    return { placements: this.#placements, existing: this.#existing, ...this.#counts };
  }
}

const COLUMNS = ['lines changed', 'of', 'placements', 'existing', 'right', 'missed', 'wrong', 'gone', 'wrong at most'];
const WIDTHS = [13, -15, 11, 9, 9, 9, 6, 7, 14];

export const SCORE_HEADER = cells(COLUMNS);

export function scoreRow(share: number, name: string, score: Score): string {
  const percent = (n: number): string => `${((100 * n) / Math.max(1, score.existing)).toFixed(2)} %`;
  const { placements, existing, right, missed, wrong, gone } = score;
  const bound = `${(100 * upperBound(wrong, placements)).toFixed(4)} %`;
  return cells([`${share * 100} %`, name, placements, existing, percent(right), percent(missed), wrong, gone, bound]);
}

function cells(values: readonly (string | number)[]): string {
  return values
    .map((value, at) => (WIDTHS[at]! < 0 ? String(value).padEnd(-WIDTHS[at]!) : String(value).padStart(WIDTHS[at]!)))
    .join('  ')
    .trimEnd();
}

/** One-sided 95 % bound on a rate: the rule of three for no events, else Wilson's (1927). */
export function upperBound(events: number, trials: number): number {
  if (trials === 0) return 1;
  if (events === 0) return 3 / trials;
  const z = 1.645;
  const p = events / trials;
  const centre = p + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((p * (1 - p)) / trials + (z * z) / (4 * trials * trials));
  return (centre + spread) / (1 + (z * z) / trials);
}
