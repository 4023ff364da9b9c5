import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import type { Place, StoredSpan } from './anchorSpan';

/** Occurrences of one quote that are looked at; a quote that stands more often is ambiguous without help. */
const MAX_OCCURRENCES = 64;
/** UTF-16 units that all quotes together may be looked for in; above it nothing is looked for. */
const MAX_SEARCHED = 1e9;
/** A quote of a sentence or so, and no other like it, is a place by itself. Code points. */
const LONG = 24;

/** Text that is known to be unchanged: a quote that stands there once can only be meant there. */
export function anchorUnique(document: ArticleText, span: StoredSpan): Place {
  const found = occurrences(document, span.text);
  if (found.length === 0) return { state: 'lost' };
  if (found.length > 1) return { state: 'ambiguous', claims: [] };
  return { state: 'placed', range: found[0]!, isCertain: true };
}

/**
 * Without a fingerprint, quotes have only each other: a place is taken where the quotes before and behind have moved by
 * the same distance. What already slices true stays.
 * @param spans sorted by start
 */
export function anchorByNeighbours<T extends StoredSpan>(document: ArticleText, spans: readonly T[]): Map<T, Place> {
  const found = new Map<string, readonly TextRange[]>();
  const quoteCounts = new Map<string, number>();
  for (const { text } of spans) {
    quoteCounts.set(text, (quoteCounts.get(text) ?? 0) + 1);
    if (!found.has(text)) found.set(text, []);
  }
  const canSearch = found.size * document.length <= MAX_SEARCHED;
  if (canSearch) for (const text of found.keys()) found.set(text, occurrences(document, text));
  const shifts = spans.map((span) => new Set(found.get(span.text)!.map((range) => range.start - span.start)));
  return new Map(
    spans.map((span, at): [T, Place] => {
      const ranges = found.get(span.text)!;
      const stays = document.slice(document.toUtf16(span)) === span.text;
      if (canSearch && ranges.length === 0) return [span, { state: 'lost' }];
      const agreed = [...shifts[at]!].filter((shift) => isShared(spans, shifts, at, shift));
      const isAlone = ranges.length === 1 && quoteCounts.get(span.text) === 1 && [...span.text].length >= LONG;
      if (stays) return [span, { state: 'placed', range: { start: span.start, end: span.end }, isCertain: true }];
      // Where the words stand, not where a wrong end says.
      const range = agreed.length === 1 ? ranges.find(({ start }) => start - span.start === agreed[0]) : ranges[0];
      if (range === undefined || (agreed.length !== 1 && !isAlone)) return [span, { state: 'ambiguous', claims: [] }];
      return [span, { state: 'placed', range, isCertain: true }];
    }),
  );
}

/** Whether a neighbour with another quote has moved by as much. */
function isShared(
  spans: readonly StoredSpan[],
  shifts: readonly ReadonlySet<number>[],
  at: number,
  shift: number,
): boolean {
  for (const step of [-1, 1]) {
    let other = at + step;
    while (other >= 0 && other < spans.length && spans[other]!.text === spans[at]!.text) other += step;
    if (shifts[other]?.has(shift)) return true;
  }
  return false;
}

function occurrences(document: ArticleText, quote: string): TextRange[] {
  const ranges: TextRange[] = [];
  if (quote === '') return ranges;
  let at = document.text.indexOf(quote);
  for (; at !== -1 && ranges.length < MAX_OCCURRENCES; at = document.text.indexOf(quote, at + 1)) {
    ranges.push(document.toCodePoints({ start: at, end: at + quote.length }));
  }
  return ranges;
}
