import * as vscode from 'vscode';
import { type MentionQuery, queryFor, queryKey } from '../../core/corpus/identity';
import { compareByCodePoint } from '../../core/corpus/order';
import { readSidecarFile } from '../../core/corpus/readDocument';
import { CancelledError } from '../../core/corpus/scan';
import { sidecarPathOf } from '../../core/sidecar/paths';
import type { StoredEntity } from '../../core/sidecar/types';
import type { Articles } from '../articles';
import type { Corpora, Corpus } from '../corpora';
import { WorkspaceFiles } from '../workspaceFiles';
import { forEachPath, listCorpus, openIn } from './documents';

/** How often the annotations are read again where they change while they are read. */
const ATTEMPTS = 5;

/** Confirmed mentions of one thing in one document. */
export interface Tally {
  /** Of `queryKey`. */
  readonly key: string;
  readonly query: MentionQuery;
  readonly label: string;
  /** The first mention as written; a thing with a `ref` may be called otherwise further on. */
  readonly text: string;
  readonly count: number;
}

interface Known {
  /** Sidecar path to its document's path. */
  readonly documents: ReadonlyMap<string, string>;
  /** By sidecar path; documents without mentions are not in it. */
  readonly tallies: Map<string, readonly Tally[]>;
  /** Sidecars that changed on disk since they were read. */
  readonly changed: Set<string>;
  readonly watcher: vscode.Disposable;
  readonly token: { isCancellationRequested: boolean };
}

/**
 * What is mentioned in which document of a corpus, so that a question about one name need not read every file. Read
 * when first asked for, from the sidecars alone; afterwards only what changed is read again.
 */
export class MentionTallies implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #known = new Map<string, Promise<Known>>();
  readonly #subscription: vscode.Disposable;
  #isDisposed = false;

  constructor(articles: Articles, corpora: Corpora) {
    this.#articles = articles;
    // Other documents may belong to the corpus now, and other sidecars to the documents.
    this.#subscription = corpora.onDidChange(() => this.#forgetAll());
  }

  /** By the document's path, in code-point order. @throws CancelledError where the corpus goes on changing meanwhile */
  async of(corpus: Corpus): Promise<ReadonlyMap<string, readonly Tally[]>> {
    const known = await this.#settled(corpus);
    const byPath = new Map<string, readonly Tally[]>();
    const open = new Map(openIn(this.#articles, corpus).map(({ path, sidecar }) => [path, tally(sidecar.entities)]));
    for (const path of [...new Set([...known.documents.values(), ...open.keys()])].sort(compareByCodePoint)) {
      const tallies = open.get(path) ?? known.tallies.get(sidecarPathOf(path, corpus.config));
      if (tallies !== undefined && tallies.length > 0) byPath.set(path, tallies);
    }
    return byPath;
  }

  /** The sidecar was written by us: its watcher may be late to tell. */
  written(corpus: Corpus, path: string): void {
    const sidecar = sidecarPathOf(path, corpus.config);
    this.#known.get(corpus.folder.toString())?.then(({ changed }) => changed.add(sidecar), ignore);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#subscription.dispose();
    this.#forgetAll();
  }

  #forgetAll(): void {
    for (const known of this.#known.values()) known.then(forget, ignore);
    this.#known.clear();
  }

  /** A reading that another one took the place of, since documents came or went, is no answer: that one is. */
  async #settled(corpus: Corpus): Promise<Known> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#upToDate(corpus);
      } catch (error) {
        if (!(error instanceof CancelledError) || attempt === ATTEMPTS || this.#isDisposed) throw error;
      }
    }
  }

  async #upToDate(corpus: Corpus): Promise<Known> {
    const key = corpus.folder.toString();
    const reading = this.#known.get(key) ?? this.#start(corpus);
    const known = await reading;
    const { changed, documents } = known;
    if ([...changed].some((sidecar) => !documents.has(sidecar))) {
      // A document that was not there when we listed them; somebody else may have begun anew already.
      if (this.#known.get(key) === reading) {
        forget(known);
        this.#known.delete(key);
      }
      return this.#upToDate(corpus);
    }
    const stale = [...changed];
    changed.clear();
    await readTallies(corpus, known, stale);
    return known;
  }

  /** Whoever asked first may have stopped asking; others wait for the same reading, so it goes on. */
  #start(corpus: Corpus): Promise<Known> {
    const key = corpus.folder.toString();
    const title = vscode.l10n.t('Reading the annotations of the corpus');
    const starting = Promise.resolve(
      vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
        start(this.#articles, corpus),
      ),
    );
    this.#known.set(key, starting);
    starting.catch(() => {
      if (this.#known.get(key) === starting) this.#known.delete(key);
    });
    return starting;
  }
}

function forget({ watcher, token }: Known): void {
  token.isCancellationRequested = true;
  watcher.dispose();
}

/** Who waits for the reading is told. */
function ignore(): void {}

async function start(articles: Articles, corpus: Corpus): Promise<Known> {
  const changed = new Set<string>();
  const token = { isCancellationRequested: false };
  // Before the reading, so that nothing is missed in between.
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(corpus.folder, '**/*.ann.yaml'));
  const note = (uri: vscode.Uri): void => {
    const path = corpus.pathOf(uri);
    if (path !== undefined) changed.add(path);
  };
  const watching = vscode.Disposable.from(
    watcher,
    watcher.onDidChange(note),
    watcher.onDidCreate(note),
    watcher.onDidDelete(note),
  );
  try {
    const listing = await listCorpus(articles, corpus, token);
    const documents = new Map(listing.documents.map((path) => [sidecarPathOf(path, corpus.config), path]));
    const known: Known = { documents, tallies: new Map(), changed, watcher: watching, token };
    const existing = listing.sidecars.filter((sidecar) => documents.has(sidecar));
    await readTallies(corpus, known, existing);
    return known;
  } catch (error) {
    watching.dispose();
    throw error;
  }
}

async function readTallies(corpus: Corpus, { tallies, token }: Known, sidecars: readonly string[]): Promise<void> {
  const files = new WorkspaceFiles(corpus.folder);
  await forEachPath(sidecars, token, async (sidecar) => {
    const { reading } = await readSidecarFile(files, sidecar);
    const found = tally(reading?.sidecar.entities ?? []);
    if (found.length === 0) tallies.delete(sidecar);
    else tallies.set(sidecar, found);
  });
}

function tally(entities: readonly StoredEntity[]): readonly Tally[] {
  const found = new Map<string, Tally>();
  for (const { text, label, ref } of entities) {
    const query = queryFor({ text, label, ...(ref === undefined ? {} : { ref }) });
    const key = queryKey(query);
    const known = found.get(key);
    found.set(key, known ? { ...known, count: known.count + 1 } : { key, query, label, text, count: 1 });
  }
  return [...found.values()];
}
