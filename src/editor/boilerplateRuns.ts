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

/** Unbroken stretches of boilerplate, of whatever kinds; only blank lines may stand between their blocks. */
export function boilerplateRuns(blocks: readonly BlockMark[], text: ArticleText): BlockRun[] {
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
