import type { Message } from '../message';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** A name found in one line, in tokens. */
export interface Reading {
  /** First token of the name and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** Undefined: certainly no mention (a law's title), or a capitalised run that only the document can settle. */
  readonly label: string | undefined;
  readonly score: number;
  readonly by: string;
  readonly evidence: readonly Message[];
  /** Gazetteer id, where exactly one entry fits. */
  readonly ref?: string;
}

/** What the words before a token promise: a person's name, right here or behind a country, body or field of work. */
export interface Cue {
  readonly kind: 'address' | 'office';
  readonly word: string;
  /** Whether the name must stand right here. */
  readonly direct: boolean;
  /** A country, body or city stands between (*Tổng thống Mỹ …*). */
  readonly through?: boolean;
}

/** One line (or a part of a very long one) while it is read from left to right. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Nearly every word is capitalised: capitals say nothing. */
  readonly allCaps: boolean;
  /** The line names who wrote or photographed. */
  readonly isByline: boolean;
  readonly isTitle: boolean;
}

export function reading(
  from: number,
  to: number,
  label: string | undefined,
  score: number,
  by: string,
  ...evidence: Message[]
): Reading {
  return { from, to, label, score, by, evidence };
}
