import type { LinePrint } from './fingerprint';
import { byKey, type Gap, keyOf, type LineMatch } from './matchLines';

/** A changed line and what it is now: so many chunks at its beginning and end are as they were. */
export interface SimilarLine {
  readonly line: number;
  readonly prefix: number;
  readonly suffix: number;
}

/**
 * Two chunks say as much as one line in some 1,400 between the same neighbours, four as one in three million anywhere
 * (six bits each, and several ways to share them among both ends). A quote has to fit as well before it is placed; a
 * line by itself is only sure with four.
 */
const ENOUGH_IN_PLACE = 2;
const ENOUGH_ANYWHERE = 4;

/** Pairs compared one by one in a gap; above it lines are found by the index alone, so that a rewrite stays linear. */
const MAX_PAIRS = 400;
/** A bucket this full is a template of the site, which tells no line from another. */
const MAX_BUCKET = 8;

/** Whether the lines are the same one without a quote to prove it. */
export function isSure({ prefix, suffix }: SimilarLine): boolean {
  return prefix + suffix >= ENOUGH_ANYWHERE;
}

interface Candidate extends SimilarLine {
  readonly old: number;
  readonly score: number;
}

/** For the old lines that changed, the lines that they are now, where that is certain. */
export function similarLines(
  old: readonly LinePrint[],
  fresh: readonly LinePrint[],
  match: LineMatch,
): Map<number, SimilarLine> {
  const candidates = new Map<string, Candidate>();
  const left = [...old.keys()].filter((line) => match.now[line] === -1);
  const isOneOfSeveral = new Set([...byKey(old, left)].filter(([, lines]) => lines.length > 1).map(([key]) => key));
  const add = (was: number, line: number, isInPlace: boolean): void => {
    // Of several that were the same, one that changed may be any.
    if (isOneOfSeveral.has(keyOf(old[was]!))) return;
    const { prefix, suffix } = commonChunks(old[was]!.chunks, fresh[line]!.chunks);
    const chunks = prefix + suffix;
    if (chunks < (isInPlace ? ENOUGH_IN_PLACE : ENOUGH_ANYWHERE)) return;
    const key = `${was} ${line}`;
    // The same neighbours weigh less than a chunk, and decide between equals.
    if (isInPlace || !candidates.has(key)) {
      candidates.set(key, { old: was, line, prefix, suffix, score: chunks + (isInPlace ? 0.5 : 0) });
    }
  };
  for (const gap of match.gaps) addGap(gap, add);
  addAnywhere(old, fresh, match, add);
  return mutualBest([...candidates.values()]);
}

function addGap(gap: Gap, add: (was: number, line: number, isInPlace: boolean) => void): void {
  if (gap.old.length * gap.fresh.length > MAX_PAIRS) return;
  for (const was of gap.old) for (const line of gap.fresh) add(was, line, true);
}

function addAnywhere(
  old: readonly LinePrint[],
  fresh: readonly LinePrint[],
  { now, was }: LineMatch,
  add: (was: number, line: number, isInPlace: boolean) => void,
): void {
  const index = new Map<string, number[]>();
  fresh.forEach((print, line) => {
    if (was[line] !== -1) return;
    for (const key of edgeKeys(print.chunks)) {
      const bucket = index.get(key);
      if (bucket === undefined) index.set(key, [line]);
      else bucket.push(line);
    }
  });
  old.forEach((print, line) => {
    if (now[line] !== -1) return;
    for (const key of edgeKeys(print.chunks)) {
      const bucket = index.get(key) ?? [];
      if (bucket.length <= MAX_BUCKET) for (const other of bucket) add(line, other, false);
    }
  });
}

/** Two chunks at either end: one of the pairs survives any single change of a line that is long enough. */
function edgeKeys(chunks: readonly number[]): string[] {
  if (chunks.length < 2) return [];
  return [`<${chunks[0]} ${chunks[1]}`, `>${chunks.at(-2)} ${chunks.at(-1)}`];
}

export function commonChunks(a: readonly number[], b: readonly number[]): { prefix: number; suffix: number } {
  const shorter = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < shorter && a[prefix] === b[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && a[a.length - 1 - suffix] === b[b.length - 1 - suffix]) suffix++;
  return { prefix, suffix };
}

/** Only pairs in which each line is the other's best, alone at the top. */
function mutualBest(candidates: readonly Candidate[]): Map<number, SimilarLine> {
  const byOld = best(candidates, (candidate) => candidate.old);
  const byLine = best(candidates, (candidate) => candidate.line);
  const result = new Map<number, SimilarLine>();
  for (const candidate of candidates) {
    if (byOld.get(candidate.old) === candidate && byLine.get(candidate.line) === candidate) {
      result.set(candidate.old, candidate);
    }
  }
  return result;
}

function best(
  candidates: readonly Candidate[],
  lineOf: (candidate: Candidate) => number,
): Map<number, Candidate | undefined> {
  const tops = new Map<number, Candidate>();
  const isShared = new Set<number>();
  for (const candidate of candidates) {
    const key = lineOf(candidate);
    const top = tops.get(key);
    if (top === undefined || candidate.score > top.score) {
      tops.set(key, candidate);
      isShared.delete(key);
    } else if (candidate.score === top.score) isShared.add(key);
  }
  return new Map([...tops].map(([key, top]) => [key, isShared.has(key) ? undefined : top]));
}
