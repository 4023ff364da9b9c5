import type { Sidecar } from '../sidecar/types';
import { lineDecisions } from '../suggest/decisions';
import type { ArticleText } from '../text/document';

export interface LineComparison {
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Runs of lines on which they differ in the same way; lines count from 0. */
  readonly disagreements: readonly LineDisagreement[];
}

export interface LineDisagreement {
  readonly a: string;
  readonly b: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * The kinds that two annotators gave the lines that are not blank. A line that no block covers is body where the layer
 * is done; where it is not, the line is not compared.
 */
export function compareLines(document: ArticleText, a: Sidecar, b: Sidecar): LineComparison {
  const [kindsOfA, kindsOfB] = [kindOf(document, a), kindOf(document, b)];
  const confusion = new Map<string, Map<string, number>>();
  const disagreements: { a: string; b: string; firstLine: number; lastLine: number }[] = [];
  let before: (typeof disagreements)[number] | undefined;
  for (let line = 0; line < document.lines.count; line++) {
    if (document.line(line).trim() === '') continue;
    const [x, y] = [kindsOfA(line), kindsOfB(line)];
    if (x === undefined || y === undefined) {
      before = undefined;
      continue;
    }
    const row = confusion.get(x) ?? new Map<string, number>();
    row.set(y, (row.get(y) ?? 0) + 1);
    confusion.set(x, row);
    if (x === y) before = undefined;
    else if (before !== undefined && before.a === x && before.b === y) before.lastLine = line;
    else {
      before = { a: x, b: y, firstLine: line, lastLine: line };
      disagreements.push(before);
    }
  }
  return { confusion, disagreements };
}

function kindOf(document: ArticleText, sidecar: Sidecar): (line: number) => string | undefined {
  const { confirmed, done } = lineDecisions(document, sidecar);
  return (line) => confirmed.get(line) ?? (done ? 'body' : undefined);
}
