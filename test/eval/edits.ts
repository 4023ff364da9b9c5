/** Random edits of a text by lines, which know where every character came from. Deterministic for a seed. */

export interface EditedText {
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the text before; -1 for what is new. */
  readonly origin: Int32Array;
  /** For each line the line that it was (changed or not), -1 for a new one. */
  readonly lineOrigin: readonly number[];
  /** Lines of the text before that were moved. */
  readonly moved: ReadonlySet<number>;
}

interface Line {
  readonly text: string;
  readonly origin: readonly number[];
  readonly was: number;
}

export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain): small, and good enough to draw edits. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Inserts lines of other documents, deletes lines, replaces lines or stretches of them, and moves runs of lines, until
 * the given share of the lines was touched.
 * @param foreign lines of other documents
 */
export function editLines(text: string, share: number, foreign: readonly string[], random: Random): EditedText {
  const before = splitLines(text);
  const lines = [...before];
  const pick = (limit: number): number => Math.floor(random() * limit);
  const moved = new Set<number>();
  const foreignLine = (): string => foreign[pick(foreign.length)]!;
  let budget = Math.max(1, Math.round(lines.length * share));
  while (budget > 0 && lines.length > 0) {
    const at = pick(lines.length);
    const kind = pick(5);
    const run = Math.min(budget, 1 + pick(3));
    if (kind === 0) {
      const inserted = Array.from({ length: run }, () => newLine(foreignLine()));
      lines.splice(at, 0, ...inserted);
      budget -= run;
    } else if (kind === 1) budget -= lines.splice(at, run).length;
    else if (kind === 2) {
      lines[at] = newLine(foreignLine());
      budget--;
    } else if (kind === 3) {
      lines[at] = replaceStretch(lines[at]!, foreignLine(), pick);
      budget--;
    } else {
      const taken = lines.splice(at, run);
      for (const line of taken) if (line.was !== -1) moved.add(line.was);
      lines.splice(pick(lines.length + 1), 0, ...taken);
      budget -= taken.length;
    }
  }
  return joinLines(takeBack(lines, before, moved), moved);
}

function splitLines(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((line, was) => {
    const start = at;
    at += line.length + 1;
    return { text: line, origin: Array.from(line, (_, n) => start + n).slice(0, line.length), was };
  });
}

function newLine(text: string): Line {
  return { text, origin: new Array<number>(text.length).fill(-1), was: -1 };
}

/**
 * Up to a third of the line gives way to as much or little of another one. What the new stretch begins or ends with just
 * as the old one did counts as kept: nobody who reads the two texts could tell.
 */
function replaceStretch(line: Line, other: string, pick: (limit: number) => number): Line {
  const from = pick(line.text.length + 1);
  const to = Math.min(line.text.length, from + pick(Math.ceil(line.text.length / 3) + 1));
  const taken = pick(other.length + 1);
  const foreign = other.slice(taken, taken + pick(40));
  const text = line.text.slice(0, from) + foreign + line.text.slice(to);
  const shorter = Math.min(text.length, line.text.length);
  const tail = line.text.length - to;
  let start = from;
  while (start < shorter - tail && text[start] === line.text[start]) start++;
  let same = tail;
  while (same < shorter - start && text.at(-1 - same) === line.text.at(-1 - same)) same++;
  const origin = [
    ...line.origin.slice(0, start),
    ...new Array<number>(text.length - start - same).fill(-1),
    ...line.origin.slice(line.origin.length - same),
  ];
  return { text, origin, was: line.was };
}

/**
 * A line that is inserted where one just like it was deleted or changed is that one: nobody who reads the two texts
 * could tell.
 */
function takeBack(lines: readonly Line[], before: readonly Line[], moved: ReadonlySet<number>): readonly Line[] {
  const unchanged = new Set(lines.filter((line) => before[line.was]?.text === line.text).map((line) => line.was));
  const taken = new Set<number>();
  const back = lines.map((line, at) => {
    if ((line.was !== -1 && !moved.has(line.was)) || line.text === '') return line;
    const same = before.find(
      ({ text, was }) =>
        text === line.text && !unchanged.has(was) && !taken.has(was) && isBetween(lines, at, was, moved),
    );
    if (same === undefined) return line;
    taken.add(same.was);
    return same;
  });
  return back.map((line) => (taken.has(line.was) && line !== before[line.was] ? newLine(line.text) : line));
}

/** Whether the old line stood between what is left above and below a new one. */
function isBetween(lines: readonly Line[], at: number, was: number, moved: ReadonlySet<number>): boolean {
  const isOther = (line: Line): boolean =>
    line.was !== -1 && line.was !== was && line.text !== '' && !moved.has(line.was);
  const above = lines.slice(0, at).findLast(isOther)?.was ?? -1;
  const below = lines.slice(at).find(isOther)?.was ?? Number.POSITIVE_INFINITY;
  return above < was && was < below;
}

function joinLines(lines: readonly Line[], moved: ReadonlySet<number>): EditedText {
  const text = lines.map((line) => line.text).join('\n');
  const origin = new Int32Array(text.length).fill(-1);
  let at = 0;
  for (const line of lines) {
    origin.set(line.origin, at);
    at += line.text.length + 1;
  }
  return { text, origin, lineOrigin: lines.map((line) => line.was), moved };
}

/** Where a stretch of the text before is now, if all of it is still in one piece. UTF-16. */
export function whereIs(edited: EditedText, start: number, end: number): { start: number; end: number } | undefined {
  const at = edited.origin.indexOf(start);
  if (at === -1) return undefined;
  for (let n = 1; n < end - start; n++) {
    const origin = edited.origin[at + n];
    // A break inside a quote has no origin of its own.
    if (origin !== start + n && edited.text[at + n] !== '\n') return undefined;
  }
  return { start: at, end: at + end - start };
}
