import { isBoilerplate } from '../annotation';
import type { StoredRejection } from '../sidecar/types';
import type { SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';
import { overlaps, sameRange, type TextRange } from '../text/range';
import type { EntityMark } from './marks';

/** What "all of this name in the file" has to respect. */
export interface OccurrenceContext {
  /** Kinds of the document's lines; names in boilerplate are left alone. */
  readonly lines: readonly SuggestedLine[];
  readonly entities: readonly EntityMark[];
  /** As stored, in code points. */
  readonly rejected: readonly StoredRejection[];
}

/**
 * Where the name stands in the document and may be tagged: whole words on content lines, in document order; not where
 * an entity is confirmed or a person said no, nor inside a longer name (spans are the longest, annotation guidelines).
 */
export function taggableOccurrences(document: ArticleText, name: string, context: OccurrenceContext): TextRange[] {
  const skipped = new Set(context.lines.filter((line) => isBoilerplate(line.kind)).map((line) => line.line));
  const rejected = context.rejected.filter((item) => item.layer === 'entity').map((item) => document.toUtf16(item));
  return occurrences(document.text, name).filter(
    (range) =>
      !skipped.has(document.lines.lineAt(range.start)) &&
      !rejected.some((item) => sameRange(item, range)) &&
      !context.entities.some((mark) => overlaps(mark.range, range) && blocks(mark, range)),
  );
}

function blocks(mark: EntityMark, range: TextRange): boolean {
  return mark.status === 'confirmed' || mark.range.end - mark.range.start > range.end - range.start;
}

/** Every place of the name as whole words, whatever the Unicode form and the width of its spaces; never across lines. */
export function occurrences(text: string, name: string): TextRange[] {
  const words = name.trim();
  if (words === '') return [];
  const forms = [...new Set([words, words.normalize('NFC'), words.normalize('NFD')])].map(patternOf);
  const before = /^[\p{L}\p{M}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{M}\\p{N}])' : '';
  const after = /[\p{L}\p{M}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  const pattern = new RegExp(`${before}(?:${forms.join('|')})${after}`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function patternOf(words: string): string {
  return words
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('[^\\S\\n]+');
}
