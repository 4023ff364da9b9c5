import type { TextRange } from '../text/range';

/** Named in docs/formats/iob2.md; to be raised when the rule changes. */
export const TOKENISER = 'syllables@1';

/**
 * What Python's `str.split()` parts at, so that a reader finds as many columns as were written. JavaScript's `\s` lacks
 * U+001C–U+001F and U+0085 and has U+FEFF.
 */
const WHITE = '\\t-\\r\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
export const WHITE_RUN = new RegExp(`[${WHITE}]+`, 'g');

/** What a code point is to the tokeniser. `mark` counts as a part of words, too. */
const [WORD, MARK, WHITE_SPACE, OTHER] = [1, 2, 3, 4];
const IS_MARK = /[\p{M}\p{Cf}]/u;
const IS_WORD = /[\p{L}\p{N}_]/u;
const IS_WHITE = new RegExp(`[${WHITE}]`);

/** Of each unit of UTF-16, once it was asked for: an expression at every letter of a corpus takes longer than all else. */
const kinds = new Uint8Array(0x10000);

function kindOf(point: number): number {
  const known = point < 0x10000 ? kinds[point]! : 0;
  if (known !== 0) return known;
  const letter = String.fromCodePoint(point);
  const kind = IS_MARK.test(letter) ? MARK : IS_WORD.test(letter) ? WORD : IS_WHITE.test(letter) ? WHITE_SPACE : OTHER;
  if (point < 0x10000) kinds[point] = kind;
  return kind;
}

/**
 * Syllables: runs of letters, marks and digits; every other character that is no white space by itself with the marks
 * behind it. In Vietnamese, where spaces part syllables, that is a syllable. UTF-16 over `text`.
 */
export function syllables(text: string, within: TextRange): TextRange[] {
  const found: TextRange[] = [];
  let at = within.start;
  const point = (): number => text.codePointAt(at)!;
  const step = (): void => {
    at += point() > 0xffff && at + 1 < within.end ? 2 : 1;
  };
  while (at < within.end) {
    const kind = kindOf(point());
    const start = at;
    step();
    if (kind === WHITE_SPACE) continue;
    const isWord = kind !== OTHER;
    for (; at < within.end; step()) {
      const next = kindOf(point());
      if (next !== MARK && !(isWord && next === WORD)) break;
    }
    found.push({ start, end: at });
  }
  return found;
}
