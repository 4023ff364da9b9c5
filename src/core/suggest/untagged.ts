import type { Sidecar } from '../sidecar/types';
import type { Suggestions } from '../suggestion';
import type { ArticleText } from '../text/document';
import { compareRanges, overlaps, type TextRange } from '../text/range';
import { marksOf } from './marks';
import { occurrences, taggableOccurrences } from './occurrences';

/** What has to be known of one document to say where a name may be tagged in it. */
export interface DocumentState {
  /** True of the text (anchored); the empty one where there is none on disk. */
  readonly sidecar: Sidecar;
  /** Asked for only where the name stands in the text at all: they cost milliseconds, a search through the text does not. */
  readonly suggestions: () => Suggestions;
  /** `suggest.minScore`: what is hidden keeps nothing from being tagged. */
  readonly minScore?: number;
}

/**
 * Every place in a document where one of the names stands and may be tagged: whole words on content lines; not tagged,
 * not refused, not inside a longer name. Of two names at one place (a name and its alias) the longer counts. Pure.
 * @param names a surface, or an entry's name with its aliases
 * @returns UTF-16, in document order, free of overlaps
 */
export function untaggedOccurrences(
  document: ArticleText,
  names: readonly string[],
  state: DocumentState,
): TextRange[] {
  const standing = names.filter((name) => occurrences(document.text, name).length > 0);
  if (standing.length === 0) return [];
  const suggestions = state.suggestions();
  const { entities } = marksOf(document, suggestions, state.sidecar, state.minScore);
  const context = { lines: suggestions.lines, entities, rejected: state.sidecar.rejected };
  const found = standing.flatMap((name) => taggableOccurrences(document, name, context)).sort(compareRanges);
  return found.filter((range, i) => i === 0 || !found.slice(0, i).some((other) => overlaps(other, range)));
}

/** A mention as a list shows it, in one line. */
export interface MentionInContext {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/**
 * The mention with what stands around it in its line, cut at words, `…` where something is left out.
 * @param width UTF-16 units on each side at most
 */
export function inContext(document: ArticleText, range: TextRange, width = 40): MentionInContext {
  const line = document.lines.lineAt(range.start);
  const start = document.lines.start(line);
  const end = document.lines.end(document.lines.lineAt(Math.max(range.start, range.end - 1)));
  const plain = (from: number, to: number): string => document.text.slice(from, to).replace(/\s+/gu, ' ');
  const before = plain(start, range.start);
  const after = plain(range.end, end);
  return {
    before: before.length <= width ? before.trimStart() : `…${before.slice(-width).replace(/^\S*(?=\s)/u, '')}`,
    text: plain(range.start, range.end),
    after: after.length <= width ? after.trimEnd() : `${after.slice(0, width).replace(/(?<=\s)\S*$/u, '')}…`,
  };
}
