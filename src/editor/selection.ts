import * as vscode from 'vscode';
import type { EntityMark } from '../core/suggest/marks';
import { contains, overlaps, sameRange, type TextRange } from '../core/text/range';
import type { Article } from './articles';

export type SpanCheck =
  | { readonly ok: true; readonly range: TextRange }
  | { readonly ok: false; readonly reason: string };

/** What of a selection can be tagged: without white space at its edges, on one line; or why nothing can. */
export function taggableSpan(article: Article, selected: TextRange): SpanCheck {
  const text = article.text.slice(selected);
  const inner = text.trim();
  if (inner === '') return no(vscode.l10n.t('Select the words to tag first, or put the cursor on a suggestion.'));
  const start = selected.start + text.indexOf(inner);
  if (inner.includes('\n')) {
    return no(vscode.l10n.t('A tag cannot cross a line: select words of one line, or mark the lines as a block.'));
  }
  return { ok: true, range: { start, end: start + inner.length } };
}

/**
 * Whether an entity may be tagged there beside those that are confirmed, by `spans.overlap` of corpus.yaml.
 * @param except the id of the one that is to stand there
 */
export function checkOverlap(article: Article, range: TextRange, except?: string): SpanCheck {
  const { overlap } = article.corpus.config.spans;
  const other = article.marks.entities.find(
    (mark) => mark.status === 'confirmed' && mark.id !== except && collides(mark, range, overlap),
  );
  if (other === undefined) return { ok: true, range };
  const data = { text: other.text, label: other.label };
  return no(
    overlap === 'nested'
      ? vscode.l10n.t('That crosses “{text}” ({label}), which is tagged. Remove that tag first.', data)
      : vscode.l10n.t('That overlaps “{text}” ({label}), which is tagged. Remove that tag first.', data),
  );
}

function collides(mark: EntityMark, range: TextRange, overlap: 'forbid' | 'nested' | 'any'): boolean {
  if (overlap === 'any' || sameRange(mark.range, range) || !overlaps(mark.range, range)) return false;
  return overlap === 'forbid' || !(contains(mark.range, range) || contains(range, mark.range));
}

/** The whole lines that a selection covers, without blank ones at its edges; undefined where it covers none. */
export function selectedLines(article: Article, selected: TextRange): TextRange | undefined {
  const { lines } = article.text;
  let first = lines.lineAt(selected.start);
  // A selection that ends before a line's first letter does not take that line in.
  let last = lines.lineAt(Math.max(selected.start, selected.end - 1));
  const isBlank = (line: number): boolean => article.text.line(line).trim() === '';
  while (first < last && isBlank(first)) first++;
  while (last > first && isBlank(last)) last--;
  return isBlank(first) ? undefined : { start: lines.start(first), end: lines.end(last) };
}

/** Lines of a range of whole lines, blank ones among them: as many as the editor's line numbers say. */
export function countLines(article: Article, range: TextRange): number {
  const { lines } = article.text;
  return lines.lineAt(Math.max(range.start, range.end - 1)) - lines.lineAt(range.start) + 1;
}

/** Whether a selection runs from the start of a line to the end of one (its break may be taken in). */
export function coversWholeLines(article: Article, selected: TextRange): boolean {
  const { text } = article.text;
  const startsLine = selected.start === 0 || text[selected.start - 1] === '\n';
  const endsLine = selected.end === text.length || text[selected.end] === '\n' || text[selected.end - 1] === '\n';
  return selected.start < selected.end && startsLine && endsLine;
}

function no(reason: string): SpanCheck {
  return { ok: false, reason };
}
