import type { LineKind } from '../annotation';

/** Cue phrases and words of one language that tell what a line is for. Compared in lower case, NFC, trimmed. */
export interface BoilerplateCues {
  /** Headings that open a block: the whole line, without `:` and the like, to the kind that follows. */
  readonly headings: ReadonlyMap<string, LineKind>;
  /** Function words; their share tells prose from lists. */
  readonly stopWords: ReadonlySet<string>;
}
