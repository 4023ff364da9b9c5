import { lineKey } from '../../corpus/lineKey';

/** The base-64 alphabet of RFC 4648, section 5. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Digits of a short hash. */
export const HASH_LENGTH = 6;

/**
 * 36 bits of a word or name as six base-64 digits. Two of a hundred thousand names share one with a chance of 7 %; what
 * is found by it is looked up in the text before it is told.
 */
export function shortHash(text: string): string {
  return digits(Math.floor((lineKey(text) ?? 0) / 2 ** 17), HASH_LENGTH);
}

/** The number's low bits as so many base-64 digits. */
export function digits(number: number, count: number): string {
  let text = '';
  let rest = number;
  for (let i = 0; i < count; i++) {
    text += DIGITS[rest % 64]!;
    rest = Math.floor(rest / 64);
  }
  return text;
}

/** Hashes in a row, taken apart. */
export function* hashesIn(row: string): Iterable<string> {
  for (let at = 0; at < row.length; at += HASH_LENGTH) yield row.slice(at, at + HASH_LENGTH);
}
