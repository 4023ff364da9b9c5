import { isBoilerplate } from '../core/annotation';
import type { BlockMark } from '../core/suggest/marks';
import type { ArticleText } from '../core/text/document';

/** Lines from the first to the last one, counted from 0. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
}

/** Unbroken stretches of boilerplate, of whatever kinds; only blank lines may stand between their blocks. */
export function boilerplateRuns(blocks: readonly BlockMark[], text: ArticleText): LineRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const { kind, firstLine, lastLine } of blocks) {
    if (!isBoilerplate(kind)) continue;
    const run = runs.at(-1);
    if (run !== undefined && isBlank(text, run.last + 1, firstLine)) run.last = Math.max(run.last, lastLine);
    else runs.push({ first: firstLine, last: lastLine });
  }
  return runs;
}

function isBlank(text: ArticleText, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (text.line(line).trim() !== '') return false;
  return true;
}
