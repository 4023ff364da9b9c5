import { ArticleText } from './document';
import type { TextRange } from './range';

/**
 * Some lines of a text as a text of their own, and the way between the two. Immutable; offsets are UTF-16 of the
 * normalised texts, lines count from 0.
 */
export class LineExcerpt {
  readonly text: ArticleText;
  readonly #source: ArticleText;
  readonly #lines: readonly number[];
  /** By line of the excerpt: how many lines with text were left out above it. */
  readonly #leftOut: Uint32Array;

  /** @param lines of `source`, each once and in its order */
  constructor(source: ArticleText, lines: readonly number[]) {
    this.#source = source;
    this.#lines = lines;
    // With a mark of its own, so that an invisible U+FEFF which begins the first line is not taken for one.
    this.text = new ArticleText(`\ufeff${lines.map((line) => source.line(line)).join('\n')}`);
    this.#leftOut = new Uint32Array(lines.length);
    let count = 0;
    for (let i = 0, line = 0; i < lines.length; i++, line++) {
      for (; line < lines[i]!; line++) if (source.line(line).trim() !== '') count++;
      this.#leftOut[i] = count;
    }
  }

  /** Nothing of the source is in it. */
  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  /** Where a line stands in the source; lines outside are clamped. @throws RangeError when the excerpt is empty */
  sourceLine(line: number): number {
    const found = this.#lines[Math.max(0, Math.min(line, this.#lines.length - 1))];
    if (found === undefined) throw new RangeError(`line ${line} of an empty excerpt`);
    return found;
  }

  /** The line of the excerpt that shows a line of the source, else the first one below it, else the last. */
  nearestLine(sourceLine: number): number {
    return Math.max(0, Math.min(this.#firstFrom(sourceLine), this.#lines.length - 1));
  }

  /** Undefined for a place that the excerpt does not show from its first to its last unit. */
  toExcerpt(range: TextRange): TextRange | undefined {
    const start = this.#offsetOf(range.start);
    const end = this.#offsetOf(range.end);
    if (start === undefined || end === undefined) return undefined;
    return this.#isUnbroken(this.text.lines.lineAt(start), this.text.lines.lineAt(end)) ? { start, end } : undefined;
  }

  /** Undefined for a stretch that runs over lines with text that were left out. */
  toSource(range: TextRange): TextRange | undefined {
    if (this.isEmpty) return undefined;
    const { lines } = this.text;
    const first = lines.lineAt(range.start);
    const lastAt = lines.lineAt(range.end);
    // A selection of whole lines ends at the start of the next one, which may stand far below in the source.
    const isWhole = lastAt > first && lines.start(lastAt) === range.end;
    const last = isWhole ? lastAt - 1 : lastAt;
    if (!this.#isUnbroken(first, last)) return undefined;
    const sourceLast = this.#lines[last]!;
    const source = this.#source.lines;
    return {
      start: source.start(this.#lines[first]!) + (range.start - lines.start(first)),
      end: isWhole ? source.end(sourceLast) + 1 : source.start(sourceLast) + (range.end - lines.start(last)),
    };
  }

  #offsetOf(offset: number): number | undefined {
    const { line, column } = this.#source.lines.positionAt(offset);
    const at = this.#firstFrom(line);
    return this.#lines[at] === line ? this.text.lines.start(at) + column : undefined;
  }

  #isUnbroken(first: number, last: number): boolean {
    return this.#leftOut[first] === this.#leftOut[last];
  }

  #firstFrom(sourceLine: number): number {
    let low = 0;
    let high = this.#lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lines[middle]! < sourceLine) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
