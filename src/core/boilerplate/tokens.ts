/** Hashes of a page's folded words, one line behind the other, in one growing array. */
export class TokenPool {
  #hashes = new Int32Array(4096);
  length = 0;

  push(hash: number): void {
    if (this.length === this.#hashes.length) {
      const grown = new Int32Array(this.#hashes.length * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes[this.length++] = hash;
  }

  at(index: number): number {
    return this.#hashes[index]!;
  }
}

/** A few hundred or thousand words by their hashes, each with a number from 0: a `Map` takes several times as long. */
export class TokenIndex {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 16;
    while (size < entries.size * 4) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size).fill(-1);
    for (const [key, value] of entries) {
      let slot = slotOf(key, this.#mask);
      while (this.#values[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#values[slot] = value;
    }
  }

  /** The token's number, -1 for any other token. */
  get(token: number): number {
    let slot = slotOf(token, this.#mask);
    while (this.#values[slot] !== -1 && this.#keys[slot] !== token) slot = (slot + 1) & this.#mask;
    return this.#values[slot]!;
  }
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
}

/**
 * In how many lines a token stands. Open addressing over typed arrays: a `Map` with such keys costs more than all other
 * features together.
 */
export class TokenCounts {
  #keys = new Int32Array(1024);
  #counts = new Int32Array(1024);
  /** The line that counted the token last, so that a line counts it once. */
  #seen = new Int32Array(1024).fill(-1);
  #size = 0;

  add(token: number, line: number): void {
    const key = token === 0 ? 1 : token;
    let slot = this.#slot(key);
    if (this.#keys[slot] === 0) {
      if (this.#size * 2 >= this.#keys.length) {
        this.#grow();
        slot = this.#slot(key);
      }
      this.#keys[slot] = key;
      this.#size++;
    }
    if (this.#seen[slot] === line) return;
    this.#seen[slot] = line;
    this.#counts[slot]!++;
  }

  count(token: number): number {
    return this.#counts[this.#slot(token === 0 ? 1 : token)]!;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = slotOf(key, mask);
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    const seen = this.#seen;
    this.#keys = new Int32Array(keys.length * 2);
    this.#counts = new Int32Array(keys.length * 2);
    this.#seen = new Int32Array(keys.length * 2).fill(-1);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const slot = this.#slot(keys[i]!);
      this.#keys[slot] = keys[i]!;
      this.#counts[slot] = counts[i]!;
      this.#seen[slot] = seen[i]!;
    }
  }
}
