import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { derivedId } from './ids';
import type { StoredBlock } from './types';

/** Code points of a line that `first` and `last` keep. */
const LINE_LIMIT = 40;

/** A line as `first` and `last` hold it: cut at 40 code points with `…`. */
export function shortLine(line: string): string {
  // 80 units hold at least 40 code points, and spreading a line of a megabyte is no good.
  const points = [...line.slice(0, (LINE_LIMIT + 1) * 2)];
  return points.length > LINE_LIMIT ? `${points.slice(0, LINE_LIMIT).join('')}…` : line;
}

/**
 * Place and quote of an entity or date.
 * @param range UTF-16; widened to whole code points where it ends inside a surrogate pair
 * @returns code points and the text between them
 */
export function describeSpan(
  document: ArticleText,
  range: TextRange,
): { readonly start: number; readonly end: number; readonly text: string } {
  const points = wholePoints(document, range);
  return { ...points, text: document.slice(document.toUtf16(points)) };
}

/**
 * Place and quotes of a block of lines.
 * @param range UTF-16; grows to whole lines, from the first one's start to the last one's end without its break
 * @returns code points, `first` and `last`
 */
export function describeBlock(
  document: ArticleText,
  range: TextRange,
): { readonly start: number; readonly end: number; readonly first: string; readonly last: string } {
  const firstLine = document.lines.lineAt(range.start);
  const lastLine = document.lines.lineAt(Math.max(range.start, range.end - 1));
  const lines = { start: document.lines.start(firstLine), end: document.lines.end(lastLine) };
  return {
    ...document.toCodePoints(lines),
    first: shortLine(document.line(firstLine)),
    last: shortLine(document.line(lastLine)),
  };
}

function wholePoints(document: ArticleText, range: TextRange): TextRange {
  const points = document.toCodePoints(range);
  // Between the halves of a pair `toCodePoint` counts the pair, which is right for an end and one too far for a start.
  const start = document.codePoints.toUtf16(points.start) > range.start ? points.start - 1 : points.start;
  return { start, end: points.end };
}

/**
 * What is left of a block when another takes its lines: nothing, one or two blocks, without blank lines at their edges.
 * @param block, taken code points
 * @returns the first part keeps the id
 */
export function cutBlock(
  document: ArticleText,
  block: StoredBlock,
  taken: TextRange,
  takenIds: ReadonlySet<string>,
): StoredBlock[] {
  const parts: StoredBlock[] = [];
  for (const part of [
    { start: block.start, end: Math.min(block.end, taken.start) },
    { start: Math.max(block.start, taken.end), end: block.end },
  ]) {
    const lines = part.start < part.end ? withoutBlankEdges(document, document.toUtf16(part)) : undefined;
    if (lines === undefined) continue;
    const id = parts.length === 0 ? block.id : freshId(block, takenIds);
    parts.push({ ...block, id, ...describeBlock(document, lines) });
  }
  return parts;
}

function withoutBlankEdges(document: ArticleText, range: TextRange): TextRange | undefined {
  const text = document.slice(range);
  const start = text.search(/\S/);
  return start === -1 ? undefined : { start: range.start + start, end: range.start + text.trimEnd().length };
}

/** Deterministic, so that a change stays a pure function. */
function freshId(block: StoredBlock, taken: ReadonlySet<string>): string {
  for (let n = 0; ; n++) {
    const id = derivedId('b', `${block.id} ${n}`);
    if (!taken.has(id)) return id;
  }
}
