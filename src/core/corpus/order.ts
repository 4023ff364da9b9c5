/**
 * Code-point order, the same on every system and in every language (Python's `sorted`). JavaScript's own order by
 * UTF-16 unit puts U+10000 and above before U+E000–U+FFFF.
 */
export function compareByCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return isSurrogate(x) !== isSurrogate(y) ? (isSurrogate(x) ? 1 : -1) : x - y;
  }
  return a.length - b.length;
}

/** Sorts in place, in code-point order; a list without surrogates by the engine's own order, which is many times faster. */
export function sortByCodePoint(strings: string[]): string[] {
  return strings.some((each) => FROM_SURROGATES.test(each)) ? strings.sort(compareByCodePoint) : strings.sort();
}

/** Below these the orders are the same. */
const FROM_SURROGATES = /[\ud800-\uffff]/;

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
