import type { FileStat } from './files';

/** A value that JSON can hold. */
export type Stored = null | boolean | number | string | readonly Stored[] | { readonly [key: string]: Stored };

/**
 * One thing that is worked out of each file of a corpus and kept. Each part of the program that learns from the whole
 * corpus has a section of its own; what they share is the one pass over the files and the one cache on disk.
 */
export interface CacheSection<T> {
  /** Unique, such as `lines`. */
  readonly name: string;
  /** Raise it when the same file gives another value than before: what is stored is then worked out anew. */
  readonly version: number;
  pack(value: T): Stored;
  /** Undefined for what `pack` cannot have written. Must not throw. */
  unpack(stored: Stored): T | undefined;
}

/** Raised when the file's form changes; files of another version are not read. */
const FORMAT = 1;
const HEADER = JSON.stringify({ format: 'news-corpus-contributions', version: FORMAT });

interface Entry {
  readonly version: number;
  readonly stamp: string;
  /** As it is used; undefined until someone asks for it. */
  value?: unknown;
  stored?: Stored;
  pack?: (value: never) => Stored;
}

/**
 * What was worked out of single files, by path and section, each with the stamp of the files that it was worked out of.
 * A value whose stamp differs is not given back, so nothing has to be taken out when files change. Written as lines of
 * JSON, one a file, so that a host can read and write it in slices.
 */
export class ContributionCache {
  readonly #files = new Map<string, Map<string, Entry>>();
  #changed = false;

  /** Something differs from what was read or written last. */
  get isChanged(): boolean {
    return this.#changed;
  }

  get<T>(section: CacheSection<T>, path: string, stamp: string): T | undefined {
    const entry = this.#files.get(path)?.get(section.name);
    if (entry === undefined || entry.version !== section.version || entry.stamp !== stamp) return undefined;
    if (entry.stored !== undefined) {
      entry.value = section.unpack(entry.stored);
      entry.pack = section.pack;
      // Held twice otherwise; it is packed again when the cache is written.
      delete entry.stored;
    }
    return entry.value as T | undefined;
  }

  set<T>(section: CacheSection<T>, path: string, stamp: string, value: T): void {
    const sections = this.#files.get(path) ?? new Map<string, Entry>();
    sections.set(section.name, { version: section.version, stamp, value, pack: section.pack });
    this.#files.set(path, sections);
    this.#changed = true;
  }

  delete(path: string): void {
    if (this.#files.delete(path)) this.#changed = true;
  }

  /** Forgets the files that the corpus holds no more. */
  retain(paths: ReadonlySet<string>): void {
    for (const path of this.#files.keys()) if (!paths.has(path)) this.delete(path);
  }

  /** The cache's text, line by line without breaks; the text at the end of the iteration counts as saved. */
  *write(): Iterable<string> {
    this.#changed = false;
    yield HEADER;
    for (const [path, sections] of this.#files) {
      const stored: Record<string, Stored> = {};
      for (const [name, { version, stamp, value, stored: packed, pack }] of sections) {
        const content = packed ?? (value === undefined ? undefined : pack?.(value as never));
        if (content !== undefined) stored[name] = [version, stamp, content];
      }
      yield JSON.stringify([path, stored]);
    }
  }

  /** A cache has to be looked through by one reader only. Lines that are damaged are left out: it is only a cache. */
  static reader(): { readonly cache: ContributionCache; line(text: string): void } {
    const cache = new ContributionCache();
    let isOurs: boolean | undefined;
    return {
      cache,
      line: (text) => {
        isOurs ??= text === HEADER;
        if (isOurs && text !== HEADER && text !== '') cache.#readLine(text);
      },
    };
  }

  #readLine(text: string): void {
    const line = parse(text);
    if (!Array.isArray(line) || typeof line[0] !== 'string' || !isRecord(line[1])) return;
    const sections = new Map<string, Entry>();
    for (const [name, entry] of Object.entries(line[1])) {
      if (!Array.isArray(entry) || typeof entry[0] !== 'number' || typeof entry[1] !== 'string') continue;
      if (entry[2] !== undefined) sections.set(name, { version: entry[0], stamp: entry[1], stored: entry[2] });
    }
    this.#files.set(line[0], sections);
  }
}

/** What tells two states of a file apart without reading it; the empty string where there is no such file. */
export function stampOf(stat: FileStat | undefined): string {
  return stat === undefined ? '' : `${stat.modified}-${stat.size}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
