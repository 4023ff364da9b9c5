import type { TextRange } from '../text/range';

/** A stretch of the exported text and where its first unit stands in the source. UTF-16. */
export interface MapSegment {
  readonly start: number;
  readonly end: number;
  readonly source: number;
}

/** Exported text ↔ source, for a text that is made of stretches of the source in their order. UTF-16. */
export class OffsetMap {
  readonly segments: readonly MapSegment[];

  /** @param segments in order, without gaps in the exported text */
  constructor(segments: readonly MapSegment[]) {
    this.segments = segments;
  }

  /** Where a range of the source stands in the exported text; undefined where a part of it is not there. */
  toExported(range: TextRange): TextRange | undefined {
    const at = this.#lastAt(range.start, (segment) => segment.source);
    if (at === undefined) return undefined;
    const by = at.start - at.source;
    return range.end + by <= at.end ? { start: range.start + by, end: range.end + by } : undefined;
  }

  /** Where a range of the exported text stands in the source; undefined where it runs over a cut. */
  toSource(range: TextRange): TextRange | undefined {
    const at = this.#lastAt(range.start, (segment) => segment.start);
    if (at === undefined || range.end > at.end) return undefined;
    const by = at.source - at.start;
    return { start: range.start + by, end: range.end + by };
  }

  /** Whether any unit of a range of the source is in the exported text. */
  touches(range: TextRange): boolean {
    return this.segments.some(({ start, end, source }) => range.start < source + (end - start) && source < range.end);
  }

  #lastAt(offset: number, of: (segment: MapSegment) => number): MapSegment | undefined {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (of(this.segments[middle]!) <= offset) low = middle;
      else high = middle - 1;
    }
    const segment = this.segments[low];
    return segment !== undefined && of(segment) <= offset ? segment : undefined;
  }
}

/** `[start, end, start in the source]` of every stretch in code points: what exported files hold. */
export type WrittenMap = readonly (readonly [number, number, number])[];
