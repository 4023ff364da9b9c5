import type { Knowledge, LineMemory } from '../knowledge';
import type { Contribution } from './contribution';
import { CountTable } from './countTable';
import { type Gazetteer, NO_GAZETTEER } from './gazetteer';
import { lineKey, siteLineKey } from './lineKey';
import { SurfaceSums } from './surfaceSums';

/**
 * What the documents of a corpus teach, kept as sums, so that one document can be taken out of them: the knowledge
 * for a document never holds its own lines and decisions, else it would confirm itself.
 */
export class CorpusMemory {
  readonly #contributions = new Map<string, Contribution>();
  readonly #lines = new CountTable();
  readonly #kinds = new Map<number, Map<string, number>>();
  readonly #surfaces = new SurfaceSums();
  /** How often decisions about names changed, in all and in each document. */
  #changes = 0;
  readonly #changesOf = new Map<string, number>();

  /** Puts a document's contribution in the place of the one it had; undefined takes it out. */
  set(path: string, contribution: Contribution | undefined): void {
    const before = this.#contributions.get(path);
    if ((before?.names ?? '') !== (contribution?.names ?? '')) {
      this.#changes++;
      this.#changesOf.set(path, (this.#changesOf.get(path) ?? 0) + 1);
    }
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
      surfaces: own === undefined ? this.#surfaces : this.#surfaces.without(own.names),
      edition: { owner: this, state: `${path}\n${this.#changes - (this.#changesOf.get(path) ?? 0)}` },
      lines: this.#linesWithout(own),
    };
  }

  #add(contribution: Contribution, by: 1 | -1): void {
    for (const key of contribution.lines) {
      this.#lines.add(key, by);
      if (contribution.site !== undefined) this.#lines.add(siteLineKey(key, contribution.site), by);
    }
    for (const [key, kinds] of contribution.kinds) {
      const counts = this.#kinds.get(key) ?? new Map<string, number>();
      for (const kind of kinds) addTo(counts, kind, by);
      if (counts.size > 0) this.#kinds.set(key, counts);
      else this.#kinds.delete(key);
    }
    this.#surfaces.add(contribution.names, by);
  }

  #linesWithout(own: Contribution | undefined): LineMemory {
    const ownLines = new Set(own?.lines);
    return {
      count: (line, site) => {
        const key = lineKey(line);
        if (key === undefined) return { sameSite: 0, all: 0 };
        const self = ownLines.has(key) ? 1 : 0;
        const ofSite = site === undefined ? 0 : this.#lines.get(siteLineKey(key, site));
        const selfOfSite = self === 1 && site !== undefined && own?.site === site ? 1 : 0;
        return { sameSite: ofSite - selfOfSite, all: this.#lines.get(key) - self };
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
