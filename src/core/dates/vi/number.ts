import { END, matchAt, pattern } from '../reading';

const UNITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const UNIT = '(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)';
// Not *năm* behind the tens: five is *lăm* there, so *mười năm* is ten years.
const TENS = `(?:${UNIT} mươi|mười)(?: (?:mốt|một|hai|ba|tư|bốn|lăm|nhăm|sáu|bảy|bẩy|tám|chín)${END})?`;
const HUNDREDS = `${UNIT} trăm(?: (?:linh|lẻ) ${UNIT}${END}| ${TENS}${END})?`;

/** Source of a number in words, 1 to 999. */
export const WORD_NUMBER = `(?:${HUNDREDS}|${TENS}|${UNIT})${END}`;
/** Source of a number in figures: `1.000` is a thousand, `2,5` and `2.5` two and a half. */
export const FIGURE = '\\d{1,4}(?:\\.\\d{3}|[.,]\\d{1,2})?(?!\\d)';
export const NUMBER = `(?:${FIGURE}|${WORD_NUMBER})`;

const AT = pattern(NUMBER);

export function readNumber(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  const match = matchAt(AT, text, at);
  if (match === undefined) return undefined;
  const value = numberOf(match[0]);
  return value === undefined ? undefined : { value, end: at + match[0].length };
}

/** Value of what NUMBER matches. */
export function numberOf(text: string): number | undefined {
  if (/^\d/.test(text)) {
    if (/^\d{1,3}\.\d{3}$/.test(text)) return Number(text.replace('.', ''));
    return Number(text.replace(',', '.'));
  }
  let total = 0;
  let last = 0;
  for (const word of text.split(' ')) {
    if (word === 'mười') total += 10;
    else if (word === 'mươi') {
      total += last * 10;
      last = 0;
    } else if (word === 'trăm') {
      total += last * 100;
      last = 0;
    } else if (word !== 'linh' && word !== 'lẻ') last = UNITS[word] ?? Number.NaN;
  }
  const value = total + last;
  return Number.isNaN(value) || value === 0 ? undefined : value;
}

const ROMANS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A Roman number up to XXX, folded to lower case. */
export function romanOf(text: string): number | undefined {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(text) || text === '') return undefined;
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMANS[text[i]!] ?? 0;
    total += value < (ROMANS[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
