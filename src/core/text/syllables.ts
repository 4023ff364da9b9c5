import type { ArticleText } from './document';
import type { TextRange } from './range';

/**
 * What a person steps over when a span grows or shrinks: a run of letters, marks and digits, which in Vietnamese is a
 * syllable. Scripts that put no space between words step by character.
 */
const SYLLABLE =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** The syllables of one line, in order; UTF-16 of the document. @param line counts from 0 */
export function syllablesOf(document: ArticleText, line: number): TextRange[] {
  const start = document.lines.start(line);
  return [...document.line(line).matchAll(SYLLABLE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
