import { CAPITAL, hashOf, type Token, titleCase, tokenise, UPPER } from './tokens';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

export interface PhraseMatch<Value> {
  /** Tokens covered. */
  readonly length: number;
  readonly value: Value;
}

/**
 * Phrases by their tokens; finds the longest one that starts at a token, in the phrase's own capitals or, where the
 * line is in capitals, in capitals throughout.
 */
export class PhraseTable<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: undefined };
  readonly #folded: boolean;
  #bit = 0;

  /** @param folded compare in lower case: the phrases must be in lower case too */
  constructor(folded = false) {
    this.#folded = folded;
  }

  /** Puts the first words of the phrases under a bit, so that most tokens need no look-up at all. */
  register(firstWords: FirstWords): void {
    this.#bit = firstWords.newBit();
    for (const word of this.#root.next.keys()) firstWords.add(word, this.#bit);
  }

  /** The first value added for a phrase stays, unless `merge` says what two make. */
  add(phrase: string, value: Value, merge?: (old: Value, added: Value) => Value): void {
    let node = this.#root;
    for (const token of tokenise(phrase, 0, phrase.length)) {
      const key = this.#folded ? token.lower : token.text;
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node === this.#root) return;
    if (node.value === undefined) node.value = value;
    else if (merge !== undefined) node.value = merge(node.value, value);
  }

  longestAt(tokens: readonly Token[], at: number): PhraseMatch<Value> | undefined {
    const first = tokens[at];
    if (first === undefined || (this.#bit !== 0 && (first.starts & this.#bit) === 0)) return undefined;
    const folded = this.#folded;
    let node = this.#root;
    let length = 0;
    let value: Value | undefined;
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i]!;
      let next = node.next.get(folded ? token.lower : token.text);
      if (next === undefined && !folded && token.shape === UPPER) next = node.next.get(titleCase(token));
      if (next === undefined) break;
      node = next;
      if (node.value !== undefined) {
        length = i - at + 1;
        value = node.value;
      }
    }
    return value === undefined ? undefined : { length, value };
  }
}

/** Which tables have a phrase that begins with a word, as one bit a table: asked once for each token, by its hash. */
export class FirstWords {
  readonly #bits = new Map<number, number>();
  #tables = 0;

  /** @throws RangeError behind the 31st table */
  newBit(): number {
    if (this.#tables === 31) throw new RangeError('more tables than bits');
    return 1 << this.#tables++;
  }

  add(word: string, bit: number): void {
    const hash = hashOf(word);
    this.#bits.set(hash, (this.#bits.get(hash) ?? 0) | bit);
  }

  /** Two words may share a hash: a bit says where to look, not that something is there. */
  mark(tokens: readonly Token[]): void {
    const bits = this.#bits;
    for (const token of tokens) {
      let starts = bits.get(token.hash) ?? 0;
      if (token.shape === CAPITAL || token.shape === UPPER) {
        starts |= bits.get(token.word.lowerHash) ?? 0;
        if (token.shape === UPPER) starts |= bits.get(hashOf(titleCase(token))) ?? 0;
      }
      token.starts = starts;
    }
  }
}

export function phraseTable<Value>(phrases: Iterable<string>, value: Value, folded = false): PhraseTable<Value> {
  const table = new PhraseTable<Value>(folded);
  for (const phrase of phrases) table.add(phrase, value);
  return table;
}
