import { firstWord, type SurfaceMemories, type SurfaceMemory } from '../knowledge';
import { readDecidedNames } from './decidedNames';
import { OverlaidMap } from './overlaidMap';

/** One document's view; what begins a name in the corpus may begin one here. */
class OtherDocuments extends OverlaidMap<string, SurfaceMemory> implements SurfaceMemories {
  readonly #all: SurfaceSums;

  constructor(all: SurfaceSums, changed: ReadonlyMap<string, SurfaceMemory | undefined>) {
    super(all, changed);
    this.#all = all;
  }

  mayBegin(word: string): boolean {
    return this.#all.mayBegin(word);
  }
}

/** Label number, confirmed, rejected; one after the other for each label. */
type Row = number[];
const WIDTH = 3;

/**
 * How often each surface was confirmed and refused in the whole corpus. Kept as flat rows; what is asked for is made when
 * it is asked for, since a document holds few of the corpus' names.
 */
export class SurfaceSums implements SurfaceMemories {
  readonly #rows = new Map<string, Row>();
  /** Words that names begin with; one whose names are all gone stays, which costs a look-up and nothing else. */
  readonly #firstWords = new Set<string>();
  readonly #labels: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param packed of `decidedNames` @param by -1 takes a document's decisions out again */
  add(packed: string, by: 1 | -1): void {
    readDecidedNames(packed, (surface, label, confirmed, rejected) => {
      const row = this.#rows.get(surface);
      const number = this.#numberOf(label);
      if (row === undefined) {
        this.#rows.set(surface, [number, by * confirmed, by * rejected]);
        this.#firstWords.add(firstWord(surface));
        return;
      }
      addTo(row, number, by * confirmed, by * rejected);
      if (row.length === 0) this.#rows.delete(surface);
    });
  }

  /** The corpus without one document's decisions. */
  without(packed: string): SurfaceMemories {
    const changed = new Map<string, Row>();
    readDecidedNames(packed, (surface, label, confirmed, rejected) => {
      const row = changed.get(surface) ?? [...(this.#rows.get(surface) ?? [])];
      addTo(row, this.#numberOf(label), -confirmed, -rejected);
      changed.set(surface, row);
    });
    if (changed.size === 0) return this;
    const memories = [...changed].map(([surface, row]) => [surface, this.#memory(row)] as const);
    return new OtherDocuments(this, new Map(memories));
  }

  mayBegin(word: string): boolean {
    return this.#firstWords.has(word);
  }

  get size(): number {
    return this.#rows.size;
  }

  get(surface: string): SurfaceMemory | undefined {
    const row = this.#rows.get(surface);
    return row === undefined ? undefined : this.#memory(row);
  }

  has(surface: string): boolean {
    return this.#rows.has(surface);
  }

  forEach(visit: (value: SurfaceMemory, key: string, map: ReadonlyMap<string, SurfaceMemory>) => void): void {
    for (const [surface, memory] of this) visit(memory, surface, this);
  }

  *entries(): MapIterator<[string, SurfaceMemory]> {
    for (const surface of this.#rows.keys()) yield [surface, this.get(surface)!];
  }

  keys(): MapIterator<string> {
    return this.#rows.keys();
  }

  *values(): MapIterator<SurfaceMemory> {
    for (const [, memory] of this.entries()) yield memory;
  }

  [Symbol.iterator](): MapIterator<[string, SurfaceMemory]> {
    return this.entries();
  }

  #numberOf(label: string): number {
    let number = this.#numbers.get(label);
    if (number === undefined) {
      number = this.#labels.push(label) - 1;
      this.#numbers.set(label, number);
    }
    return number;
  }

  /** Undefined for a row in which nothing is left. */
  #memory(row: Row): SurfaceMemory | undefined {
    if (row.length === 0) return undefined;
    const confirmed = new Map<string, number>();
    const rejected = new Map<string, number>();
    for (let i = 0; i < row.length; i += WIDTH) {
      const label = this.#labels[row[i]!]!;
      if (row[i + 1] !== 0) confirmed.set(label, row[i + 1]!);
      if (row[i + 2] !== 0) rejected.set(label, row[i + 2]!);
    }
    return { confirmed, rejected };
  }
}

function addTo(row: Row, label: number, confirmed: number, rejected: number): void {
  for (let i = 0; i < row.length; i += WIDTH) {
    if (row[i] !== label) continue;
    row[i + 1] = row[i + 1]! + confirmed;
    row[i + 2] = row[i + 2]! + rejected;
    if (row[i + 1] === 0 && row[i + 2] === 0) row.splice(i, WIDTH);
    return;
  }
  row.push(label, confirmed, rejected);
}
