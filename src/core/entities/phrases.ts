import { CAPITAL, hashOf, type Token, titleCase, tokenise, UPPER } from './tokens';

export interface PhraseMatch<Value> {
  /** Tokens covered. */
  readonly length: number;
  readonly value: Value;
  /** The phrase as the table has it, its tokens with blanks between. */
  readonly phrase: string;
}

/** Children by the hash of their word: most words are never cut out of the text to be compared. */
interface Node<Value> {
  next: Map<number, Node<Value>> | undefined;
  /** Of the phrase that ends here; the words are compared before it is given out, since two may share a hash. */
  match: PhraseMatch<Value> | undefined;
  words: readonly string[];
}

/**
 * Phrases by their tokens; finds the longest one that starts at a token, in the phrase's own capitals or, where the
 * line is in capitals, in capitals throughout.
 */
export class PhraseTable<Value> {
  readonly #root: Node<Value> = { next: undefined, match: undefined, words: [] };
  readonly #first = new Set<string>();
  readonly #folded: boolean;
  #bit = 0;

  /** @param folded compare in lower case: the phrases must be in lower case too */
  constructor(folded = false) {
    this.#folded = folded;
  }

  /** The bit under which first words are registered; 0 while they are not. */
  get bit(): number {
    return this.#bit;
  }

  /** Puts the first words of the phrases under a bit, so that most tokens need no look-up at all. */
  register(firstWords: FirstWords): void {
    this.#bit = firstWords.newBit();
    for (const word of this.#first) firstWords.add(word, this.#bit);
  }

  /** The first value added for a phrase stays, unless `merge` says what two make. */
  add(phrase: string, value: Value, merge?: (old: Value, added: Value) => Value): void {
    const tokens = tokenise(phrase, 0, phrase.length);
    const words = tokens.map((token) => (this.#folded ? token.lower : token.text));
    if (words.length === 0) return;
    this.#first.add(words[0]!);
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      const hash = hashOf(word);
      let next = node.next.get(hash);
      if (next === undefined) {
        next = { next: undefined, match: undefined, words: [] };
        node.next.set(hash, next);
      }
      node = next;
    }
    if (node.match === undefined) {
      node.match = { length: words.length, value, phrase: words.join(' ') };
      node.words = words;
    } else if (merge !== undefined) node.match = { ...node.match, value: merge(node.match.value, value) };
  }

  longestAt(tokens: readonly Token[], at: number): PhraseMatch<Value> | undefined {
    const first = tokens[at];
    if (first === undefined || (this.#bit !== 0 && (first.mayOpen & this.#bit) === 0)) return undefined;
    const found = this.#find(tokens, at);
    // Several readers ask for the same token: what was not found is not looked for again.
    if (found === undefined) first.mayOpen &= ~this.#bit;
    return found;
  }

  #find(tokens: readonly Token[], at: number): PhraseMatch<Value> | undefined {
    const folded = this.#folded;
    let node = this.#root;
    let found: Node<Value> | undefined;
    let shorter: Node<Value>[] | undefined;
    for (let i = at; i < tokens.length && node.next !== undefined; i++) {
      const token = tokens[i]!;
      const shape = token.shape;
      const next: Node<Value> | undefined =
        shape === UPPER || (folded && shape === CAPITAL)
          ? folded
            ? node.next.get(token.word.lowerHash)
            : (node.next.get(token.hash) ?? node.next.get(token.word.titleHash))
          : node.next.get(token.hash);
      if (next === undefined) break;
      node = next;
      if (node.match === undefined) continue;
      if (found !== undefined) {
        shorter ??= [];
        shorter.push(found);
      }
      found = node;
    }
    // Words are cut out of the text and compared only here, the longest phrase first.
    while (found !== undefined && !this.#isSame(found.words, tokens, at)) found = shorter?.pop();
    return found?.match;
  }

  #isSame(words: readonly string[], tokens: readonly Token[], at: number): boolean {
    for (let i = 0; i < words.length; i++) {
      const token = tokens[at + i]!;
      const word = words[i]!;
      if (this.#folded ? token.lower === word : token.text === word) continue;
      if (this.#folded || token.shape !== UPPER || titleCase(token) !== word) return false;
    }
    return true;
  }
}

/**
 * Which tables have a phrase that begins with a word, as one bit a table: asked for each token of a corpus, by its hash.
 * Two flat arrays with linear probing: a Map of numbers takes three times as long.
 */
export class FirstWords {
  readonly #bits = new Map<number, number>();
  #tables = 0;
  #hashes = new Int32Array(0);
  #values = new Int32Array(0);

  /** @throws RangeError behind the 31st table */
  newBit(): number {
    if (this.#tables === 31) throw new RangeError('more tables than bits');
    return 1 << this.#tables++;
  }

  add(word: string, bit: number): void {
    const hash = hashOf(word);
    this.#bits.set(hash, (this.#bits.get(hash) ?? 0) | bit);
    this.#hashes = new Int32Array(0);
  }

  /** Two words may share a hash: a bit says where to look, not that something is there. */
  mark(tokens: readonly Token[]): void {
    if (this.#hashes.length === 0) this.#build();
    const hashes = this.#hashes;
    const values = this.#values;
    for (const token of tokens) {
      let starts = bitsOf(hashes, values, token.hash);
      if (token.shape === CAPITAL || token.shape === UPPER) {
        const word = token.word;
        starts |= bitsOf(hashes, values, word.lowerHash);
        if (token.shape === UPPER) starts |= bitsOf(hashes, values, word.titleHash);
      }
      token.starts = starts;
      token.mayOpen = starts;
    }
  }

  #build(): void {
    let size = 64;
    while (size < this.#bits.size * 2.5) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#values = new Int32Array(size);
    for (const [hash, bits] of this.#bits) {
      let slot = (Math.imul(hash, SPREAD) >>> 8) & (size - 1);
      while (this.#values[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#hashes[slot] = hash;
      this.#values[slot] = bits;
    }
  }
}

function bitsOf(hashes: Int32Array, values: Int32Array, hash: number): number {
  const mask = values.length - 1;
  let slot = (Math.imul(hash, SPREAD) >>> 8) & mask;
  // Every word has a bit: a value of 0 is a free slot.
  while (values[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return values[slot]!;
}

/** Knuth's multiplicative hashing: neighbours in the hash are none in the table. */
const SPREAD = 0x9e3779b1;

export function phraseTable<Value>(phrases: Iterable<string>, value: Value, folded = false): PhraseTable<Value> {
  const table = new PhraseTable<Value>(folded);
  for (const phrase of phrases) table.add(phrase, value);
  return table;
}
