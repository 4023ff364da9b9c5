import type { Knowledge } from '../knowledge';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';

/** What was found in one line, or a part of a very long one. */
export interface ReadLine {
  /** `start` and `end` count from the line's start. */
  readonly mentions: readonly Mention[];
  readonly isCapitals: boolean;
}

/** Title, byline and the rest are read each in their own way. */
export type LineManner = 'title' | 'byline' | 'text';

type Lines = Readonly<Record<LineManner, Map<string, ReadLine>>>;

const noLines = (): Lines => ({ title: new Map(), byline: new Map(), text: new Map() });

/** The lines of one reading of a document. Two readings may go on by turns. */
export interface LineReading {
  get(manner: LineManner, text: string): ReadLine | undefined;
  set(manner: LineManner, text: string, line: ReadLine): void;
  /** The whole document was read. What is given up half way leaves the lines of the reading before. */
  end(): void;
}

/**
 * What was found in the lines of the document that was read last, so that after an edit only the lines that it touched are
 * read again. The owner keeps one for a window or a program; what it gives back is what reading would give.
 */
export class LineCache {
  #last = noLines();
  #lexicon: Lexicon | undefined;
  #knowledge: Knowledge | undefined;

  /** Begins to read a document: what was found with other words or other knowledge is not given back. */
  begin(lexicon: Lexicon, knowledge: Knowledge): LineReading {
    const isSame = lexicon === this.#lexicon && saysTheSame(knowledge, this.#knowledge);
    const before = isSame ? this.#last : noLines();
    const now = noLines();
    return {
      get: (manner, text) => {
        const known = now[manner].get(text) ?? before[manner].get(text);
        // Under the new text: the old one may be a slice that keeps the whole old document in memory.
        if (known !== undefined) now[manner].set(text, known);
        return known;
      },
      set: (manner, text, line) => {
        now[manner].set(text, line);
      },
      end: () => {
        this.#last = now;
        this.#lexicon = lexicon;
        this.#knowledge = knowledge;
      },
    };
  }
}

function saysTheSame(one: Knowledge, other: Knowledge | undefined): boolean {
  if (other === undefined || one.gazetteer !== other.gazetteer || one.never !== other.never) return false;
  if (one.surfaces === other.surfaces) return true;
  const [a, b] = [one.edition, other.edition];
  return a !== undefined && b !== undefined && a.owner === b.owner && a.state === b.state;
}
