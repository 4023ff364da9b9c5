import { say } from '../../message';
import type { Rule } from '../rule';

/**
 * The three rhymes whose tone mark has two places: oa, oe and uy without a final consonant (Bộ Giáo dục, Quy định về
 * chính tả tiếng Việt, 1984, has the mark on the main vowel: hoà; older and most newspapers' spelling is hòa).
 */
const PAIRS: readonly (readonly [string, string])[] = ['oa', 'oe', 'uy'].flatMap((rhyme) => {
  const [first, second] = [rhyme[0]!, rhyme[1]!];
  return ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map(
    (tone) => [(first + tone).normalize('NFC') + second, first + (second + tone).normalize('NFC')] as const,
  );
});

const cases = ([older, newer]: readonly [string, string]): (readonly [string, string])[] => {
  const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
  return [
    [older, newer],
    [capital(older), capital(newer)],
    [older.toUpperCase(), newer.toUpperCase()],
  ];
};

const TO_NEWER: ReadonlyMap<string, string> = new Map(PAIRS.flatMap(cases));
const TO_OLDER: ReadonlyMap<string, string> = new Map([...TO_NEWER].map(([older, newer]) => [newer, older]));
/** Each rhyme by its letters: a class is many times faster than sixty words, and lets a few too many through. */
const EITHER = new RegExp(
  [
    [letters((older) => older[0]!), '[aeyAEY]'],
    ['[ouOU]', letters((_, newer) => newer[1]!)],
  ]
    .map((classes) => classes.join(''))
    .join('|'),
  'g',
);

function letters(pick: (older: string, newer: string) => string): string {
  return `[${[...TO_NEWER].map(([older, newer]) => pick(older, newer)).join('')}]`;
}

function* rhymes(text: string): Iterable<RegExpMatchArray & { index: number }> {
  for (const match of text.matchAll(EITHER)) if (isRhyme(text, match)) yield match;
}

/** Open syllables only; in *quý* the u belongs to the consonant, and the mark has one place. */
function isRhyme(text: string, { 0: rhyme, index }: RegExpMatchArray & { index: number }): boolean {
  if (!TO_NEWER.has(rhyme) && !TO_OLDER.has(rhyme)) return false;
  return !/[qQ]/.test(text.charAt(index - 1)) && !/\p{L}/u.test(text.charAt(index + 2));
}

export const textTonePlacement: Rule = {
  id: 'text/tone-placement',
  description: 'A text mixes the two places of Vietnamese tone marks, as in hòa and hoà.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: true,
  *check({ source }) {
    if (source === undefined) return;
    // Counted first and walked again: a hostile text has more of them than memory holds.
    let [all, older] = [0, 0];
    let isOlderFirst = false;
    for (const match of rhymes(source.text)) {
      const isOlder = TO_NEWER.has(match[0]);
      if (all++ === 0) isOlderFirst = isOlder;
      if (isOlder) older++;
    }
    if (older === 0 || older === all) return;
    // Where neither is more frequent the one that came first is taken for the author's.
    const isOlderMain = older * 2 === all ? isOlderFirst : older * 2 > all;
    for (const { 0: rhyme, index } of rhymes(source.text)) {
      const newText = (isOlderMain ? TO_OLDER : TO_NEWER).get(rhyme);
      if (newText === undefined) continue;
      const range = { start: index, end: index + rhyme.length };
      yield {
        message: say(
          '"{rhyme}" stands here, but most of this text writes "{other}" ({most} of {all}). Write one way.',
          {
            rhyme,
            other: newText,
            most: isOlderMain ? older : all - older,
            all,
          },
        ),
        file: 'source',
        range,
        fix: [{ file: 'source', range, newText }],
      };
    }
  },
};
