import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';

/** What a format's offsets count. */
export type OffsetUnit = 'code points' | 'UTF-16';

/**
 * A text as a reader of the format sees it: offsets and slices in its unit. The slice is taken from the text itself, not
 * by converting back, so that comparing it with a quote proves the conversion.
 */
export class UnitText {
  readonly #document: ArticleText;
  readonly #unit: OffsetUnit;
  #points: readonly string[] | undefined;

  constructor(document: ArticleText, unit: OffsetUnit) {
    this.#document = document;
    this.#unit = unit;
  }

  get length(): number {
    return this.#unit === 'UTF-16' ? this.#document.length : this.#document.codePoints.length;
  }

  /** @param range UTF-16 */
  place(range: TextRange): TextRange {
    return this.#unit === 'UTF-16' ? range : this.#document.toCodePoints(range);
  }

  /** @param range in the unit */
  slice({ start, end }: TextRange): string {
    const { text, codePoints, length } = this.#document;
    if (this.#unit === 'UTF-16' || codePoints.length === length) return text.slice(start, end);
    this.#points ??= Array.from(text);
    return this.#points.slice(start, end).join('');
  }
}
