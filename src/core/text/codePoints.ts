/** UTF-16 units between two checkpoints; small enough to scan, large enough to cost nothing. */
const STRIDE = 1024;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * UTF-16 ↔ Unicode code points for one text. An unpaired surrogate counts as one code point.
 * Texts within the Basic Multilingual Plane cost nothing; others keep one checkpoint per 1,024 units.
 */
export class CodePointIndex {
  readonly #text: string;
  /** Code points before unit `i * STRIDE`; undefined when the two units are the same. */
  readonly #checkpoints: Uint32Array | undefined;
  readonly length: number;

  constructor(text: string) {
    this.#text = text;
    if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) {
      this.#checkpoints = undefined;
      this.length = text.length;
      return;
    }
    const checkpoints = new Uint32Array(Math.ceil(text.length / STRIDE) + 1);
    let points = 0;
    for (let unit = 0; unit < text.length; unit++) {
      if (unit % STRIDE === 0) checkpoints[unit / STRIDE] = points;
      if (!this.#isSecondHalf(unit)) points++;
    }
    this.#checkpoints = checkpoints;
    this.length = points;
  }

  /** Code points before the UTF-16 offset. Between the halves of a pair it counts the pair. Clamps. */
  toCodePoint(unit: number): number {
    const clamped = Math.max(0, Math.min(unit, this.#text.length));
    if (this.#checkpoints === undefined) return clamped;
    const block = Math.floor(clamped / STRIDE);
    let points = this.#checkpoints[block]!;
    for (let at = block * STRIDE; at < clamped; at++) if (!this.#isSecondHalf(at)) points++;
    return points;
  }

  /** The UTF-16 offset where the code point starts; the text's length for the one behind the last. Clamps. */
  toUtf16(point: number): number {
    const clamped = Math.max(0, Math.min(point, this.length));
    if (this.#checkpoints === undefined) return clamped;
    if (clamped === this.length) return this.#text.length;
    let low = 0;
    let high = Math.floor((this.#text.length - 1) / STRIDE);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#checkpoints[middle]! <= clamped) low = middle;
      else high = middle - 1;
    }
    let unit = low * STRIDE;
    if (this.#isSecondHalf(unit)) unit++;
    for (let points = this.#checkpoints[low]!; points < clamped; points++) unit += this.#isPairAt(unit) ? 2 : 1;
    return unit;
  }

  #isPairAt(unit: number): boolean {
    return isHigh(this.#text.charCodeAt(unit)) && isLow(this.#text.charCodeAt(unit + 1));
  }

  #isSecondHalf(unit: number): boolean {
    return unit > 0 && isLow(this.#text.charCodeAt(unit)) && isHigh(this.#text.charCodeAt(unit - 1));
  }
}
