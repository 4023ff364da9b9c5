import { compareRanges, type TextRange } from './range';

/** Answers "does anything here overlap this range?" in logarithmic time, for ranges that may overlap one another. */
export class RangeSet {
  readonly #starts: readonly number[];
  /** The furthest end among the first `i + 1` ranges. */
  readonly #reach: readonly number[];

  constructor(ranges: Iterable<TextRange>) {
    const sorted = [...ranges].sort(compareRanges);
    this.#starts = sorted.map((range) => range.start);
    let furthest = Number.NEGATIVE_INFINITY;
    this.#reach = sorted.map((range) => {
      furthest = Math.max(furthest, range.end);
      return furthest;
    });
  }

  overlaps(range: TextRange): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! < range.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.#reach[low - 1]! > range.start;
  }
}
