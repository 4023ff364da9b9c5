import type { LineKind } from '../annotation';
import type { BoilerplateCues, PatternCue, StartCue } from '../languages/boilerplateCues';
import type { LineFacts } from './lineFacts';

/** What a language pack says of one line. */
export interface LineCues {
  /** The line heads a block of this kind. */
  readonly heading: LineKind | undefined;
  /** The line itself is of this kind. */
  readonly kind: LineKind | undefined;
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
const MAX_STOP_WORD_UNITS = 600;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu;
const COUNTER = /\s*[([]?\d+[)\]]?$/u;

/** Reads the cues of one language; the index by first word keeps it fast however long the lists are. */
export class CueReader {
  readonly #cues: BoilerplateCues;
  readonly #starts = new Map<string, StartCue[]>();

  constructor(cues: BoilerplateCues) {
    this.#cues = cues;
    for (const cue of cues.starts) {
      const first = firstWord(cue.phrase);
      const list = this.#starts.get(first) ?? [];
      list.push(cue);
      this.#starts.set(first, list);
    }
    for (const list of this.#starts.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  read(facts: LineFacts): LineCues {
    if (!facts.hasText) return NO_CUES;
    const stopWords = this.#stopWordShare(facts);
    if (facts.words > MAX_CUE_WORDS) return stopWords === 0 ? NO_CUES : { ...NO_CUES, stopWords };
    const lower = facts.plain.toLowerCase();
    const bare = lower.replace(EDGES, '').replace(/\s+/gu, ' ');
    const found = this.#kindOf(facts, lower, bare);
    return {
      heading: found?.heads ? found.kind : undefined,
      kind: found?.kind,
      closes: facts.words <= MAX_HEADING_WORDS && this.#cues.closings.has(bare.replace(COUNTER, '')),
      phrase: found?.phrase ?? '',
      caption: this.#cues.caption.test(facts.plain),
      byline: facts.words <= 14 && this.#cues.byline.test(facts.plain),
      dateline: facts.digits > 0 && facts.words <= 24 && this.#isDateline(facts),
      sections: facts.end === 'stop' ? 0 : this.#sectionShare(bare),
      stopWords,
    };
  }

  #kindOf(
    facts: LineFacts,
    lower: string,
    bare: string,
  ): { kind: LineKind; phrase: string; heads: boolean } | undefined {
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
        const prose = facts.end === 'stop' && facts.words > 12 && cue.kind !== 'site-chrome';
        if (!prose) return { kind: cue.kind, phrase: cue.phrase, heads: cue.heads && facts.end !== 'stop' };
      }
    }
    const pattern = this.#cues.patterns.find(
      (cue: PatternCue) => facts.words <= cue.maxWords && cue.pattern.test(lower),
    );
    return pattern && { kind: pattern.kind, phrase: pattern.pattern.exec(lower)?.[0] ?? '', heads: false };
  }

  /** Little but figures and the words of dates is left. */
  #isDateline(facts: LineFacts): boolean {
    const rest = facts.plain.replace(this.#cues.dateline, ' ');
    const letters = rest.match(/\p{L}/gu)?.length ?? 0;
    return facts.digits >= 3 && letters <= 4 && (facts.date || facts.letters > letters);
  }

  #sectionShare(bare: string): number {
    const parts = bare.split(/[\s|/>»›·•,]+/u);
    let covered = 0;
    for (let i = 0; i < parts.length; ) {
      let length = Math.min(5, parts.length - i);
      while (length > 0 && !this.#cues.sections.has(parts.slice(i, i + length).join(' '))) length--;
      covered += length;
      i += Math.max(1, length);
    }
    return covered / parts.length;
  }

  #stopWordShare(facts: LineFacts): number {
    const parts = facts.plain
      .slice(0, MAX_STOP_WORD_UNITS)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u);
    let stop = 0;
    for (const part of parts) if (this.#cues.stopWords.has(part)) stop++;
    return stop / parts.length;
  }
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

export function readCues(facts: LineFacts, cues: BoilerplateCues | undefined): LineCues {
  if (!cues) return NO_CUES;
  let reader = readers.get(cues);
  if (!reader) {
    reader = new CueReader(cues);
    readers.set(cues, reader);
  }
  return reader.read(facts);
}
