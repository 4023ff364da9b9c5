import { KeptText } from './keptText';
import { LineTable } from './lines';

/**
 * Which characters of an older text stand in a newer one, where the edits between them are not known: lines that stand
 * once in both and kept their order hold the rest apart (patience diff), and of what lies between two of them one
 * stretch counts as replaced.
 */
export function keptByLines(oldText: string, newText: string): KeptText {
  if (oldText === newText) return KeptText.unchanged(oldText);
  const [was, is] = [linesOf(oldText), linesOf(newText)];
  const anchors = inOrder(uniquePairs(was.texts, is.texts));
  if (gapsIn(anchors) > MAX_GAPS) return KeptText.between(oldText, newText);
  let kept = KeptText.unchanged(oldText);
  let next = { old: oldText.length, now: newText.length };
  // From the end, so that places before an edit are those of the older text.
  for (const { old, now } of [...anchors].reverse()) {
    const line = was.texts[old]!;
    const start = { old: was.starts[old]!, now: is.starts[now]! };
    kept = replaced(kept, oldText, newText, { old: start.old + line.length, now: start.now + line.length }, next);
    next = start;
  }
  return replaced(kept, oldText, newText, { old: 0, now: 0 }, next);
}

/** Each costs the more, the more there are; a text that changed in so many places was not edited by hand. */
const MAX_GAPS = 300;

/** Stretches between anchors that do not follow each other in both texts. */
function gapsIn(anchors: readonly Place[]): number {
  return anchors.filter(({ old, now }, i) => {
    const before = anchors[i - 1];
    return before !== undefined && (old !== before.old + 1 || now !== before.now + 1);
  }).length;
}

interface Place {
  readonly old: number;
  readonly now: number;
}

function replaced(kept: KeptText, oldText: string, newText: string, from: Place, to: Place): KeptText {
  const before = oldText.slice(from.old, to.old);
  const after = newText.slice(from.now, to.now);
  if (before === after) return kept;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const range = { start: from.old + start, end: to.old - same };
  return kept.edit(range, after.slice(start, after.length - same));
}

function linesOf(text: string): { readonly texts: readonly string[]; readonly starts: readonly number[] } {
  const lines = new LineTable(text);
  const starts = Array.from({ length: lines.count }, (_, line) => lines.start(line));
  return { starts, texts: starts.map((start, line) => text.slice(start, lines.end(line))) };
}

/** Lines that stand exactly once in each text, in the order of the older one. */
function uniquePairs(old: readonly string[], now: readonly string[]): Place[] {
  const [inOld, inNow] = [once(old), once(now)];
  return [...inOld].flatMap(([line, at]) => {
    const there = inNow.get(line);
    return line === '' || there === undefined ? [] : [{ old: at, now: there }];
  });
}

function once(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (places.has(line)) twice.add(line);
    places.set(line, at);
  }
  for (const line of twice) places.delete(line);
  return places;
}

/** The longest run of pairs that is in order in both texts (patience sorting). */
function inOrder(pairs: readonly Place[]): Place[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length);
  for (const [i, { now }] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]!.now < now) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  }
  const chain: Place[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) chain.push(pairs[i]!);
  return chain.reverse();
}
