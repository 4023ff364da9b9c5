import type { LineKind } from '../annotation';
import type { BoilerplateCues, PatternCue, StartCue } from '../languages/boilerplateCues';
import { classOf, DIGIT, LETTER, LOWER, OTHER } from './characters';
import { hashWord, type LineFacts } from './lineFacts';
import { needsFigure } from './needsFigure';
import { TokenIndex, type TokenPool } from './tokens';

/** What a language pack says of one line. */
export interface LineCues {
  /** The line heads a block of this kind. */
  readonly heading: LineKind | undefined;
  /** The line itself is of this kind. */
  readonly kind: LineKind | undefined;
  /** The kind goes by words that an article may speak of, too. */
  readonly isTopic: boolean;
  /** The line heads a comment box. */
  readonly closes: boolean;
  /** The words that said so, for the evidence. */
  readonly phrase: string;
  readonly caption: boolean;
  readonly byline: boolean;
  readonly dateline: boolean;
  /** Share of the words that are names of a news site's sections, 0..1. */
  readonly sections: number;
  /** Share of function words, 0..1. */
  readonly stopWords: number;
}

const NO_CUES: LineCues = {
  heading: undefined,
  kind: undefined,
  isTopic: false,
  closes: false,
  phrase: '',
  caption: false,
  byline: false,
  dateline: false,
  sections: 0,
  stopWords: 0,
};

const MAX_HEADING_WORDS = 8;
/** Patterns are not tried on longer lines: those are prose. */
const MAX_CUE_WORDS = 60;
const MAX_STOP_WORDS = 120;
/** Menus are shorter; prose has the names of sections in it, too. */
const MAX_MENU_WORDS = 40;
/** Longer lines are no captions, even where they name a photographer; units. */
const MAX_CAPTION = 500;
/** *Thứ Hai, ngày 12 tháng 4 năm 2021, cập nhật lần cuối …* with room to spare. */
const MAX_DATE_LETTERS = 60;
const MAX_OTHER_LETTERS = 4;
/** How long a recording is; a time of day alone dates nothing either. */
const DURATION = /^\d{1,2}:\d\d(?::\d\d)?$/u;
const COUNTER = /\s*[([]?\d+[)\]]?$/u;

/** Reads the cues of one language; the index by first word keeps it fast however long the lists are. */
export class CueReader {
  readonly #cues: BoilerplateCues;
  readonly #starts = new Map<string, StartCue[]>();
  /** Function words and first words of sections' names, in one table: the odd numbers are function words. */
  readonly #words: TokenIndex;
  /** The names of sections as hashes of their words, by half the first word's number, longest first. */
  readonly #sectionNames: readonly (readonly (readonly number[])[])[];
  /** Those that need no figure, and all. */
  readonly #patterns: { readonly plain: readonly PatternCue[]; readonly all: readonly PatternCue[] };

  constructor(cues: BoilerplateCues) {
    this.#cues = cues;
    for (const cue of cues.starts) {
      const first = firstWord(cue.phrase);
      const list = this.#starts.get(first) ?? [];
      list.push(cue);
      this.#starts.set(first, list);
    }
    for (const list of this.#starts.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
    const names = new Map<number, (readonly number[])[]>();
    for (const name of cues.sections) {
      const hashes = name
        .split(/[^\p{L}\p{N}\p{M}]+/u)
        .filter((word) => word !== '')
        .map(hashWord);
      if (hashes.length > 0) names.set(hashes[0]!, [...(names.get(hashes[0]!) ?? []), hashes]);
    }
    for (const list of names.values()) list.sort((a, b) => b.length - a.length);
    this.#sectionNames = [[], ...names.values()];
    const words = new Map([...names.keys()].map((first, i) => [first, 2 * (i + 1)]));
    for (const word of cues.stopWords) words.set(hashWord(word), (words.get(hashWord(word)) ?? 0) | 1);
    this.#words = new TokenIndex(words);
    this.#patterns = { plain: cues.patterns.filter(({ pattern }) => !needsFigure(pattern)), all: cues.patterns };
  }

  /** @param inText the line stands where the text is, not among menus */
  read(facts: LineFacts, pool: TokenPool, inText: boolean): LineCues {
    if (!facts.hasText) return NO_CUES;
    const isMenu = facts.end !== 'stop' && facts.words <= MAX_MENU_WORDS;
    const { stopWords, sections } = this.#wordShares(facts, pool, isMenu);
    if (facts.words > MAX_CUE_WORDS) return stopWords === 0 ? NO_CUES : { ...NO_CUES, stopWords };
    const lower = facts.plain.toLowerCase();
    const bare = trimmed(lower, facts.oddSpaces);
    const found = this.#kindOf(facts, lower, bare, inText);
    return {
      heading: found?.heads ? found.kind : undefined,
      kind: found?.kind,
      isTopic: found?.isTopic ?? false,
      closes: facts.words <= MAX_HEADING_WORDS && this.#cues.closings.has(bare.replace(COUNTER, '')),
      phrase: found?.phrase ?? '',
      caption: facts.chars < MAX_CAPTION && this.#cues.caption.test(lower),
      byline: facts.words <= 14 && this.#cues.byline.test(facts.plain),
      dateline: facts.digits >= 1 && facts.letters <= MAX_DATE_LETTERS && this.#isDateline(facts, lower),
      sections,
      stopWords,
    };
  }

  #kindOf(
    facts: LineFacts,
    lower: string,
    bare: string,
    inText: boolean,
  ): { kind: LineKind; phrase: string; heads: boolean; isTopic?: boolean } | undefined {
    const { headings, lines } = this.#cues;
    if (facts.words <= MAX_HEADING_WORDS) {
      const phrase = headings.has(bare) || lines.has(bare) ? bare : bare.replace(COUNTER, '');
      const heading = headings.get(phrase);
      if (heading && facts.end !== 'stop') return { kind: heading, phrase: facts.plain, heads: true };
      const line = lines.get(phrase);
      if (line) return { kind: line, phrase: facts.plain, heads: false };
    }
    for (const cue of this.#starts.get(firstWord(bare)) ?? []) {
      if (facts.words <= cue.maxWords && startsWithPhrase(bare, cue.phrase)) {
        const isProse =
          (facts.end === 'stop' && facts.words > 12 && !PAGE_SENTENCES.has(cue.kind)) ||
          (cue.isTopic && inText && isSentence(facts) && !/^\s*[:|]/u.test(bare.slice(cue.phrase.length)));
        if (!isProse)
          return { kind: cue.kind, phrase: cue.phrase, heads: cue.heads && facts.end !== 'stop', isTopic: cue.isTopic };
      }
    }
    for (const cue of facts.digits > 0 ? this.#patterns.all : this.#patterns.plain) {
      const { kind, pattern, maxWords } = cue;
      if (facts.words <= maxWords && pattern.test(lower) && !(cue.isTopic && inText && isSentence(facts))) {
        return { kind, phrase: pattern.exec(lower)?.[0] ?? '', heads: false, ...(cue.isTopic && { isTopic: true }) };
      }
    }
    return undefined;
  }

  /** Little but figures and the words of dates is left; a figure or two need words beside them (*5 hours ago*). */
  #isDateline(facts: LineFacts, lower: string): boolean {
    const letters = countLetters(lower.replace(this.#cues.dateline, ' '), MAX_OTHER_LETTERS + 1);
    if (facts.digits < 3) return letters === 0 && facts.letters >= 6;
    if (DURATION.test(facts.plain)) return false;
    return letters <= MAX_OTHER_LETTERS && (facts.date || facts.letters > letters);
  }

  /**
   * Function words, and words that belong to names of sections, as many as there are in a row. By folded words: diacritics
   * apart, which costs little and saves reading the line again.
   */
  #wordShares({ tokens, tokenCount }: LineFacts, pool: TokenPool, isMenu: boolean) {
    if (tokenCount === 0) return NO_SHARES;
    const looked = Math.min(tokenCount, MAX_STOP_WORDS);
    const end = tokens + (isMenu ? tokenCount : looked);
    let stop = 0;
    let covered = 0;
    let next = tokens;
    for (let t = tokens; t < end; t++) {
      const number = this.#words.get(pool.at(t));
      if (number < 0) continue;
      if ((number & 1) === 1 && t < tokens + looked) stop++;
      if (number < 2 || !isMenu || t < next) continue;
      const name = this.#sectionNames[number >> 1]!.find((hashes) => startsWith(pool, t, tokens + tokenCount, hashes));
      if (name === undefined) continue;
      covered += name.length;
      next = t + name.length;
    }
    return { stopWords: stop / looked, sections: covered / tokenCount };
  }
}

/** Kinds whose lines are sentences of the page to its reader, too. */
const PAGE_SENTENCES: ReadonlySet<LineKind> = new Set(['site-chrome', 'share-widget']);
/** Shorter lines are labels, whatever they end with. */
const SENTENCE_WORDS = 6;
/** More are numbers of telephones and licences; of a line's letters and figures. */
const SENTENCE_FIGURES = 0.15;

function isSentence(facts: LineFacts): boolean {
  const { end, words, legal, address, digits, letters } = facts;
  if (end !== 'stop' && end !== 'question') return false;
  return words >= SENTENCE_WORDS && !legal && !address && digits < SENTENCE_FIGURES * (digits + letters);
}

const NO_SHARES = { stopWords: 0, sections: 0 };

function startsWith(pool: TokenPool, at: number, end: number, hashes: readonly number[]): boolean {
  if (at + hashes.length > end) return false;
  for (let k = 0; k < hashes.length; k++) if (pool.at(at + k) !== hashes[k]) return false;
  return true;
}

/** Counting stops at `most`. */
function countLetters(text: string, most: number): number {
  let letters = 0;
  for (let i = 0; i < text.length && letters < most; i++) {
    const unit = text.charCodeAt(i);
    // Letters outside the Basic Multilingual Plane, which `classOf` does not tell, are two units each.
    if (unit >= 0xd800 && unit <= 0xdfff) return text.match(/\p{L}/gu)?.length ?? 0;
    const kind = classOf(unit);
    if (kind > OTHER && kind <= LETTER) letters++;
  }
  return letters;
}

/** Without what is neither letter nor digit at either end (`+` stays: *a+*), and with single spaces. */
function trimmed(lower: string, oddSpaces: boolean): string {
  let from = 0;
  let to = lower.length;
  while (from < to && !isWordUnit(lower.charCodeAt(from))) from++;
  while (to > from && !isWordUnit(lower.charCodeAt(to - 1)) && lower.charCodeAt(to - 1) !== 0x2b) to--;
  const inner = lower.slice(from, to);
  return oddSpaces ? inner.replace(/\s+/g, ' ') : inner;
}

function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind >= LOWER && kind <= DIGIT;
}

function firstWord(phrase: string): string {
  const end = phrase.search(/[\s:,(]/u);
  return end < 0 ? phrase : phrase.slice(0, end);
}

function startsWithPhrase(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && (text.length === phrase.length || !/[\p{L}\p{N}]/u.test(text[phrase.length]!));
}

/** One reader a pack: building the index is not for every document. */
const readers = new WeakMap<BoilerplateCues, CueReader>();

export function readCues(
  facts: LineFacts,
  pool: TokenPool,
  cues: BoilerplateCues | undefined,
  inText: boolean,
): LineCues {
  if (!cues) return NO_CUES;
  let reader = readers.get(cues);
  if (!reader) {
    reader = new CueReader(cues);
    readers.set(cues, reader);
  }
  return reader.read(facts, pool, inText);
}
