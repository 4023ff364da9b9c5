/**
 * A half-open stretch `[start, end)` of a document, in UTF-16 code units over the *normalised* text (see normalise.ts).
 * The one way to say "where" inside the core.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function sameRange(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Document order: by start, then the longest first, as sidecars are sorted. */
export function compareRanges(a: TextRange, b: TextRange): number {
  return a.start - b.start || b.end - a.end;
}

export function shift(range: TextRange, by: number): TextRange {
  return { start: range.start + by, end: range.end + by };
}
