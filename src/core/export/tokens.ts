import type { TextRange } from '../text/range';

/** Named in docs/formats/iob2.md; to be raised when the rule changes. */
export const TOKENISER = 'syllables@1';

/**
 * What Python's `str.split()` takes for white space and JavaScript's `\s` does not is white space here too, so that a
 * reader that splits columns by it finds as many as were written; U+FEFF, where it is the other way round, is not.
 */
const WHITE = '\\s\\u001c-\\u001f\\u0085';
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
