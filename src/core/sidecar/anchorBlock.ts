import type { TextRange } from '../text/range';
import { type Ground, oldLineAt } from './ground';
import { commonChunks } from './similarLines';

/** A line of so many chunks keeps one of them at either end through any change that leaves it the same line. */
const TELLING = 3;

/** Whether a line moved past others or they past it cannot be told; a line is away when this many stand between. */
const FAR = 4;

/** A line of the block whose place is known. */
interface Line {
  readonly old: number;
  readonly now: number;
}

/**
 * Where a block of lines is now: from the first to the last of its lines that stayed together. Code points, whole
 * lines. Lines that surely left the block or are gone make it smaller; `ambiguous` where one of its lines may be
 * outside of what stayed together, or just beyond its edge, changed beyond recognition.
 */
export function anchorBlock(ground: Ground, block: TextRange): TextRange | 'ambiguous' | 'lost' {
  const first = oldLineAt(ground, block.start);
  const last = oldLineAt(ground, Math.max(block.start, block.end - 1));
  const lines: Line[] = [];
  const missing: number[] = [];
  for (let old = first; old <= last; old++) {
    if (ground.old[old]!.length === 0) continue;
    const now = ground.now[old]!;
    if (now === -1) missing.push(old);
    else lines.push({ old, now });
  }
  if (lines.length === 0) return ground.hasUnknown ? 'ambiguous' : 'lost';
  const group = largestGroup(ground, lines, first, last);
  // Twins of missing lines stand somewhere, and count as lines that are not here.
  const elsewhere = missing.filter((old) => ground.hasUnknownTwin(old)).length;
  if (group === undefined || group.length * 2 <= lines.length + elsewhere) return 'ambiguous';
  if (!isWhole(ground, group, lines)) return 'ambiguous';
  const top = group[0]!.now;
  const bottom = group.at(-1)!.now;
  const isEdge = (from: number, step: 1 | -1): boolean =>
    unknownBeyond(ground, from, step, first, last).every((line) => !missing.some((old) => mayBe(ground, old, line)));
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
    if (group !== undefined && !hasOther(ground, group.at(-1)!.now, line.now, first, last)) group.push(line);
    else groups.push([line]);
  }
  groups.sort((a, b) => b.length - a.length);
  return groups.length > 1 && groups[0]!.length === groups[1]!.length ? undefined : groups[0];
}

/** Whether a line of the rest stands between two lines, or an unknown one that may be such a line. */
function hasOther(ground: Ground, from: number, to: number, first: number, last: number): boolean {
  if (hasForeign(ground, from, to, first, last)) return true;
  const outside = [...missingNear(ground, first, -1), ...missingNear(ground, last, 1)];
  for (let line = from + 1; line < to; line++) {
    if (!ground.isUnknown(line)) continue;
    if (ground.isTwinOfOther(line, first, last) || outside.some((old) => sharesChunks(ground, old, line))) return true;
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

function sharesChunks(ground: Ground, old: number, line: number): boolean {
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
function isWhole(ground: Ground, group: readonly Line[], lines: readonly Line[]): boolean {
  const hasMoved = (line: Line): boolean => !ground.isInOrder.has(line.now);
  const together = new Set(group);
  const top = group[0]!;
  const bottom = group.at(-1)!;
  const isAway = (line: Line): boolean =>
    hasMoved(line) &&
    (line.now < top.now ? countKnown(ground, line.now, top.now) : countKnown(ground, bottom.now, line.now)) >= FAR;
  if (!lines.every((line) => together.has(line) || isAway(line))) return false;
  const edges = [top, bottom].filter(hasMoved).length;
  return edges === 0 || group.every(hasMoved);
}

/** Lines between two others that kept their place, as far as it matters. */
function countKnown(ground: Ground, from: number, to: number): number {
  let count = 0;
  for (let line = from + 1; line < to && count < FAR; line++) if (ground.isInOrder.has(line)) count++;
  return count;
}

/** The lines that nobody knows between an edge and the next line of the rest that kept its place. */
function unknownBeyond(ground: Ground, edge: number, step: 1 | -1, first: number, last: number): number[] {
  const lines: number[] = [];
  for (let line = edge + step; line >= 0 && line < ground.fresh.length; line += step) {
    if (hasForeign(ground, line - 1, line + 1, first, last)) break;
    if (ground.isUnknown(line)) lines.push(line);
  }
  return lines;
}

/** Whether a new line may be an old one, changed: a short line may have become anything. */
function mayBe(ground: Ground, old: number, line: number): boolean {
  return ground.old[old]!.chunks.length < TELLING || sharesChunks(ground, old, line);
}
