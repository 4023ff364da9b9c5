import type { OffsetUnit } from '../export/unitText';
import { ArticleText } from '../text/document';
import { normaliseText } from '../text/normalise';
import type { TextRange } from '../text/range';

/** A text as another tool holds it, line breaks and byte order mark as they are there. */
export class ToolText {
  /** Normalised, as the corpus counts. */
  readonly document: ArticleText;
  readonly #raw: string;
  readonly #unit: OffsetUnit;
  #points: readonly string[] | undefined;

  /** @param source the corpus' own text: the same as the tool's, it is not normalised a second time */
  constructor(raw: string, unit: OffsetUnit, source: ArticleText) {
    this.#raw = raw;
    this.#unit = unit;
    this.document = raw === source.text ? source : new ArticleText(raw);
  }

  /** What stands there, as the tool would say; undefined where the text is not that long or a character is cut. */
  slice(start: number, end: number): string | undefined {
    if (start > end || end > this.#length) return undefined;
    return this.#raw.slice(this.#unit16(start), this.#unit16(end));
  }

  /** The tool's offsets → UTF-16 over the normalised text. */
  range(start: number, end: number): TextRange {
    return { start: this.#normalised(start), end: this.#normalised(end) };
  }

  get #length(): number {
    return this.#unit === 'UTF-16'
      ? this.#raw.length
      : this.#raw === this.document.text
        ? this.document.codePoints.length
        : this.#allPoints.length;
  }

  get #allPoints(): readonly string[] {
    this.#points ??= Array.from(this.#raw);
    return this.#points;
  }

  #unit16(offset: number): number {
    if (this.#unit === 'UTF-16') return offset;
    if (this.#raw === this.document.text) return this.document.codePoints.toUtf16(offset);
    return this.#allPoints.slice(0, offset).join('').length;
  }

  #normalised(offset: number): number {
    const at = this.#unit16(offset);
    if (this.#raw === this.document.text) return at;
    // Between \r and \n there is one break, which ends before the \n as after it.
    return normaliseText(this.#raw.slice(0, at)).length;
  }
}
