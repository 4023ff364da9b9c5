import { say } from '../../message';
import type { FixEdit, Rule } from '../rule';

/** Letters that look like a Latin one, of the table confusables.txt of UTS #39 (Unicode 15.1), Cyrillic and Greek. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    у: 'y',
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Ѕ: 'S',
    Т: 'T',
    Х: 'X',
    У: 'Y',
    α: 'a',
    ι: 'i',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
  }),
);
/** Icelandic eth and African d, which old Vietnamese fonts and keyboards put for đ. */
const D: ReadonlyMap<string, string> = new Map([
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ɖ', 'Đ'],
  ['ɖ', 'đ'],
]);

const SUSPECT = /[\u0370-\u052f\u00d0\u00f0\u0189\u0256]/;
const WORD = /[\p{L}\p{M}]+/gu;
/** Letters that no language but Vietnamese writes. */
const VIETNAMESE = /[\u1ea0-\u1ef9ươƯƠ]/;

export const textLookAlike: Rule = {
  id: 'text/look-alike',
  description: 'A letter of another alphabet stands in a word for the one that it looks like.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check({ source }) {
    if (source === undefined || !SUSPECT.test(source.text)) return;
    const isVietnamese = VIETNAMESE.test(source.text);
    for (const { 0: word, index } of source.text.matchAll(WORD)) {
      if (!SUSPECT.test(word)) continue;
      const edits = editsOf(word, index, isVietnamese);
      if (edits.length === 0) continue;
      const meant = edits.reduceRight(
        (text, { range, newText }) => text.slice(0, range.start - index) + newText + text.slice(range.end - index),
        word,
      );
      yield {
        message: say('"{word}" has {count} letters of another alphabet that look like Latin ones. Write "{meant}".', {
          word,
          count: edits.length,
          meant,
        }),
        file: 'source',
        range: { start: index, end: index + word.length },
        fix: edits,
      };
    }
  },
};

/** Empty for a word that is all of another alphabet, and where a letter has no Latin twin: it may be meant. */
function editsOf(word: string, start: number, isVietnamese: boolean): FixEdit[] {
  const edits: FixEdit[] = [];
  let hasLatin = false;
  let at = start;
  for (const letter of word) {
    const range = { start: at, end: at + letter.length };
    at = range.end;
    const d = isVietnamese ? D.get(letter) : undefined;
    const newText = d ?? LATIN.get(letter);
    if (newText !== undefined) edits.push({ file: 'source', range, newText });
    else if (/\p{Script=Latin}/u.test(letter)) hasLatin = true;
    else if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter)) return [];
  }
  const isAllD = edits.every(({ newText }) => newText === 'Đ' || newText === 'đ');
  return hasLatin || (isAllD && edits.length > 0 && word.length === 1) ? edits : [];
}
