import type { Knowledge, LineMemory, SurfaceMemory } from '../knowledge';
import type { Contribution, Counts } from './contribution';
import { type Gazetteer, NO_GAZETTEER } from './gazetteer';
import { lineKey, siteLineKey } from './lineKey';
import { OverlaidMap } from './overlaidMap';

/**
 * What the documents of a corpus teach, kept as sums, so that one document can be taken out of them: the knowledge
 * for a document never holds its own lines and decisions, else it would confirm itself.
 */
export class CorpusMemory {
  readonly #contributions = new Map<string, Contribution>();
  readonly #lines = new Map<number, number>();
  readonly #kinds = new Map<number, Map<string, number>>();
  readonly #surfaces = new Map<string, { confirmed: Map<string, number>; rejected: Map<string, number> }>();

  /** Puts a document's contribution in the place of the one it had; undefined takes it out. */
  set(path: string, contribution: Contribution | undefined): void {
    const before = this.#contributions.get(path);
    if (before !== undefined) this.#add(before, -1);
    if (contribution === undefined) this.#contributions.delete(path);
    else {
      this.#contributions.set(path, contribution);
      this.#add(contribution, 1);
    }
  }

  has(path: string): boolean {
    return this.#contributions.has(path);
  }

  /** @param path the document that the knowledge is for; its own contribution does not count */
  knowledgeFor(path: string, gazetteer: Gazetteer = NO_GAZETTEER): Knowledge {
    const own = this.#contributions.get(path);
    return {
      gazetteer: gazetteer.entries,
      never: gazetteer.never,
      surfaces: own === undefined ? this.#surfaces : this.#surfacesWithout(own),
      lines: this.#linesWithout(own),
    };
  }

  #add(contribution: Contribution, by: 1 | -1): void {
    for (const key of contribution.lines) {
      addTo(this.#lines, key, by);
      if (contribution.site !== undefined) addTo(this.#lines, siteLineKey(key, contribution.site), by);
    }
    for (const [key, kinds] of contribution.kinds) {
      const counts = this.#kinds.get(key) ?? new Map<string, number>();
      for (const kind of kinds) addTo(counts, kind, by);
      if (counts.size > 0) this.#kinds.set(key, counts);
      else this.#kinds.delete(key);
    }
    this.#addSurfaces(contribution.confirmed, 'confirmed', by);
    this.#addSurfaces(contribution.rejected, 'rejected', by);
  }

  #addSurfaces(counts: Counts, side: 'confirmed' | 'rejected', by: 1 | -1): void {
    for (const [surface, labels] of counts) {
      const memory = this.#surfaces.get(surface) ?? { confirmed: new Map(), rejected: new Map() };
      for (const [label, times] of labels) addTo(memory[side], label, by * times);
      if (memory.confirmed.size + memory.rejected.size > 0) this.#surfaces.set(surface, memory);
      else this.#surfaces.delete(surface);
    }
  }

  #surfacesWithout(own: Contribution): Knowledge['surfaces'] {
    if (own.confirmed.size + own.rejected.size === 0) return this.#surfaces;
    const changed = new Map<string, SurfaceMemory | undefined>();
    for (const surface of [...own.confirmed.keys(), ...own.rejected.keys()]) {
      const all = this.#surfaces.get(surface);
      if (all === undefined) continue;
      const confirmed = without(all.confirmed, own.confirmed.get(surface));
      const rejected = without(all.rejected, own.rejected.get(surface));
      changed.set(surface, confirmed.size + rejected.size === 0 ? undefined : { confirmed, rejected });
    }
    return new OverlaidMap(this.#surfaces, changed);
  }

  #linesWithout(own: Contribution | undefined): LineMemory {
    const ownLines = new Set(own?.lines);
    return {
      count: (line, site) => {
        const key = lineKey(line);
        if (key === undefined) return { sameSite: 0, all: 0 };
        const self = ownLines.has(key) ? 1 : 0;
        const ofSite = site === undefined ? 0 : (this.#lines.get(siteLineKey(key, site)) ?? 0);
        const selfOfSite = self === 1 && site !== undefined && own?.site === site ? 1 : 0;
        return { sameSite: ofSite - selfOfSite, all: (this.#lines.get(key) ?? 0) - self };
      },
      kinds: (line) => {
        const key = lineKey(line);
        const counts = key === undefined ? undefined : this.#kinds.get(key);
        if (key === undefined || counts === undefined) return undefined;
        const mine = own?.kinds.get(key);
        if (mine === undefined) return counts;
        const others = without(counts, new Map([...mine].map((kind) => [kind, 1])));
        return others.size === 0 ? undefined : others;
      },
    };
  }
}

function addTo<K>(counts: Map<K, number>, key: K, by: number): void {
  const sum = (counts.get(key) ?? 0) + by;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
}

function without(all: ReadonlyMap<string, number>, own: ReadonlyMap<string, number> | undefined): Map<string, number> {
  const rest = new Map(all);
  for (const [key, times] of own ?? []) addTo(rest, key, -times);
  return rest;
}
