import type { ArticleText } from '../text/document';
import { type Chunk, chunksOf } from './chunks';

/** The base-64 alphabet of RFC 4648, section 5 (safe in every YAML quote). */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
const HASH_DIGITS = 3;
/** A single line of megabytes must not make a sidecar of megabytes; what lies behind is known by its length alone. */
const MAX_CHUNKS = 4096;

/** What the fingerprint keeps of one line. */
export interface LinePrint {
  /** Code points, without the break. */
  readonly length: number;
  /** 18 bits; 0 for an empty line. */
  readonly hash: number;
  /** Six bits for each stretch of a few words (chunks.ts); none for a line of one stretch. */
  readonly chunks: readonly number[];
}

/** A line of the text at hand, whose stretches have places. */
export interface PlacedPrint extends LinePrint {
  readonly places: readonly Chunk[];
}

/**
 * Every line as its length in code points, three digits of hash, the number of its chunks and a digit for each of
 * them; an empty line is the single digit `A`. Numbers are base-64 digits of five bits, low ones first, whose sixth
 * bit says that more follow.
 */
export function encodeFingerprint(document: ArticleText): string {
  const known = encoded.get(document);
  if (known !== undefined) return known;
  const text = encodePrints(linePrints(document));
  encoded.set(document, text);
  return text;
}

/** Every tag writes the fingerprint of a text that did not change; it takes a tenth of a second a megabyte. */
const encoded = new WeakMap<ArticleText, string>();

export function encodePrints(prints: readonly LinePrint[]): string {
  let text = '';
  for (const { length, hash, chunks } of prints) {
    text += encodeNumber(length);
    if (length === 0) continue;
    text += DIGITS[hash >>> 12]! + DIGITS[(hash >>> 6) & 63]! + DIGITS[hash & 63]! + encodeNumber(chunks.length);
    for (const chunk of chunks) text += DIGITS[chunk]!;
  }
  return text;
}

function encodeNumber(number: number): string {
  let text = '';
  let rest = number;
  for (; rest > 31; rest >>>= 5) text += DIGITS[(rest & 31) | 32]!;
  return text + DIGITS[rest]!;
}

/** Undefined when the text is no fingerprint. */
export function decodeFingerprint(text: string): readonly LinePrint[] | undefined {
  const prints: LinePrint[] = [];
  let at = 0;
  const digit = (): number => VALUES.get(text[at++] ?? '') ?? Number.NaN;
  const number = (): number => {
    let sum = 0;
    for (let weight = 1; weight <= 32 ** 6; weight *= 32) {
      const value = digit();
      sum += (value & 31) * weight;
      if (!(value > 31)) return Number.isNaN(value) ? value : sum;
    }
    return Number.NaN;
  };
  while (at < text.length) {
    const length = number();
    let hash = 0;
    const chunks: number[] = [];
    if (length > 0) {
      for (let i = 0; i < HASH_DIGITS; i++) hash = hash * 64 + digit();
      for (let count = number(); count > 0 && at < text.length; count--) chunks.push(digit());
    }
    if (Number.isNaN(length + hash) || chunks.some(Number.isNaN) || at > text.length) return undefined;
    prints.push({ length, hash, chunks });
  }
  return prints;
}

export function linePrints(document: ArticleText): PlacedPrint[] {
  const { lines, codePoints } = document;
  const prints: PlacedPrint[] = [];
  let start = 0;
  for (let line = 0; line < lines.count; line++) {
    const end = codePoints.toCodePoint(lines.end(line));
    prints.push(end === start ? EMPTY : printOf(document.line(line), end - start));
    start = end + 1;
  }
  return prints;
}

const EMPTY: PlacedPrint = { length: 0, hash: 0, chunks: [], places: [] };

function printOf(line: string, length: number): PlacedPrint {
  const places = chunksOf(line);
  const chunks = places.length > 1 ? places.slice(0, MAX_CHUNKS).map((chunk) => chunk.hash) : [];
  return { length, hash: hashLine(line), chunks, places };
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
