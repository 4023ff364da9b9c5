import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';

/** Word segmentation of one document, as a program made it: words in order, `_` or a space between their syllables. */
export type WordList = readonly string[];

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Where the words stand. White space counts for nothing on either side, nor does `_` in a word where the text has none;
 * composed and decomposed letters are the same.
 * @returns UTF-16 ranges, or the first word that is not there
 */
export function placeWords(
  document: ArticleText,
  words: WordList,
): { readonly ok: true; readonly ranges: readonly TextRange[] } | { readonly ok: false; readonly word: string } {
  const clusters = [...document.text.matchAll(CLUSTER)].filter((match) => match[0].trim() !== '');
  const ranges: TextRange[] = [];
  let at = 0;
  for (const word of words) {
    const first = clusters[at];
    for (const [cluster] of word.matchAll(CLUSTER)) {
      if (cluster.trim() === '') continue;
      const found = clusters[at]?.[0];
      if (found !== undefined && found.normalize('NFC') === cluster.normalize('NFC')) at++;
      else if (!cluster.startsWith('_')) return { ok: false, word };
    }
    const last = clusters[at - 1];
    if (first === undefined || last === undefined || last.index < first.index) return { ok: false, word };
    ranges.push({ start: first.index, end: last.index + last[0].length });
  }
  return { ok: true, ranges };
}
