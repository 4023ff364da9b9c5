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

/**
 * What was found in the lines of the document that was read last, so that after an edit only the lines that it touched are
 * read again. The owner keeps one for a window or a program; what it gives back is what reading would give.
 */
export class LineCache {
  #before = noLines();
  #now = noLines();
  #lexicon: Lexicon | undefined;
  #knowledge: Knowledge | undefined;

  /** Call it before a document is read: what was found with other words or other knowledge is forgotten. */
  begin(lexicon: Lexicon, knowledge: Knowledge): void {
    const isSame = lexicon === this.#lexicon && saysTheSame(knowledge, this.#knowledge);
    this.#before = isSame ? this.#now : noLines();
    this.#now = noLines();
    this.#lexicon = lexicon;
    this.#knowledge = knowledge;
  }

  get(manner: LineManner, text: string): ReadLine | undefined {
    const known = this.#now[manner].get(text) ?? this.#before[manner].get(text);
    // Under the new text: the old one may be a slice that keeps the whole old document in memory.
    if (known !== undefined) this.#now[manner].set(text, known);
    return known;
  }

  set(manner: LineManner, text: string, line: ReadLine): void {
    this.#now[manner].set(text, line);
  }
}

function saysTheSame(one: Knowledge, other: Knowledge | undefined): boolean {
  if (other === undefined || one.gazetteer !== other.gazetteer || one.never !== other.never) return false;
  if (one.surfaces === other.surfaces) return true;
  const [a, b] = [one.edition, other.edition];
  return a !== undefined && b !== undefined && a.owner === b.owner && a.state === b.state;
}
