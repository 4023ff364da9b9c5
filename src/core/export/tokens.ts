import type { TextRange } from '../text/range';

/** Named in docs/formats/iob2.md; to be raised when the rule changes. */
export const TOKENISER = 'syllables@1';

/**
 * What Python's `str.split()` parts at, so that a reader finds as many columns as were written. JavaScript's `\s` lacks
 * U+001C–U+001F and U+0085 and has U+FEFF.
 */
const WHITE = '\\t-\\r\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
export const WHITE_RUN = new RegExp(`[${WHITE}]+`, 'g');

const WORD = '\\p{L}\\p{M}\\p{N}\\p{Cf}_';
const TOKEN = new RegExp(`[${WORD}]+|[^${WHITE}${WORD}][\\p{M}\\p{Cf}]*`, 'gu');

/**
 * Syllables: runs of letters, marks and digits; every other character that is no white space by itself with the marks
 * behind it. In Vietnamese, where spaces part syllables, that is a syllable. UTF-16 over `text`.
 */
export function syllables(text: string, within: TextRange): TextRange[] {
  const line = text.slice(within.start, within.end);
  return Array.from(line.matchAll(TOKEN), (match) => ({
    start: within.start + match.index,
    end: within.start + match.index + match[0].length,
  }));
}
