import type { LinePrint } from './fingerprint';
import { increasing } from './increasing';

/** Shorter lines (headings, bylines) may stand in any article: they are matched between their neighbours. Code points. */
const SHORT = 12;
/** A line that moved must be longer, or have brought a neighbour along: it may be another article's. Code points. */
const LONG = 24;
const NONE = -1;

export interface LineMatch {
  /** For each old line the line that it is now; -1 where none is certain. */
  readonly now: Int32Array;
  /** For each new line the line that it was; -1 for none. */
  readonly was: Int32Array;
  /** The stretches that stayed without a match between lines that kept their order. */
  readonly gaps: readonly Gap[];
}

/** Lines without a match between two matched neighbours, blank ones left out. */
export interface Gap {
  readonly old: readonly number[];
  readonly fresh: readonly number[];
}

/**
 * Which lines of a text are which lines of its later version, by their fingerprints. A line that is the only one of
 * its kind in both is matched wherever it went (after Cohen's patience diff); lines with twins only between the same
 * matched neighbours. Linear but for sorting.
 */
export function matchLines(old: readonly LinePrint[], fresh: readonly LinePrint[]): LineMatch {
  const match = { now: new Int32Array(old.length).fill(NONE), was: new Int32Array(fresh.length).fill(NONE) };
  const lines = { old: nonBlank(old), fresh: nonBlank(fresh) };
  const before = byKey(old, lines.old);
  const after = byKey(fresh, lines.fresh);
  for (const [line, other] of lonelyPairs(old, fresh)) if (old[line]!.length >= SHORT) pair(match, line, other);
  const neighbours = { old: neighboursOf(lines.old), fresh: neighboursOf(lines.fresh) };
  dropStrays(old, match);
  // Twice: what the first round finds narrows the gaps of the second.
  for (let round = 0; round < 2; round++) {
    for (const gap of gapsOf(match, lines.old, lines.fresh)) {
      const others = byKey(fresh, gap.fresh);
      for (const [key, group] of byKey(old, gap.old)) {
        const targets = others.get(key);
        // Between the same neighbours, as many twins as there were are the same ones in the same order.
        if (targets?.length !== group.length) continue;
        const [was, is] = [before.get(key)!.length, after.get(key)!.length];
        for (const [n, line] of group.entries()) pair(match, line, targets[n]!);
        if (was === 1 && is === 1) continue;
        const needed = group.length === 1 && was === is ? 1 : 2;
        for (const line of group.filter((line) => countBeside(match, line, neighbours) < needed)) unpair(match, line);
      }
    }
  }
  dropRivals(match, before, neighbours);
  return { ...match, gaps: gapsOf(match, lines.old, lines.fresh) };
}

/** Where one of several twins is not known, another may have taken its place: each is known by both neighbours alone. */
function dropRivals(match: Pairs, before: ReadonlyMap<number, readonly number[]>, neighbours: BothNeighbours): void {
  for (const twins of before.values()) {
    if (twins.length === 1 || twins.every((line) => match.now[line] !== NONE)) continue;
    const doubtful = twins.filter((line) => match.now[line] !== NONE && countBeside(match, line, neighbours) < 2);
    for (const line of doubtful) unpair(match, line);
  }
}

/** Old lines that are the only one of their kind in both texts, and the new ones. */
export function lonelyPairs(old: readonly LinePrint[], fresh: readonly LinePrint[]): Map<number, number> {
  const after = byKey(fresh, nonBlank(fresh));
  const pairs = new Map<number, number>();
  for (const [key, lines] of byKey(old, nonBlank(old))) {
    const others = after.get(key);
    if (lines.length === 1 && others?.length === 1) pairs.set(lines[0]!, others[0]!);
  }
  return pairs;
}

/** For each line the non-blank ones before and behind it; -1 at the ends of the text. */
interface Neighbours {
  readonly previous: ReadonlyMap<number, number>;
  readonly next: ReadonlyMap<number, number>;
}

function neighboursOf(lines: readonly number[]): Neighbours {
  return {
    previous: new Map(lines.map((line, at) => [line, lines[at - 1] ?? NONE])),
    next: new Map(lines.map((line, at) => [line, lines[at + 1] ?? NONE])),
  };
}

type BothNeighbours = { readonly old: Neighbours; readonly fresh: Neighbours };

function isBeside(match: Pairs, line: number, { old, fresh }: BothNeighbours, side: keyof Neighbours): boolean {
  const before = old[side].get(line)!;
  const after = fresh[side].get(match.now[line]!)!;
  return before === NONE ? after === NONE : match.now[before] === after;
}

/** A short line far from the lines that stood around it may be the same line of another article or another list. */
function dropStrays(old: readonly LinePrint[], match: Pairs): void {
  const known = [...match.now.keys()].filter((line) => match.now[line] !== NONE);
  const neighbours = {
    old: neighboursOf(known),
    fresh: neighboursOf([...match.was.keys()].filter((line) => match.was[line] !== NONE)),
  };
  const strays = known.filter((line) => old[line]!.length < LONG && countBeside(match, line, neighbours) === 0);
  for (const line of strays) unpair(match, line);
}

/** How many of its two neighbours a line has kept. */
function countBeside(match: Pairs, line: number, neighbours: BothNeighbours): number {
  return (['previous', 'next'] as const).filter((side) => isBeside(match, line, neighbours, side)).length;
}

interface Pairs {
  readonly now: Int32Array;
  readonly was: Int32Array;
}

function nonBlank(prints: readonly LinePrint[]): number[] {
  return prints.flatMap((print, line) => (print.length === 0 ? [] : [line]));
}

/** Lines of one key are taken for the same. */
export function keyOf(print: LinePrint): number {
  return print.hash + print.length * 2 ** 18;
}

export function byKey(prints: readonly LinePrint[], lines: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const line of lines) {
    const key = keyOf(prints[line]!);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
}

function pair(match: Pairs, old: number, fresh: number): void {
  match.now[old] = fresh;
  match.was[fresh] = old;
}

function unpair(match: Pairs, old: number): void {
  match.was[match.now[old]!] = NONE;
  match.now[old] = NONE;
}

/** Lines that moved bound nothing: gaps lie between the matched lines that kept their order. */
function gapsOf(match: Pairs, oldLines: readonly number[], freshLines: readonly number[]): Gap[] {
  const matched = oldLines.filter((line) => match.now[line] !== NONE);
  const kept = increasing(matched.map((line) => match.now[line]!)).map((at) => matched[at]!);
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  for (const line of [...kept, Number.POSITIVE_INFINITY]) {
    const target = line === Number.POSITIVE_INFINITY ? line : match.now[line]!;
    const gap = { old: [] as number[], fresh: [] as number[] };
    for (; i < oldLines.length && oldLines[i]! < line; i++) {
      if (match.now[oldLines[i]!] === NONE) gap.old.push(oldLines[i]!);
    }
    for (; j < freshLines.length && freshLines[j]! < target; j++) {
      if (match.was[freshLines[j]!] === NONE) gap.fresh.push(freshLines[j]!);
    }
    if (gap.old.length > 0 || gap.fresh.length > 0) gaps.push(gap);
  }
  return gaps;
}
