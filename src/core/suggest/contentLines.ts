import { isBoilerplate } from '../annotation';
import type { ArticleText } from '../text/document';
import type { BlockMark } from './marks';

/**
 * The lines of the article itself, from 0, in order: everything that no block of boilerplate covers. Of the blank lines
 * between two of them one is kept, so that paragraphs stay apart as they do in the source.
 * @param blocks confirmed and suggested
 */
export function contentLines(text: ArticleText, blocks: readonly BlockMark[]): number[] {
  const hidden = new Uint8Array(text.lines.count);
  for (const { kind, firstLine, lastLine } of blocks) if (isBoilerplate(kind)) hidden.fill(1, firstLine, lastLine + 1);
  const lines: number[] = [];
  let blank: number | undefined;
  for (let line = 0; line < hidden.length; line++) {
    if (hidden[line] === 1) continue;
    if (text.line(line).trim() === '') {
      if (lines.length > 0) blank ??= line;
      continue;
    }
    if (blank !== undefined) lines.push(blank);
    blank = undefined;
    lines.push(line);
  }
  return lines;
}
