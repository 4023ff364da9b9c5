import type { TextRange } from '../text/range';
import { type Ground, oldLineAt } from './ground';
import { holdsMost, type LineQuote, lineQuote, mayHold } from './lineQuote';
import { commonChunks } from './similarLines';

/** A line of so many chunks keeps one of them through the changes that leave it the same line. */
const TELLING = 8;

/** Pairs of lines compared one by one; above it nothing is certain, so that a rewrite stays linear. */
const MAX_COMPARED = 4096;

/** A line that became so many times as long, and so many code points longer, is another one. */
const GROWTH = 3;
const SLACK = 60;

/** Whether a line moved past others or they past it cannot be told; a line is away when this many stand between. */
const FAR = 4;

/** The lines of a block, and what is kept of the words of its first and last one. Code points. */
export interface QuotedLines extends TextRange {
  readonly first: string;
  readonly last: string;
}

/** A line of the block whose place is known. */
interface Line {
  readonly old: number;
  readonly now: number;
  readonly hasMoved: boolean;
}

/**
 * Where a block of lines is now: from the first to the last of its lines that stayed together. Code points, whole
 * lines. Lines that surely left the block or are gone make it smaller; `ambiguous` where one of its lines may be
 * outside of what stayed together, or just beyond its edge, changed beyond recognition.
 */
export function anchorBlock(ground: Ground, block: QuotedLines): TextRange | 'ambiguous' | 'lost' {
  const first = oldLineAt(ground, block.start);
  const last = oldLineAt(ground, Math.max(block.start, block.end - 1));
  const lines: Line[] = [];
  const missing: number[] = [];
  const quotes = new Map([
    [first, lineQuote(block.first, ground.old[first]!.length)],
    [last, lineQuote(block.last, ground.old[last]!.length)],
  ]);
  for (let old = first; old <= last; old++) {
    if (ground.old[old]!.length === 0) continue;
    const known = ground.now[old]!;
    const now = known === -1 ? quotedLine(ground, old, quotes.get(old)) : known;
    if (now === -1) missing.push(old);
    else lines.push({ old, now, hasMoved: known !== -1 && !ground.isInOrder.has(known) });
  }
  if (lines.length === 0) return ground.hasUnknown ? 'ambiguous' : 'lost';
  const group = largestGroup(ground, lines, first, last);
  // Twins of missing lines stand somewhere, and count as lines that are not here.
  const elsewhere = missing.filter((old) => ground.hasUnknownTwin(old)).length;
  if (group === undefined || group.length * 2 <= lines.length + elsewhere) return 'ambiguous';
  if (!isWhole(ground, group, lines, missing.length)) return 'ambiguous';
  const top = group[0]!.now;
  const bottom = group.at(-1)!.now;
  const olds = group.map((line) => line.old);
  const isEdge = (from: number, step: 1 | -1): boolean => {
    // Only what stood outside of the lines that are left can have become a line right beside them.
    const outer = new Set(missing.filter((old) => (step < 0 ? old < Math.min(...olds) : old > Math.max(...olds))));
    const unknown = unknownBeyond(ground, from, step, first, last);
    if (missing.length * unknown.length > MAX_COMPARED) return false;
    return unknown.every(({ line, isNext }) =>
      missing.every(
        (old) => !(isNext ? mayBe(ground, old, line, outer.has(old), quotes.get(old)) : ground.isSame(old, line)),
      ),
    );
  };
  if (!isEdge(top, -1) || !isEdge(bottom, 1)) return 'ambiguous';
  const { document } = ground;
  return document.toCodePoints({ start: document.lines.start(top), end: document.lines.end(bottom) });
}

/** The lines of the block, in their new order, between which no line of the rest stands that kept its place. */
function largestGroup(
  ground: Ground,
  lines: readonly Line[],
  first: number,
  last: number,
): readonly Line[] | undefined {
  const groups: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.now - b.now)) {
    const group = groups.at(-1);
    if (group !== undefined && !hasOther(ground, group.at(-1)!, line, first, last)) group.push(line);
    else groups.push([line]);
  }
  groups.sort((a, b) => b.length - a.length);
  return groups.length > 1 && groups[0]!.length === groups[1]!.length ? undefined : groups[0];
}

/**
 * Whether a line of the rest stands between two lines, or an unknown one that may be such a line: one of its twins, or
 * where the two have changed their order, and one of them has moved past it, any.
 */
function hasOther(ground: Ground, from: Line, to: Line, first: number, last: number): boolean {
  if (hasForeign(ground, from.now, to.now, first, last)) return true;
  const outside = to.old < from.old ? [...missingNear(ground, first, -1), ...missingNear(ground, last, 1)] : [];
  for (let line = from.now + 1; line < to.now; line++) {
    if (!ground.isUnknown(line)) continue;
    if (ground.isTwinOfOther(line, first, last) || outside.some((old) => mayBe(ground, old, line, true))) return true;
  }
  return false;
}

/** The missing ones among the next few lines outside of the block. */
function missingNear(ground: Ground, edge: number, step: 1 | -1): number[] {
  const lines: number[] = [];
  let seen = 0;
  for (let old = edge + step; old >= 0 && old < ground.old.length && seen < FAR; old += step) {
    if (ground.old[old]!.length === 0) continue;
    seen++;
    if (ground.now[old] === -1) lines.push(old);
  }
  return lines;
}

/** The one line between the same neighbours that has the words of an old one that changed; -1 for none or several. */
function quotedLine(ground: Ground, old: number, quote: LineQuote | undefined): number {
  if (quote === undefined || ground.hasTwin(old)) return -1;
  const isKept = (line: number): boolean => line !== -1 && ground.isInOrder.has(line);
  let above = old - 1;
  while (above >= 0 && !isKept(ground.now[above]!)) above--;
  let below = old + 1;
  while (below < ground.now.length && !isKept(ground.now[below]!)) below++;
  const end = below < ground.now.length ? ground.now[below]! : ground.fresh.length;
  let found = -1;
  for (let line = above === -1 ? 0 : ground.now[above]! + 1; line < end; line++) {
    if (!ground.isUnknown(line) || ground.isOld(line) || !holdsMost(quote, ground.document.line(line))) continue;
    // Lines of one list may begin with the same words; the rest of a longer one has to bear them out.
    if (!quote.isWhole && !sharesEdge(ground, old, line)) continue;
    if (found !== -1) return -1;
    found = line;
  }
  return found;
}

function sharesEdge(ground: Ground, old: number, line: number): boolean {
  const { prefix, suffix } = commonChunks(ground.old[old]!.chunks, ground.fresh[line]!.chunks);
  return prefix + suffix > 0;
}

function hasForeign(ground: Ground, from: number, to: number, first: number, last: number): boolean {
  for (let line = from + 1; line < to; line++) {
    const was = ground.was[line]!;
    if (was !== -1 && (was < first || was > last) && ground.isInOrder.has(line)) return true;
  }
  return false;
}

/** The block's other lines surely moved away, and its edges are none that surely moved here. */
function isWhole(ground: Ground, group: readonly Line[], lines: readonly Line[], missing: number): boolean {
  const together = new Set(group);
  const top = group[0]!;
  const bottom = group.at(-1)!;
  const isAway = (line: Line): boolean =>
    line.hasMoved &&
    (line.now < top.now ? countKnown(ground, line.now, top.now) : countKnown(ground, bottom.now, line.now)) >= FAR;
  if (!lines.every((line) => together.has(line) || isAway(line))) return false;
  if (group.every((line) => line.hasMoved)) return group.length > missing;
  return !top.hasMoved && !bottom.hasMoved;
}

/** Lines between two others that kept their place, as far as it matters. */
function countKnown(ground: Ground, from: number, to: number): number {
  let count = 0;
  for (let line = from + 1; line < to && count < FAR; line++) if (ground.isInOrder.has(line)) count++;
  return count;
}

/**
 * The lines that nobody knows beyond an edge, as far as lines may have changed places. `isNext`: before the next line
 * of the rest that kept its place.
 */
function unknownBeyond(
  ground: Ground,
  edge: number,
  step: 1 | -1,
  first: number,
  last: number,
): { readonly line: number; readonly isNext: boolean }[] {
  const lines: { line: number; isNext: boolean }[] = [];
  let passed = 0;
  for (let line = edge + step; line >= 0 && line < ground.fresh.length && passed < FAR; line += step) {
    if (hasForeign(ground, line - 1, line + 1, first, last)) passed++;
    if (ground.isUnknown(line)) lines.push({ line, isNext: passed === 0 });
  }
  return lines;
}

/**
 * Whether a new line may be an old one, changed.
 * @param isNear it stood there: whatever is left of it, it may have become this one
 */
function mayBe(ground: Ground, old: number, line: number, isNear: boolean, quote?: LineQuote): boolean {
  if (ground.isSame(old, line)) return true;
  const [was, is] = [ground.old[old]!, ground.fresh[line]!];
  if (Math.max(was.length, is.length) > GROWTH * Math.min(was.length, is.length) + SLACK) return false;
  if (quote !== undefined && mayHold(quote, ground.document.line(line))) return true;
  if ((isNear && was.chunks.length < TELLING) || was.chunks.length === 0) return quote?.isWhole !== true;
  return was.chunks.some((chunk) => is.chunks.includes(chunk));
}
