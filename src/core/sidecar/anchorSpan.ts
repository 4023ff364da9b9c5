import { CodePointIndex } from '../text/codePoints';
import type { TextRange } from '../text/range';
import { type Chunk, isSpaceless } from './chunks';
import { type Ground, oldLineAt } from './ground';
import type { SimilarLine } from './similarLines';

export interface StoredSpan {
  /** Code points of the text that the sidecar was true of. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a quote is now. A claim is certain, or one that another annotation may dispute (`settleClaims`). */
export type Place =
  | { readonly state: 'placed'; readonly range: TextRange; readonly isCertain: boolean }
  | { readonly state: 'ambiguous'; readonly claims: readonly TextRange[] }
  | { readonly state: 'lost' };

const LOST: Place = { state: 'lost' };
const AMBIGUOUS: Place = { state: 'ambiguous', claims: [] };

/** Finds the place of a mention by the line that it stood on, then by its quote within that line. Code points. */
export function anchorSpan(ground: Ground, span: StoredSpan): Place {
  const line = oldLineAt(ground, span.start);
  const inLine = span.start - ground.oldStarts[line]!;
  const now = ground.same[line]!;
  if (now !== -1) return inSameLine(ground, now, inLine, span);
  const similar = ground.similar.get(line);
  const fitsLine = inLine + (span.end - span.start) <= ground.old[line]!.length;
  if (similar !== undefined && fitsLine) return inSimilarLine(ground, similar, line, inLine, span);
  return ground.isInUnknown(span.text) ? AMBIGUOUS : LOST;
}

function inSameLine(ground: Ground, line: number, inLine: number, span: StoredSpan): Place {
  const { document } = ground;
  const start = document.codePoints.toCodePoint(document.lines.start(line)) + inLine;
  const range = { start, end: start + (span.end - span.start) };
  if (document.slice(document.toUtf16(range)) === span.text) return { state: 'placed', range, isCertain: true };
  return ground.isInUnknown(span.text) ? AMBIGUOUS : LOST;
}

/**
 * In a line that was changed in one stretch, what stood before it keeps its distance from the line's start and what
 * stood behind it keeps its distance from the end.
 */
function inSimilarLine(ground: Ground, similar: SimilarLine, old: number, inLine: number, span: StoredSpan): Place {
  const { document, fresh } = ground;
  const text = document.line(similar.line);
  const points = new CodePointIndex(text);
  const { places } = fresh[similar.line]!;
  const prefixEnd = similar.prefix === 0 ? 0 : places[similar.prefix - 1]!.end;
  const suffixStart = similar.suffix === 0 ? text.length : places[places.length - similar.suffix]!.start;
  const shift = points.length - ground.old[old]!.length;
  const fits = [inLine, inLine + shift]
    .filter((at) => at >= 0)
    .map((at) => points.toUtf16(at))
    .filter((at, n, all) => text.startsWith(span.text, at) && all.indexOf(at) === n);
  const forward = points.toUtf16(inLine);
  const backward = inLine + shift < 0 ? -1 : points.toUtf16(inLine + shift);
  const lineStart = document.lines.start(similar.line);
  const claim = (at: number): TextRange =>
    document.toCodePoints({ start: lineStart + at, end: lineStart + at + span.text.length });
  if (fits.includes(forward) && forward + span.text.length <= prefixEnd) return placed(claim(forward), true);
  if (fits.includes(backward) && backward >= suffixStart) return placed(claim(backward), true);
  const [only, ...others] = fits;
  const isAlone = others.length === 0 && countIn(text, span.text, prefixEnd, suffixStart) <= 1;
  if (only !== undefined && isAlone && !isPartOfWord(text, only, only + span.text.length)) {
    // Were it what stood there before the change, or behind it, the stretches on that side would be known as well.
    const isNextToPrefix = only === forward && countBefore(places, only) <= similar.prefix;
    const isNextToSuffix =
      only === backward && places.length - countBefore(places, only + span.text.length - 1) <= similar.suffix + 1;
    if ((isNextToPrefix && similar.prefix > 0) || (isNextToSuffix && similar.suffix > 0))
      return placed(claim(only), false);
  }
  if (fits.length > 0 || text.includes(span.text)) return { state: 'ambiguous', claims: fits.map(claim) };
  return LOST;
}

/** How many stretches of the line end at or before an offset. */
function countBefore(places: readonly Chunk[], at: number): number {
  return places.filter(({ end }) => end <= at).length;
}

function placed(range: TextRange, isCertain: boolean): Place {
  return { state: 'placed', range, isCertain };
}

/** Whether letters stand right before or behind: the words of the quote were changed, or are others. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  return isInWord(text, start) || isInWord(text, end);
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLetter(text, at - 1) && isLetter(text, at);
}

/** Where scripts do not part their words, nothing can be told from the neighbours. */
function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text[at]!) && !isSpaceless(text.charCodeAt(at));
}

/** How often the quote touches the stretch between two offsets of the line. */
function countIn(text: string, quote: string, from: number, to: number): number {
  let count = 0;
  const first = Math.max(0, from - quote.length + 1);
  for (let at = text.indexOf(quote, first); at !== -1 && at < to; at = text.indexOf(quote, at + 1)) count++;
  return count;
}

/** Two annotations of one quote cannot have gone to one place: where they dispute it, neither is certain. */
export function settleClaims<T extends StoredSpan>(places: ReadonlyMap<T, Place>): Map<T, Place> {
  const claimants = new Map<string, Set<number>>();
  for (const [span, place] of places) {
    const ranges = place.state === 'placed' ? [place.range] : place.state === 'ambiguous' ? place.claims : [];
    for (const range of ranges) {
      const key = `${range.start} ${span.text}`;
      const starts = claimants.get(key) ?? new Set();
      claimants.set(key, starts.add(span.start));
    }
  }
  const settled = new Map<T, Place>();
  for (const [span, place] of places) {
    const isDisputed =
      place.state === 'placed' && !place.isCertain && claimants.get(`${place.range.start} ${span.text}`)!.size > 1;
    settled.set(span, isDisputed ? AMBIGUOUS : place);
  }
  return settled;
}
