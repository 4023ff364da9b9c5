import type * as vscode from 'vscode';
import { isBoilerplate } from '../core/annotation';
import type { BlockMark } from '../core/suggest/marks';
import type { ArticleText } from '../core/text/document';

/** Lines from the first to the last one, counted from 0. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
}

/** Neighbouring blocks and the lines that they cover together. */
export interface BlockRun extends LineRun {
  readonly blocks: readonly BlockMark[];
}

/** By the blocks of one version of an article: asked at every step of scrolling. */
const known = new WeakMap<readonly BlockMark[], readonly BlockRun[]>();

/** Unbroken stretches of boilerplate, of whatever kinds; only blank lines may stand between their blocks. */
export function boilerplateRuns(blocks: readonly BlockMark[], text: ArticleText): readonly BlockRun[] {
  let runs = known.get(blocks);
  if (runs === undefined) {
    runs = findRuns(blocks, text);
    known.set(blocks, runs);
  }
  return runs;
}

/** Runs of which only the first line is to be seen: VS Code parts what is visible where lines are folded away. */
export function foldedRuns(
  blocks: readonly BlockMark[],
  text: ArticleText,
  visibleRanges: readonly vscode.Range[],
): BlockRun[] {
  const ends = visibleRanges.map(({ end }) => end.line);
  // The last range ends where the screen does, too; behind a run that closes the text VS Code tells of no other range.
  const screenEnd = ends.pop();
  const isFolded = ({ first, last }: BlockRun): boolean =>
    last > first && (ends.includes(first) || (first === screenEnd && isBlank(text, last + 1, text.lines.count)));
  return boilerplateRuns(blocks, text).filter(isFolded);
}

function findRuns(blocks: readonly BlockMark[], text: ArticleText): BlockRun[] {
  const runs: { first: number; last: number; blocks: BlockMark[] }[] = [];
  for (const block of blocks) {
    const { kind, firstLine, lastLine } = block;
    if (!isBoilerplate(kind)) continue;
    const run = runs.at(-1);
    if (run !== undefined && isBlank(text, run.last + 1, firstLine)) {
      run.last = Math.max(run.last, lastLine);
      run.blocks.push(block);
    } else runs.push({ first: firstLine, last: lastLine, blocks: [block] });
  }
  return runs;
}

/** Whether nothing but blank lines stand there. @param to behind the last line */
export function isBlank(text: ArticleText, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (text.line(line).trim() !== '') return false;
  return true;
}
