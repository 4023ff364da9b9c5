import type { TextRange } from './range';

/** A stretch that stands in both texts; `old` and `now` are its starts. */
interface Run {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/**
 * Which characters of an older text still stand in a newer one, after a chain of edits. Carries annotations forward
 * through unsaved edits and new tags back to the text as saved. Immutable; UTF-16 offsets over normalised texts.
 */
export class KeptText {
  /** In order, neither touching nor empty in both texts at once. */
  readonly #runs: readonly Run[];
  readonly #oldText: string;
  readonly #newLength: number;

  private constructor(oldText: string, newLength: number, runs: readonly Run[]) {
    this.#oldText = oldText;
    this.#newLength = newLength;
    this.#runs = runs;
  }

  /** Nothing was edited yet. */
  static unchanged(text: string): KeptText {
    return new KeptText(text, text.length, text.length === 0 ? [] : [{ old: 0, now: 0, length: text.length }]);
  }

  /** The one stretch that differs counts as replaced: all that can be said of two texts without their edits. */
  static between(oldText: string, newText: string): KeptText {
    const shorter = Math.min(oldText.length, newText.length);
    let start = 0;
    while (start < shorter && oldText[start] === newText[start]) start++;
    let same = 0;
    while (same < shorter - start && oldText.at(-1 - same) === newText.at(-1 - same)) same++;
    const replaced = { start, end: oldText.length - same };
    return KeptText.unchanged(oldText).edit(replaced, newText.slice(start, newText.length - same));
  }

  get isUnchanged(): boolean {
    const kept = this.#runs.reduce((sum, run) => sum + run.length, 0);
    return kept === this.#oldText.length && kept === this.#newLength;
  }

  /** Of the newer text, from the first place to the last that is not as it was; empty where something was taken out. */
  get changed(): TextRange {
    const first = this.#runs[0];
    const last = this.#runs[this.#runs.length - 1];
    const start = first !== undefined && first.old === 0 && first.now === 0 ? first.length : 0;
    const isEndKept =
      last !== undefined &&
      last.old + last.length === this.#oldText.length &&
      last.now + last.length === this.#newLength;
    return { start, end: Math.max(start, isEndKept ? last.now : this.#newLength) };
  }

  /** Of the newer text. */
  get length(): number {
    return this.#newLength;
  }

  /** @param range what `newText` replaced, in the newer text as it was before this edit */
  edit(range: TextRange, newText: string): KeptText {
    const grown = newText.length - (range.end - range.start);
    const before: Run[] = [];
    const after: Run[] = [];
    for (const run of this.#runs) {
      const left = Math.min(run.length, range.start - run.now);
      if (left > 0) before.push({ ...run, length: left });
      const cut = Math.max(0, range.end - run.now);
      if (cut < run.length) {
        after.push({ old: run.old + cut, now: Math.max(run.now, range.end) + grown, length: run.length - cut });
      }
    }
    return new KeptText(
      this.#oldText,
      this.#newLength + grown,
      join([...before, ...this.#restored(before, after, range.start, newText), ...after]),
    );
  }

  /** What is left after another chain of edits, which begins where this one ends. */
  followedBy(next: KeptText): KeptText {
    const runs: Run[] = [];
    let from = 0;
    for (const later of next.#runs) {
      const end = later.old + later.length;
      // Both are in order of the text between the two.
      while (from < this.#runs.length && this.#runs[from]!.now + this.#runs[from]!.length <= later.old) from++;
      for (let i = from; i < this.#runs.length && this.#runs[i]!.now < end; i++) {
        const run = this.#runs[i]!;
        const start = Math.max(run.now, later.old);
        const length = Math.min(run.now + run.length, end) - start;
        runs.push({ old: run.old + start - run.now, now: later.now + start - later.old, length });
      }
    }
    return new KeptText(this.#oldText, next.#newLength, join(runs));
  }

  /** Typing back what was deleted (an undo, mostly) makes it the old text again, so that nothing is lost by it. */
  #restored(before: readonly Run[], after: readonly Run[], at: number, newText: string): Run[] {
    const last = before[before.length - 1];
    const old = last === undefined ? 0 : last.old + last.length;
    const room = (after[0]?.old ?? this.#oldText.length) - old;
    const touches = (last === undefined ? 0 : last.now + last.length) === at;
    if (!touches || newText.length === 0 || newText.length > room) return [];
    if (this.#oldText.startsWith(newText, old)) return [{ old, now: at, length: newText.length }];
    return [];
  }

  /**
   * Where an annotation of the older text stands in the newer one: from its first to its last character that is
   * left, with what was typed between them. Undefined when nothing of it is left.
   */
  forward(range: TextRange): TextRange | undefined {
    let start: number | undefined;
    let end: number | undefined;
    for (let i = this.#firstEndingAfter(range.start, 'old'); i < this.#runs.length; i++) {
      const run = this.#runs[i]!;
      if (run.old >= range.end) break;
      start ??= run.now + Math.max(0, range.start - run.old);
      end = run.now + Math.min(run.length, range.end - run.old);
    }
    return start === undefined || end === undefined ? undefined : { start, end };
  }

  /** Where a stretch of the newer text stands in the older one; undefined unless all of it is there in one piece. */
  back(range: TextRange): TextRange | undefined {
    const run = this.#runs[this.#firstEndingAfter(range.start, 'now')];
    if (run === undefined || range.start < run.now || range.end > run.now + run.length) return undefined;
    return { start: range.start - run.now + run.old, end: range.end - run.now + run.old };
  }

  #firstEndingAfter(offset: number, side: 'old' | 'now'): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle]!;
      if (run[side] + run.length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.old + last.length === run.old && last.now + last.length === run.now) {
      joined[joined.length - 1] = { ...last, length: last.length + run.length };
    } else {
      joined.push(run);
    }
  }
  return joined;
}
