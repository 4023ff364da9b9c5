import { describeBlock } from '../sidecar/describe';
import { derivedId } from '../sidecar/ids';
import type { StoredBlock } from '../sidecar/types';
import type { ArticleText } from '../text/document';

/**
 * What is left of a block on the lines that are wanted: the block itself where that is all of it. Blank lines inside a
 * piece go with it.
 * @returns the first piece keeps the id
 */
export function blockPieces(
  document: ArticleText,
  block: StoredBlock,
  isWanted: (line: number) => boolean,
): StoredBlock[] {
  const { start, end } = document.toUtf16(block);
  const [first, last] = [document.lines.lineAt(start), document.lines.lineAt(Math.max(start, end - 1))];
  const runs: { from: number; to: number }[] = [];
  let isCut = true;
  for (let line = first; line <= last; line++) {
    if (document.line(line).trim() === '') continue;
    if (!isWanted(line)) isCut = true;
    else {
      if (isCut) runs.push({ from: line, to: line });
      else runs.at(-1)!.to = line;
      isCut = false;
    }
  }
  return runs.map(({ from, to }, at) => {
    const range = { start: document.lines.start(from), end: document.lines.end(to) };
    const described = describeBlock(document, range);
    const isWhole = runs.length === 1 && described.start === block.start && described.end === block.end;
    if (isWhole) return block;
    return { ...block, id: at === 0 ? block.id : derivedId('b', `${block.id} ${at}`), ...described };
  });
}
