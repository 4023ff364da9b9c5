import { characterTables, classOf, DIGIT, foldOf, LETTER, LOWER, MARK, OTHER, SPACE, TABLE, UPPER } from './characters';
import { isGapAfter, type LineEnd, lineEnd } from './lineEnd';
import type { TokenPool } from './tokens';

/** `empty`: `![]()`; `described`: an alternative text; `none`: no image on the line. */
export type ImageMark = 'none' | 'empty' | 'described';

/** What can be said of one non-blank line by looking at it alone. Counts are of UTF-16 units of `plain`. */
export interface LineFacts {
  /** In the document, from 0. */
  readonly line: number;
  /** The line without image markup, table bars and outer white space, NFC; long lines are shortened (see SHORTEN). */
  readonly plain: string;
  readonly image: ImageMark;
  /** Something stands on the line besides image markup. */
  readonly hasText: boolean;
  readonly bars: boolean;
  /** `-`, `•`, `*` and the like before the text. */
  readonly bullet: boolean;
  /** `>>`, `»`, `►` before the text: how sites point to another article. */
  readonly pointer: boolean;
  readonly chars: number;
  readonly letters: number;
  readonly uppers: number;
  readonly digits: number;
  readonly symbols: number;
  readonly commas: number;
  readonly words: number;
  /** Words behind the first that start with a letter, and those of them that start with a capital. */
  readonly laterWords: number;
  readonly laterCapitals: number;
  /** Places where a sentence ends and another starts. */
  readonly breaks: number;
  readonly quotes: number;
  readonly brackets: boolean;
  /** Two spaces in a row, or one that is not U+0020. */
  readonly oddSpaces: boolean;
  /** Any letter that folding changes: of a text with diacritics, a line without one is odd. */
  readonly diacritics: number;
  readonly startsLower: boolean;
  readonly startsDigit: boolean;
  readonly question: boolean;
  readonly colonInside: boolean;
  readonly address: boolean;
  readonly date: boolean;
  readonly legal: boolean;
  readonly end: LineEnd;
  /** Of the folded letters and digits in their order; 0 when there are none. Equal keys: the same line, or its slug. */
  readonly key: number;
  /** Where the line's tokens lie in the page's pool. */
  readonly tokens: number;
  readonly tokenCount: number;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** Longer lines are read at both ends only: what a line is for shows there, and one line may be 20 MB. */
const SHORTEN = 6000;
const HEAD = 4500;

/** One pair of brackets may stand inside the alternative text: `![[Video] …](…)`. */
const IMAGE = /!\[(?:[^[\]]|\[[^[\]]{0,200}\]){0,1000}\](?:\([^)]{0,2000}\))?/g;
const EMPTY_IMAGE = /!\[\s*\]/;
const OUTER = /^[\s|]+|[\s|]+$/g;
const BULLET = /^[-*•·▪◦‣●○■□✔✓–—+]\s*(?=\S)/u;
const POINTER = /^(?:>{1,3}|»|›{1,2}|►|▶|▸|→|⇒|➤|➜|☛)\s*/u;
const ADDRESS = /https?:\/\/|www\.|\b[\w-]+\.(?:com|org|net|gov|edu|info|vn|io|co|uk|de|fr|id)\b|\S@\S+\.\w/i;
/** Digits only, and the month names of English; every other language is left to its date parser. */
const DATE =
  /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}\s?[:h]\s?\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\b\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const MULTIPLIER = 0x01000193;
const OFFSET = 0x811c9dc5;

/** @param raw the line as it stands in the document, not blank */
export function readLine(
  raw: string,
  line: number,
  blankBefore: boolean,
  blankAfter: boolean,
  pool: TokenPool,
): LineFacts {
  const shortened = raw.length > SHORTEN ? `${raw.slice(0, HEAD)} ${raw.slice(HEAD - SHORTEN)}` : raw;
  let image: ImageMark = 'none';
  let text = shortened;
  if (text.includes('![')) {
    image = EMPTY_IMAGE.test(text) ? 'empty' : 'described';
    text = text.replace(IMAGE, ' ');
  }
  const bars = text.includes('|');
  let plain = bars || text !== text.trim() ? text.replace(OUTER, '') : text;
  const hasText = plain !== '';
  // Most lines start with a letter, which neither pattern does.
  const startsOddly = hasText && !isWordClass(classOf(plain.charCodeAt(0)));
  const bullet = startsOddly && BULLET.test(plain);
  const pointer = startsOddly && POINTER.test(plain);

  let letters = 0;
  let uppers = 0;
  let digits = 0;
  let symbols = 0;
  let commas = 0;
  let words = 0;
  let laterWords = 0;
  let laterCapitals = 0;
  let breaks = 0;
  let quotes = 0;
  let diacritics = 0;
  let brackets = false;
  let oddSpaces = false;
  let question = false;
  let colonInside = false;
  let marks = false;
  let legal = false;
  /** Something without which ADDRESS cannot match. */
  let addressSign = false;
  let inWord = false;
  let afterStop = false;
  let startClass = -1;
  let hash = OFFSET;
  let key1 = OFFSET;
  let key2 = 0x9e3779b9;
  let keyed = false;
  const { classes, folds } = characterTables();
  const tokens = pool.length;
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    const kind = unit < TABLE ? classes[unit]! : classOf(unit);
    if (kind >= LOWER && kind <= DIGIT) {
      const folded = unit < TABLE ? folds[unit]! : foldOf(unit);
      if (!inWord) {
        inWord = true;
        words++;
        hash = OFFSET;
        if (startClass < 0) startClass = kind;
        else if (kind !== DIGIT) {
          laterWords++;
          if (kind === UPPER) laterCapitals++;
        }
        if (afterStop && kind !== LOWER) breaks++;
        afterStop = false;
      }
      if (kind === DIGIT) digits++;
      else {
        letters++;
        if (kind === UPPER) uppers++;
        if (unit > 0x7f && folded !== unit && folded < 0x80) diacritics++;
      }
      hash = Math.imul(hash ^ folded, MULTIPLIER);
      key1 = Math.imul(key1 ^ folded, MULTIPLIER);
      key2 = Math.imul(key2 ^ folded, 0x5bd1e995) ^ (key2 >>> 15);
      keyed = true;
      continue;
    }
    if (kind === MARK) {
      marks = true;
      diacritics++;
      continue;
    }
    if (kind === SPACE) {
      if (unit !== 0x20 || isSpaceAt(plain, i - 1)) oddSpaces = true;
      if (inWord) pool.push(hash);
      inWord = false;
      continue;
    }
    // An apostrophe inside a word does not part it.
    if ((unit === 0x27 || unit === 0x2019) && inWord && isLetterAt(plain, i + 1)) continue;
    if (inWord) pool.push(hash);
    inWord = false;
    switch (unit) {
      case 0x2e: // .
        addressSign ||= isAddressDot(plain, i);
        afterStop = isGapAfter(plain, i);
        break;
      case 0x21: // !
      case 0x2026: // …
      case 0x3002: // 。
        afterStop = isGapAfter(plain, i);
        break;
      case 0x3f: // ?
        question = true;
        afterStop = isGapAfter(plain, i);
        break;
      case 0x2c: // ,
      case 0x3b: // ;
        commas++;
        break;
      case 0x3a: // :
        if (i < plain.length - 1) colonInside = true;
        break;
      case 0x22: // "
      case 0x201c:
      case 0x201d:
      case 0xab:
      case 0xbb:
        quotes++;
        break;
      case 0x28: // (
      case 0x29:
        brackets = true;
        break;
      case 0x27:
      case 0x2018:
      case 0x2019:
      case 0x2d:
      case 0x2013:
      case 0x2014:
      case 0x25:
        break;
      case 0x2f: // /
        addressSign ||= plain.charCodeAt(i + 1) === 0x2f;
        break;
      case 0xa9: // ©
      case 0xae: // ®
      case 0x2122: // ™
        legal = true;
        symbols++;
        break;
      case 0x40: // @
        addressSign = true;
        symbols++;
        break;
      default:
        if (kind === OTHER) symbols++;
    }
  }
  if (inWord) pool.push(hash);
  if (marks && plain.normalize('NFC') !== plain) {
    // Decomposed text: folding by unit has already dropped the marks, only the words to show need composing.
    plain = plain.normalize('NFC');
  }
  return {
    line,
    plain,
    image,
    hasText,
    bars,
    bullet,
    pointer,
    chars: plain.length + (raw.length - shortened.length),
    letters,
    uppers,
    digits,
    symbols,
    commas,
    words,
    laterWords,
    laterCapitals,
    breaks,
    quotes,
    brackets,
    oddSpaces,
    diacritics,
    startsLower: startClass === LOWER,
    startsDigit: startClass === DIGIT,
    question,
    colonInside,
    address: addressSign && ADDRESS.test(plain.slice(0, 400)),
    date: digits > 2 && DATE.test(plain.slice(0, 400)),
    legal,
    end: lineEnd(plain),
    key: keyed ? (key1 >>> 0) * 0x100000 + ((key2 >>> 0) & 0xfffff) : 0,
    tokens,
    tokenCount: pool.length - tokens,
    blankBefore,
    blankAfter,
  };
}

function isWordClass(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT;
}

/** A dot as in `www.` or before a domain's last part: between ASCII letters. */
function isAddressDot(text: string, at: number): boolean {
  return isAsciiLetter(text.charCodeAt(at + 1)) || (at > 0 && (text.charCodeAt(at - 1) | 0x20) === 0x77);
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isSpaceAt(text: string, at: number): boolean {
  return at >= 0 && classOf(text.charCodeAt(at)) === SPACE;
}

function isLetterAt(text: string, at: number): boolean {
  const kind = at < text.length ? classOf(text.charCodeAt(at)) : SPACE;
  return kind >= LOWER && kind <= LETTER;
}

/** The hash that readLine gives a word. */
export function hashWord(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ foldOf(word.charCodeAt(i)), MULTIPLIER);
  return hash;
}
