import type * as vscode from 'vscode';
import { boilerplateRuns } from './boilerplateRuns';
import type { ShownArticle } from './shownArticles';

/** A ruler of some hundred pixels tells no more marks apart. */
const MOST = 400;

/** Where the boilerplate lies, for the overview ruler: neighbours that it could not tell apart are one. */
export function rulerRanges(shown: ShownArticle): vscode.Range[] {
  const { text, marks } = shown.article;
  const apart = text.lines.count / MOST;
  const merged: { first: number; last: number }[] = [];
  for (const { first, last } of boilerplateRuns(marks.blocks, text)) {
    const before = merged.at(-1);
    if (before !== undefined && first - before.last < apart) before.last = last;
    else merged.push({ first, last });
  }
  return merged.flatMap(({ first, last }) => {
    const range = shown.toRange({ start: text.lines.start(first), end: text.lines.end(last) });
    return range === undefined ? [] : [range];
  });
}
