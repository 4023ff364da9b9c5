import { CAPITAL, hashOf, type Token, titleCase, tokenise, UPPER } from './tokens';

export interface PhraseMatch<Value> {
  /** Tokens covered. */
  readonly length: number;
  readonly value: Value;
  /** The phrase as the table has it, its tokens with blanks between. */
  readonly phrase: string;
}

/** Of the phrase that ends at a node; the words are compared before it is given out, since two may share a hash. */
interface End<Value> {
  match: PhraseMatch<Value>;
  readonly words: readonly string[];
}

/** Child, hash, parent, and one to spare, so that a look-up stays in one cache line. */
const STRIDE = 4;

/**
 * Phrases by their tokens; finds the longest one that starts at a token, in the phrase's own capitals or, where the
 * line is in capitals, in capitals throughout.
 */
export class PhraseTable<Value> {
  /**
   * The tree of the phrases' words as a hash table from a node (0 is the root) and a word's hash to the child: most words
   * are never cut out of the text to be compared. Flat, with linear probing; a Map a node takes several times as long.
   */
  #edges = new Int32Array(64 * STRIDE);
  #nodes = 1;
  readonly #ends: (End<Value> | undefined)[] = [undefined];
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
    let node = 0;
    for (const word of words) node = this.#child(node, hashOf(word)) || this.#addChild(node, hashOf(word));
    const end = this.#ends[node];
    if (end === undefined) {
      this.#ends[node] = { match: { length: words.length, value, phrase: words.join(' ') }, words };
    } else if (merge !== undefined) end.match = { ...end.match, value: merge(end.match.value, value) };
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
    let node = 0;
    let found: End<Value> | undefined;
    let shorter: End<Value>[] | undefined;
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i]!;
      const shape = token.shape;
      let next = this.#child(
        node,
        folded && (shape === UPPER || shape === CAPITAL) ? token.word.lowerHash : token.hash,
      );
      if (next === 0 && !folded && shape === UPPER) next = this.#child(node, token.word.titleHash);
      if (next === 0) break;
      node = next;
      const end = this.#ends[node];
      if (end === undefined) continue;
      if (found !== undefined) {
        shorter ??= [];
        shorter.push(found);
      }
      found = end;
    }
    // Words are cut out of the text and compared only here, the longest phrase first.
    while (found !== undefined && !this.#isSame(found.words, tokens, at)) found = shorter?.pop();
    return found?.match;
  }

  /** 0 where there is none. */
  #child(parent: number, hash: number): number {
    const edges = this.#edges;
    const mask = edges.length / STRIDE - 1;
    for (let slot = slotOf(parent, hash) & mask; ; slot = (slot + 1) & mask) {
      const edge = slot * STRIDE;
      const child = edges[edge]!;
      if (child === 0 || (edges[edge + 1] === hash && edges[edge + 2] === parent)) return child;
    }
  }

  #addChild(parent: number, hash: number): number {
    if (this.#nodes * 2 * STRIDE > this.#edges.length) {
      const old = this.#edges;
      this.#edges = new Int32Array(old.length * 2);
      for (let edge = 0; edge < old.length; edge += STRIDE) {
        if (old[edge] !== 0) this.#put(old[edge]!, old[edge + 1]!, old[edge + 2]!);
      }
    }
    const child = this.#nodes++;
    this.#put(child, hash, parent);
    this.#ends.push(undefined);
    return child;
  }

  #put(child: number, hash: number, parent: number): void {
    const edges = this.#edges;
    const mask = edges.length / STRIDE - 1;
    let slot = slotOf(parent, hash) & mask;
    while (edges[slot * STRIDE] !== 0) slot = (slot + 1) & mask;
    edges[slot * STRIDE] = child;
    edges[slot * STRIDE + 1] = hash;
    edges[slot * STRIDE + 2] = parent;
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

function slotOf(parent: number, hash: number): number {
  return Math.imul(hash ^ Math.imul(parent, SPREAD), SPREAD) >>> 8;
}

export function phraseTable<Value>(phrases: Iterable<string>, value: Value, folded = false): PhraseTable<Value> {
  const table = new PhraseTable<Value>(folded);
  for (const phrase of phrases) table.add(phrase, value);
  return table;
}
