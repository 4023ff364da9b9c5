import type { ArticleText } from '../text/document';

/** The base-64 alphabet of RFC 4648, section 5 (safe in file names and in every YAML quote). */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
const HASH_DIGITS = 3;

/** What the fingerprint keeps of one line. */
export interface LinePrint {
  /** Code points, without the break. */
  readonly length: number;
  /** 18 bits; 0 for an empty line. */
  readonly hash: number;
}

/**
 * Every line as its length in code points (base-64 digits of five bits, low ones first, the sixth bit says that more
 * follow) and three digits of hash; an empty line is the single digit `A`.
 */
export function encodeFingerprint(document: ArticleText): string {
  let text = '';
  for (const print of linePrints(document)) {
    for (let rest = print.length; ; rest >>>= 5) {
      text += DIGITS[rest > 31 ? (rest & 31) | 32 : rest];
      if (rest <= 31) break;
    }
    if (print.length === 0) continue;
    text += DIGITS[print.hash >>> 12]! + DIGITS[(print.hash >>> 6) & 63]! + DIGITS[print.hash & 63]!;
  }
  return text;
}

/** Undefined when the text is no fingerprint. */
export function decodeFingerprint(text: string): readonly LinePrint[] | undefined {
  const prints: LinePrint[] = [];
  let at = 0;
  const digit = (): number => VALUES.get(text[at++] ?? '') ?? Number.NaN;
  while (at < text.length) {
    let length = 0;
    for (let weight = 1; ; weight *= 32) {
      const value = digit();
      if (Number.isNaN(value) || weight > 32 ** 6) return undefined;
      length += (value & 31) * weight;
      if (value <= 31) break;
    }
    let hash = 0;
    if (length > 0) for (let i = 0; i < HASH_DIGITS; i++) hash = hash * 64 + digit();
    if (Number.isNaN(hash)) return undefined;
    prints.push({ length, hash });
  }
  return prints;
}

export function linePrints(document: ArticleText): LinePrint[] {
  const { lines, codePoints } = document;
  const prints: LinePrint[] = [];
  let start = 0;
  for (let line = 0; line < lines.count; line++) {
    const end = codePoints.toCodePoint(lines.end(line));
    prints.push({ length: end - start, hash: end === start ? 0 : hashLine(document.line(line)) });
    start = end + 1;
  }
  return prints;
}

/**
 * 18 bits of FNV-1a over UTF-16 units with a final mix. White space at the edges and the Unicode form do not count: what
 * editors and scrapers change without changing the line.
 */
export function hashLine(line: string): number {
  const text = line.trim().normalize('NFC');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 14;
}
