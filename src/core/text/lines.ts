/** A place as editors say it: line and column count from 0, columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Offset ↔ line by binary search over the starts of the lines of a normalised text (breaks are `\n` only).
 * A text has one line more than it has breaks, so the empty text has one line.
 */
export class LineTable {
  readonly #starts: Uint32Array;
  readonly #length: number;

  constructor(text: string) {
    let count = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
    const starts = new Uint32Array(count);
    let line = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts[++line] = at + 1;
    this.#starts = starts;
    this.#length = text.length;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Offset of the line's first unit. @throws RangeError when there is no such line */
  start(line: number): number {
    const start = this.#starts[line];
    if (start === undefined) throw new RangeError(`line ${line} of ${this.count}`);
    return start;
  }

  /** Offset behind the line's last unit, before its break. */
  end(line: number): number {
    return line + 1 < this.count ? this.start(line + 1) - 1 : this.#length;
  }

  /** The line that holds the offset; a break belongs to the line that it ends. Offsets outside are clamped. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): LineColumn {
    const clamped = Math.max(0, Math.min(offset, this.#length));
    const line = this.lineAt(clamped);
    return { line, column: clamped - this.start(line) };
  }

  /** Columns behind the line's end are clamped to it, as editors do. */
  offsetAt(position: LineColumn): number {
    if (position.line < 0) return 0;
    if (position.line >= this.count) return this.#length;
    const start = this.start(position.line);
    return Math.max(start, Math.min(start + position.column, this.end(position.line)));
  }
}
