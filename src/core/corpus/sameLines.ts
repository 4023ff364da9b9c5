import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { lineKey } from './lineKey';

/** A run of lines that stand in a block of another document, too. */
export interface SameLines {
  /** UTF-16, whole lines without the last one's break. */
  readonly range: TextRange;
  /** Lines that are not blank. */
  readonly count: number;
}

/** What is compared of a block: its lines without white space at their edges, in whatever order. */
export function blockKeys(document: ArticleText, block: TextRange): ReadonlySet<number> {
  const keys = new Set<number>();
  const last = document.lines.lineAt(Math.max(block.start, block.end - 1));
  for (let line = document.lines.lineAt(block.start); line <= last; line++) {
    const key = lineKey(document.line(line));
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

/**
 * Every run of lines of the document that stand in the block; blank lines inside do not end a run.
 * @param isDecided lines that a person judged, which are left alone
 */
export function sameLines(
  document: ArticleText,
  keys: ReadonlySet<number>,
  isDecided: (line: number) => boolean,
): readonly SameLines[] {
  const runs: { first: number; last: number; count: number }[] = [];
  let isOpen = false;
  for (let line = 0; line < document.lines.count; line++) {
    const key = lineKey(document.line(line));
    if (key === undefined) continue;
    const isSame = keys.has(key) && !isDecided(line);
    const run = runs.at(-1);
    if (isSame && isOpen && run !== undefined) {
      run.last = line;
      run.count++;
    } else if (isSame) runs.push({ first: line, last: line, count: 1 });
    isOpen = isSame;
  }
  return runs.map(({ first, last, count }) => ({
    range: { start: document.lines.start(first), end: document.lines.end(last) },
    count,
  }));
}
