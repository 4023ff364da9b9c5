/** How a token is written. Plain numbers: they are compared for every token of a corpus. */
export const LOWER = 0;
export const CAPITAL = 1;
/** Two capitals or more and no small letter. */
export const UPPER = 2;
export const NUMBER = 3;
/** Anything that is neither word nor number, one character each. */
export const MARK = 4;

/** One word, number or mark. Its text is cut out of the source when first asked for: most small words never are. */
export class Token {
  /** UTF-16, over the document. */
  readonly start: number;
  readonly end: number;
  readonly shape: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** First word of a sentence, a quotation or a line, where capitals say little. */
  readonly opens: boolean;
  /** See hashOf; a mark's is its character code. */
  readonly hash: number;
  /** Bits of the phrase tables in which a phrase begins with this token (see FirstWords); -1 where nobody looked. */
  starts = -1;
  /** `starts` without the tables that were asked and have no phrase here. */
  mayOpen = -1;
  readonly #source: string;
  #word: Word | undefined;

  constructor(
    source: string,
    start: number,
    end: number,
    shape: number,
    spaced: boolean,
    opens: boolean,
    hash: number,
    text: string | undefined,
  ) {
    this.#source = source;
    this.start = start;
    this.end = end;
    this.shape = shape;
    this.spaced = spaced;
    this.opens = opens;
    this.hash = hash;
    this.#word = text === undefined ? undefined : wordOf(text);
  }

  /** NFC, without invisible characters; dashes are `-`, single quotes in words are `'`. */
  get text(): string {
    return this.word.text;
  }

  /** `text` in lower case. */
  get lower(): string {
    return this.word.lower;
  }

  get word(): Word {
    this.#word ??= pooled(this.#source, this.start, this.end, this.hash);
    return this.#word;
  }
}

/** A word as often as it stands in texts: most words of a corpus are the same few thousand. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly lowerHash: number;
  /** Of the word with its first character as it is and the rest in lower case (`HỒ` → `Hồ`). */
  readonly titleHash: number;
}

const POOL_SIZE = 1 << 15;
/** Longer slices would keep the whole source in memory (V8 copies those below 13 units). */
const LONGEST_POOLED = 12;
const pool: (Word | undefined)[] = new Array<Word | undefined>(POOL_SIZE).fill(undefined);

function pooled(source: string, start: number, end: number, hash: number): Word {
  const length = end - start;
  if (length > LONGEST_POOLED) return wordOf(source.slice(start, end));
  const slot = (hash ^ (hash >>> 15)) & (POOL_SIZE - 1);
  const known = pool[slot];
  if (known !== undefined && known.text.length === length && standsAt(known.text, source, start)) return known;
  const word = wordOf(source.slice(start, end));
  pool[slot] = word;
  return word;
}

/** `startsWith`, which for words this short takes longer than comparing them does. */
function standsAt(word: string, source: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== source.charCodeAt(start + i)) return false;
  return true;
}

function wordOf(text: string): Word {
  const lower = text.toLowerCase();
  return { text, lower, lowerHash: hashOf(lower), titleHash: hashOf(text.charAt(0) + lower.slice(1)) };
}

/** A 32-bit hash of UTF-16 units, as tokens carry it; equal words have equal ones, few others do. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

const OTHER = 0;
const UPPER_LETTER = 1;
const LOWER_LETTER = 2;
const DIGIT = 3;
const JOINED = 4;
const SPACE = 5;

/** Scripts with case and the punctuation of news end below this; what lies above is asked one by one. */
const TABLE_SIZE = 0x2100;
let table: Uint8Array | undefined;

function classTable(): Uint8Array {
  if (table === undefined) {
    table = new Uint8Array(TABLE_SIZE);
    for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(String.fromCharCode(code));
  }
  return table;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? classTable()[code]! : classify(text.charAt(at));
}

function classify(character: string): number {
  // Zero-width characters and soft hyphens stand inside words of scraped text.
  if (/[\p{M}\u00ad\u200b-\u200d\u2060]/u.test(character)) return JOINED;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER_LETTER;
  if (/\p{L}/u.test(character)) return LOWER_LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : OTHER;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
/** Behind these a full stop is part of an abbreviation, not a sentence's end. */
const ABBREVIATIONS = new Set(
  'tp tx tt ts ths gs pgs bs ls ks kts q p h x mr mrs ms dr st no sen rep gen lt col sgt capt jr sr vs rev prof gov inc corp co ltd bros'.split(
    ' ',
  ),
);
const SENTENCE_END = new Set([...'.!?…:;"“‘([•*|/>'].map((mark) => mark.charCodeAt(0)));
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;

/** From the hyphen to the horizontal bar, and the minus. */
function isDash(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** The tokens of `text[start, end)`, one line or a part of one. Linear. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const classes = classTable();
  /** An apostrophe inside a name (*O'Neill*, *M'Drắk*), not a possessive. */
  const joins = (at: number): boolean => {
    if (at + 1 >= end || !isLetter(classAt(text, at + 1))) return false;
    const isPossessive = text.charAt(at + 1) === 's' && (at + 2 >= end || !isLetter(classAt(text, at + 2)));
    return !isPossessive;
  };
  const tokens: Token[] = [];
  let spaced = true;
  let opens = true;
  for (let at = start; at < end; ) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === JOINED) {
      if (kind === SPACE) spaced = true;
      at++;
      continue;
    }
    const from = at++;
    if (kind === OTHER) {
      const raw = text.charCodeAt(from);
      const mark = isDash(raw) ? HYPHEN : raw;
      tokens.push(new Token(text, from, at, MARK, spaced, false, mark, mark === raw ? undefined : '-'));
      if (SENTENCE_END.has(mark)) {
        opens ||= !(mark === FULL_STOP && tokens.length > 1 && isAbbreviation(tokens[tokens.length - 2]!, text, at));
      } else if (mark === HYPHEN && tokens.length === 1) opens = true;
      spaced = false;
      continue;
    }
    let uppers = kind === UPPER_LETTER ? 1 : 0;
    let lowers = kind === LOWER_LETTER ? 1 : 0;
    let joined = false;
    let curly = false;
    let hash = text.charCodeAt(from);
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      const next = code < TABLE_SIZE ? classes[code]! : classify(text.charAt(at));
      if (next === UPPER_LETTER) uppers++;
      else if (next === LOWER_LETTER) lowers++;
      else if (next === JOINED) joined = true;
      else if (next === OTHER && (code === 0x27 || code === 0x2019) && joins(at)) curly = true;
      else if (next !== DIGIT) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    let word: string | undefined;
    if (joined || curly) {
      word = text
        .slice(from, at)
        .replace(INVISIBLE, '')
        .normalize('NFC')
        .replace(/\u2019/g, "'");
      hash = hashOf(word);
    }
    const shape =
      kind === DIGIT ? NUMBER : kind === LOWER_LETTER ? LOWER : lowers === 0 && uppers > 1 ? UPPER : CAPITAL;
    tokens.push(new Token(text, from, at, shape, spaced, opens, hash, word));
    spaced = false;
    opens = false;
  }
  return tokens;
}

function isLetter(kind: number): boolean {
  return kind === UPPER_LETTER || kind === LOWER_LETTER;
}

/** A full stop inside a name (*J.Smith*, *TP.HCM*), behind an initial or a known short form. */
function isAbbreviation(before: Token, text: string, at: number): boolean {
  if (before.shape === NUMBER) return at < text.length && classAt(text, at) !== SPACE;
  if (before.shape === CAPITAL && before.text.length === 1) return true;
  if (ABBREVIATIONS.has(before.lower)) return true;
  return before.shape !== LOWER && at < text.length && isLetter(classAt(text, at));
}

/** The token before `at`. Asking an array for its element -1 makes every look into it slow from then on. */
export function tokenBefore(tokens: readonly Token[], at: number): Token | undefined {
  return at > 0 ? tokens[at - 1] : undefined;
}

export function isName(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === CAPITAL || token.shape === UPPER);
}

/** `HỒ` → `Hồ`, for lines in capitals. */
export function titleCase(token: Token): string {
  return token.text.charAt(0) + token.lower.slice(1);
}
