import type { LineKind } from '../annotation';

/**
 * Cue phrases and words of one language that tell what a line is for. Phrases are lower case, NFC, single spaces,
 * without punctuation around them, and are compared with lines brought to the same form.
 */
export interface BoilerplateCues {
  /** Headings that open a block: the whole line, without `:` and the like, to the kind that follows. */
  readonly headings: ReadonlyMap<string, LineKind>;
  /** Headings of comment boxes: no article goes on below them. Whole lines, counters aside. */
  readonly closings: ReadonlySet<string>;
  /** Whole lines that are of a kind and head nothing: buttons, counters, menu entries. */
  readonly lines: ReadonlyMap<string, LineKind>;
  /** First words of short lines. */
  readonly starts: readonly StartCue[];
  /** Found anywhere in short lines, which are in lower case. */
  readonly patterns: readonly PatternCue[];
  /** Names of a news site's sections, as menus and breadcrumbs list them. */
  readonly sections: ReadonlySet<string>;
  /** A photograph's credit at the end of its caption, or a caption's first words; tried on lower case. */
  readonly caption: RegExp;
  /** A line that names the author or the source, and nothing else; tried on the line as it stands. */
  readonly byline: RegExp;
  /** What a line says of the time of publication, names of weekdays and the like; the figures around it are left over. */
  readonly dateline: RegExp;
  /** Function words; their share tells prose from lists. */
  readonly stopWords: ReadonlySet<string>;
}

/**
 * Cues with `isTopic` are words that an article may speak of (*Trụ sở chính của tập đoàn đặt tại Hà Nội.*): they say
 * nothing where the line reads as a sentence within the text.
 */
export interface StartCue {
  readonly phrase: string;
  readonly kind: LineKind;
  /** Longer lines are prose that only happens to start so. */
  readonly maxWords: number;
  /** The lines that follow belong to it too. */
  readonly heads: boolean;
  readonly isTopic: boolean;
}

export interface PatternCue {
  readonly kind: LineKind;
  readonly pattern: RegExp;
  readonly maxWords: number;
  readonly isTopic?: boolean;
}

/** One phrase a line, `kind: a; b; c` rows: lists stay readable and diff well. */
export function phrases<K extends LineKind>(rows: Readonly<Partial<Record<K, string>>>): Map<string, K> {
  const map = new Map<string, K>();
  for (const [kind, list] of Object.entries(rows) as [K, string][]) {
    for (const phrase of words(list)) map.set(phrase, kind);
  }
  return map;
}

/** The entries of a `;`-separated list. */
export function words(list: string): string[] {
  return list
    .split(';')
    .map((entry) => entry.replace(/\s+/g, ' ').trim().normalize('NFC'))
    .filter((entry) => entry !== '');
}

/** One cue for each entry of a `;`-separated list. */
export function starts(kind: LineKind, maxWords: number, list: string, heads = false): StartCue[] {
  return words(list).map((phrase) => ({ phrase, kind, maxWords, heads, isTopic: false }));
}

/** The same of what an article may speak of. */
export function topics(kind: LineKind, maxWords: number, list: string): StartCue[] {
  return words(list).map((phrase) => ({ phrase, kind, maxWords, heads: false, isTopic: true }));
}
