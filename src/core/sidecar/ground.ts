import type { ArticleText } from '../text/document';
import { decodeFingerprint, encodeFingerprint, type LinePrint, linePrints, type PlacedPrint } from './fingerprint';
import { possiblyInOrder } from './increasing';
import { byKey, keyOf, lonelyPairs, matchLines } from './matchLines';
import { isSure, type SimilarLine, similarLines } from './similarLines';
import type { SourceStamp } from './types';

/** A text laid over the lines that a sidecar was true of. */
export interface Ground {
  readonly document: ArticleText;
  readonly fresh: readonly PlacedPrint[];
  readonly old: readonly LinePrint[];
  /** Where each old line started, in code points. */
  readonly oldStarts: Float64Array;
  /** For each old line the line that is still the same; -1 for none. */
  readonly same: Int32Array;
  readonly similar: ReadonlyMap<number, SimilarLine>;
  /** For each old line the line that it is now, the same or changed; -1 where none is certain. */
  readonly now: Int32Array;
  /** For each new line the one that it was. */
  readonly was: Int32Array;
  /** New lines whose old lines may have kept their order; the other known ones have moved. */
  readonly isInOrder: ReadonlySet<number>;
  /** New lines that are no old line's, neither the same nor changed. */
  readonly isUnknown: (line: number) => boolean;
  readonly hasUnknown: boolean;
  /** Whether one of them has the same print as the old line, whose twins kept the two from being matched. */
  readonly hasUnknownTwin: (old: number) => boolean;
  /** Whether another old line has the same print. */
  readonly hasTwin: (old: number) => boolean;
  /** Whether a new line has the print of some old one. */
  readonly isOld: (line: number) => boolean;
  readonly isSame: (old: number, line: number) => boolean;
  /** Whether a new line that nobody knows has the same print as an old line outside `[first, last]` that is missing. */
  readonly isTwinOfOther: (line: number, first: number, last: number) => boolean;
  /** Whether the quote stands on such a line, and may therefore have gone there. */
  readonly isInUnknown: (quote: string) => boolean;
}

/** UTF-16 units; with more unknown text than this, any quote counts as found in it. */
const MAX_SEARCHED = 1 << 20;

/** `same`: the text is the one that the stamp names; `unknown`: the stamp says nothing about its lines. */
export function layGround(stamp: SourceStamp | undefined, document: ArticleText): Ground | 'same' | 'unknown' {
  const old = stamp?.lines === undefined ? undefined : decodeFingerprint(stamp.lines);
  if (stamp === undefined || old === undefined || !hasLength(old, stamp.length)) return 'unknown';
  if (document.codePoints.length === stamp.length && encodeFingerprint(document) === stamp.lines) return 'same';
  const fresh = linePrints(document);
  const match = matchLines(old, fresh);
  const similar = similarLines(old, fresh, match);
  const now = match.now.slice();
  const was = match.was.slice();
  for (const [line, changed] of similar) {
    if (!isSure(changed)) continue;
    now[line] = changed.line;
    was[changed.line] = line;
  }
  const unknown = [...fresh.keys()].filter((line) => fresh[line]!.length > 0 && was[line] === -1);
  const all = byKey(old, [...old.keys()]);
  const unknownKeys = new Set(unknown.map((line) => keyOf(fresh[line]!)));
  const missing = byKey(
    old,
    [...old.keys()].filter((line) => old[line]!.length > 0 && now[line] === -1),
  );
  return {
    document,
    fresh,
    old,
    oldStarts: startsOf(old),
    same: match.now,
    similar,
    now,
    was,
    isInOrder: linesInOrder(now, lonelyPairs(old, fresh)),
    isUnknown: (line) => fresh[line]!.length > 0 && was[line] === -1,
    hasUnknown: unknown.length > 0,
    hasTwin: (line) => all.get(keyOf(old[line]!))!.length > 1,
    isOld: (line) => all.has(keyOf(fresh[line]!)),
    isSame: (was, line) => keyOf(old[was]!) === keyOf(fresh[line]!),
    hasUnknownTwin: (line) => unknownKeys.has(keyOf(old[line]!)),
    isTwinOfOther: (line, first, last) =>
      (missing.get(keyOf(fresh[line]!)) ?? []).some((other) => other < first || other > last),
    isInUnknown: searcher(document, unknown),
  };
}

/**
 * New lines that may have kept their order among all whose old lines are known. Lines that are alone of their kind
 * count, even where they are too short to prove anything by themselves: a few of them decide which of two moved.
 */
function linesInOrder(now: Int32Array, lonely: ReadonlyMap<number, number>): ReadonlySet<number> {
  const images: number[] = [];
  now.forEach((line, old) => {
    const image = line === -1 ? lonely.get(old) : line;
    if (image !== undefined) images.push(image);
  });
  return new Set(possiblyInOrder(images).map((at) => images[at]!));
}

function searcher(document: ArticleText, lines: readonly number[]): (quote: string) => boolean {
  let text: string | undefined;
  const known = new Map<string, boolean>();
  return (quote) => {
    text ??= lines.map((line) => document.line(line)).join('\n');
    const answer = known.get(quote) ?? (text.length > MAX_SEARCHED || text.includes(quote));
    known.set(quote, answer);
    return answer;
  };
}

function startsOf(prints: readonly LinePrint[]): Float64Array {
  const starts = new Float64Array(prints.length);
  for (let line = 1; line < prints.length; line++) starts[line] = starts[line - 1]! + prints[line - 1]!.length + 1;
  return starts;
}

/** A fingerprint that does not add up to the length of its text was edited or merged by hand. */
function hasLength(prints: readonly LinePrint[], length: number): boolean {
  return prints.reduce((sum, print) => sum + print.length, 0) + Math.max(0, prints.length - 1) === length;
}

/** The old line that holds the offset (code points); a break belongs to the line that it ends. */
export function oldLineAt(ground: Ground, offset: number): number {
  let low = 0;
  let high = ground.oldStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ground.oldStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
