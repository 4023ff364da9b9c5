import type { LintFacts } from '../core/lint/facts/lintFacts';
import type { Checked, CheckTask } from './lintTasks';
import type { LocatedFinding } from './located';
import { joinPath } from './paths';
import type { SelectedCorpus } from './selectCorpora';
import type { World } from './world';

/** Where the cache lies unless `--cache-location` says otherwise; hidden, so that no corpus takes it in. */
export const CACHE_FOLDER = '.corpus-cache';

/** Of the file's form. */
const FORMAT = 'news-corpus-lint-cache/1';

/** Files that changed shortly before the cache was written may have changed again within the same tick of their clock. */
const RACE_MS = 2000;

/** What a document was when it was checked. `-` stands for a file that is not there. */
interface Stamp {
  readonly size: number;
  readonly modified: number;
  readonly hash: string;
}

/** One line of the file, read as far as it is needed: facts of an unchanged corpus need no parsing. */
interface Entry {
  readonly source: Stamp | undefined;
  readonly sidecar: Stamp | undefined;
  /** JSON. */
  readonly sharing: string;
  readonly findings: string;
  readonly facts: string;
}

/** What rules across documents found, when nothing had changed since. */
interface Whole {
  readonly key: string;
  readonly findings: readonly LocatedFinding[];
}

/**
 * What single documents showed in an earlier run, by their content: an entry holds when source and sidecar have the
 * same bytes. Size and time of a file stand for its bytes as they do in git's index; where they differ, as after a
 * fresh checkout, the bytes are read and compared by their hash. Program, configuration, gazetteer and metadata are in
 * the key of the whole file: when one of them changes, everything is checked again.
 */
export class LintCache {
  readonly #corpus: SelectedCorpus;
  readonly #sha256: World['disk']['sha256'];
  readonly #place: ReturnType<World['disk']['open']>;
  readonly #name: string;
  readonly #key: string;
  readonly #old = new Map<string, Entry>();
  readonly #new = new Map<string, Entry>();
  /** Of documents that are not in the cache: what their files were just before they were read. */
  readonly #before = new Map<string, { readonly source: Seen | undefined; readonly sidecar: Seen | undefined }>();
  #whole: Whole | undefined;
  #written = 0;
  #isChanged = false;

  private constructor(world: World, corpus: SelectedCorpus, folder: string, key: string) {
    this.#corpus = corpus;
    this.#sha256 = world.disk.sha256;
    this.#place = world.disk.open(folder);
    this.#name = `lint-${world.disk.sha256(new TextEncoder().encode(corpus.folder)).slice(0, 16)}.tsv`;
    this.#key = key;
  }

  /** Reads what is there; a cache that is damaged, or of another program or configuration, is empty. */
  static async open(world: World, corpus: SelectedCorpus, location: string | undefined): Promise<LintCache> {
    const folder =
      location === undefined ? joinPath(corpus.folder, CACHE_FOLDER) : world.disk.resolve(world.cwd, location);
    const cache = new LintCache(world, corpus, folder, await keyOf(world, corpus));
    await cache.#read();
    return cache;
  }

  /** Undefined when the document has to be checked. */
  async find(task: CheckTask): Promise<Checked | undefined> {
    const { path } = task;
    const [source, sidecar] = await Promise.all([this.#seen(path), this.#seen(this.#corpus.sidecarPath(path))]);
    this.#before.set(path, { source, sidecar });
    const entry = this.#old.get(path);
    if (entry === undefined || entry.sharing !== JSON.stringify(task.sharing)) return undefined;
    if (task.isReported && entry.findings === '') return undefined;
    const now = {
      source: await this.#confirm(path, source, entry.source),
      sidecar: await this.#confirm(this.#corpus.sidecarPath(path), sidecar, entry.sidecar),
    };
    if (now.source === 'changed' || now.sidecar === 'changed') return undefined;
    this.#isChanged ||= now.source !== entry.source || now.sidecar !== entry.sidecar;
    this.#new.set(path, { ...entry, source: now.source, sidecar: now.sidecar });
    return {
      findings: entry.findings === '' ? undefined : (JSON.parse(entry.findings) as LocatedFinding[]),
      facts: undefined,
      sourceHash: now.source?.hash,
      sidecarHash: now.sidecar?.hash,
    };
  }

  /** The facts of a document that `find` knew. */
  factsOf(path: string): LintFacts | undefined {
    const facts = this.#new.get(path)?.facts ?? '';
    return facts === '' ? undefined : (JSON.parse(facts) as LintFacts);
  }

  /** Takes over what was checked now. */
  add({ path, sharing }: CheckTask, checked: Checked): void {
    const before = this.#before.get(path);
    const source = stampOf(before?.source, checked.sourceHash);
    const sidecar = stampOf(before?.sidecar, checked.sidecarHash);
    // A file that is there and cannot be read has no bytes to know it by.
    if (source === 'unknown' || sidecar === 'unknown') return;
    this.#isChanged = true;
    this.#new.set(path, {
      source,
      sidecar,
      sharing: JSON.stringify(sharing),
      findings: checked.findings === undefined ? '' : JSON.stringify(checked.findings),
      facts: checked.facts === undefined ? '' : JSON.stringify(checked.facts),
    });
  }

  /** What the rules across documents found in exactly these documents; undefined: they have to look again. */
  findAcross(key: string): readonly LocatedFinding[] | undefined {
    return this.#whole?.key === key ? this.#whole.findings : undefined;
  }

  addAcross(whole: Whole): void {
    this.#whole = whole;
    this.#isChanged = true;
  }

  /** Entries of documents that were not looked at stay. @throws FileError */
  async write(): Promise<void> {
    if (!this.#isChanged) return;
    const listed = new Set(this.#corpus.listing.documents);
    const entries = [...this.#old].filter(([path]) => listed.has(path) && !this.#new.has(path));
    const lines = [
      JSON.stringify({ format: FORMAT, key: this.#key, written: Date.now(), whole: this.#whole }),
      ...[...entries, ...this.#new].map(([path, entry]) =>
        [
          JSON.stringify(path),
          textOf(entry.source),
          textOf(entry.sidecar),
          entry.sharing,
          entry.findings,
          entry.facts,
        ].join('\t'),
      ),
    ];
    await this.#place.write(this.#name, new TextEncoder().encode(`${lines.join('\n')}\n`));
  }

  async #read(): Promise<void> {
    try {
      const text = new TextDecoder().decode(await this.#place.read(this.#name));
      const [head = '', ...lines] = text.split('\n');
      const { format, key, written, whole } = JSON.parse(head) as Record<string, unknown>;
      if (format !== FORMAT || key !== this.#key || typeof written !== 'number') return;
      for (const line of lines) {
        const [path, source, sidecar, sharing, findings, facts] = line.split('\t');
        if (facts === undefined) continue;
        this.#old.set(JSON.parse(path!) as string, {
          source: readStamp(source!),
          sidecar: readStamp(sidecar!),
          sharing: sharing!,
          findings: findings!,
          facts,
        });
      }
      this.#written = written;
      this.#whole = whole as Whole | undefined;
    } catch {
      // None yet, or none of ours: everything is checked.
    }
  }

  async #seen(path: string): Promise<Seen | undefined> {
    try {
      return await this.#corpus.files.stat(path);
    } catch {
      return undefined;
    }
  }

  async #confirm(
    path: string,
    seen: Seen | undefined,
    known: Stamp | undefined,
  ): Promise<Stamp | undefined | 'changed'> {
    if (seen === undefined || known === undefined) return seen === known ? undefined : 'changed';
    if (seen.size !== known.size) return 'changed';
    const isSettled = seen.modified < this.#written - RACE_MS;
    if (seen.modified === known.modified && isSettled) return known;
    try {
      const hash = this.#sha256(await this.#corpus.files.read(path));
      return hash === known.hash ? { ...seen, hash } : 'changed';
    } catch {
      return 'changed';
    }
  }
}

type Seen = Omit<Stamp, 'hash'>;

function stampOf(seen: Seen | undefined, hash: string | undefined): Stamp | undefined | 'unknown' {
  if (seen === undefined && hash === undefined) return undefined;
  return seen === undefined || hash === undefined ? 'unknown' : { size: seen.size, modified: seen.modified, hash };
}

function textOf(stamp: Stamp | undefined): string {
  return stamp === undefined ? '-' : `${stamp.size} ${stamp.modified} ${stamp.hash}`;
}

function readStamp(text: string): Stamp | undefined {
  const [size, modified, hash] = text.split(' ');
  return hash === undefined ? undefined : { size: Number(size), modified: Number(modified), hash };
}

/** Everything besides a document's two files that its findings depend on. */
async function keyOf({ disk, build }: World, { files, setup, configFile }: SelectedCorpus): Promise<string> {
  const { gazetteer, metadata } = setup.config;
  const hashes = [build, configFile?.text ?? '', setup.config.sidecars ?? ''];
  for (const path of [configFile === undefined ? 'corpus.yaml' : undefined, gazetteer, metadata]) {
    hashes.push(path === undefined ? '' : await files.read(path).then(disk.sha256, () => 'none'));
  }
  return disk.sha256(new TextEncoder().encode(JSON.stringify(hashes)));
}
