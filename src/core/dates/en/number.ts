import { END } from '../reading';

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
export const WORD_NUMBER = `(?:(?:${ONES}|a) hundred|(?:${Object.keys(TENS).join('|')})(?:[- ](?:${ONES}))?|${Object.keys(
  SMALL,
)
  .filter((word) => word.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|')})${END}`;
export const FIGURE = '\\d{1,3}(?:,\\d{3}|\\.\\d{1,2})?(?![\\d])';
export const NUMBER = `(?:${FIGURE}|${WORD_NUMBER})`;

export const NUMBER_WORDS = [...Object.keys(SMALL), ...Object.keys(TENS)];

/** Value of what NUMBER matches, or of *a*, *an*. */
export function numberOf(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text.replace(',', ''));
  let total = 0;
  for (const word of text.split(/[- ]/)) {
    if (word === 'hundred') total = Math.max(total, 1) * 100;
    else total += SMALL[word] ?? TENS[word] ?? Number.NaN;
  }
  return Number.isNaN(total) || total === 0 ? undefined : total;
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${Object.keys(ORDINALS)
  .sort((a, b) => b.length - a.length)
  .join('|')})${END}`;

export function ordinalOf(text: string): number | undefined {
  return /^\d/.test(text) ? Number.parseInt(text, 10) : ORDINALS[text];
}
