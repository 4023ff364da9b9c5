import { CodePointIndex } from './codePoints';
import { LineTable } from './lines';
import { normaliseText } from './normalise';
import type { TextRange } from './range';

/** One immutable version of a document's text, normalised, with its tables built on first use. */
export class ArticleText {
  readonly text: string;
  #lines: LineTable | undefined;
  #codePoints: CodePointIndex | undefined;

  /** @param raw the text as decoded; a byte order mark and `\r` are taken out (see normaliseText) */
  constructor(raw: string) {
    this.text = normaliseText(raw);
  }

  get length(): number {
    return this.text.length;
  }

  get lines(): LineTable {
    this.#lines ??= new LineTable(this.text);
    return this.#lines;
  }

  get codePoints(): CodePointIndex {
    this.#codePoints ??= new CodePointIndex(this.text);
    return this.#codePoints;
  }

  slice(range: TextRange): string {
    return this.text.slice(range.start, range.end);
  }

  /** The line's text without its break. */
  line(line: number): string {
    return this.text.slice(this.lines.start(line), this.lines.end(line));
  }

  /** UTF-16 → code points. */
  toCodePoints(range: TextRange): TextRange {
    return { start: this.codePoints.toCodePoint(range.start), end: this.codePoints.toCodePoint(range.end) };
  }

  /** Code points → UTF-16. */
  toUtf16(range: TextRange): TextRange {
    return { start: this.codePoints.toUtf16(range.start), end: this.codePoints.toUtf16(range.end) };
  }
}
