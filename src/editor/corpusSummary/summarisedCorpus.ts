import * as vscode from 'vscode';
import { isNeverRead } from '../../core/corpus/membership';
import { CancelledError, documentsBySidecar } from '../../core/corpus/scan';
import { CorpusSummary } from '../../core/corpus/summary/corpusSummary';
import { type FileSummary, NO_SIDECAR } from '../../core/corpus/summary/fileSummary';
import type { Progress } from '../../core/corpus/summary/progress';
import type { Log } from '../../core/log';
import { isSidecarPath, sidecarPathOf } from '../../core/sidecar/paths';
import { listCorpus } from '../acrossCorpus/documents';
import type { Article, Articles } from '../articles';
import type { Corpus } from '../corpora';
import { describeError } from '../outputLog';
import { settingsFor } from '../settings';
import { Slices } from '../slices';
import { type OpenCounts, openCounts, summariseArticle } from './liveState';
import { readSummary } from './readSummary';

/** Sidecars read at the same time: enough to keep a disk busy, few enough for memory. */
const AT_ONCE = 8;

/** Files that changed are told of together: a checkout changes many, and an article changes with each pass. Milliseconds. */
const SETTLE = 150;

/** The summaries of one corpus, read in the background and kept up to date. */
export class SummarisedCorpus implements vscode.Disposable {
  readonly summary: CorpusSummary;
  /** Done when the documents are known for the first time; their summaries come later. */
  readonly listed: Promise<void>;
  #corpus: Corpus;
  #documents: readonly string[] = [];
  #nested: readonly string[] = [];
  #isListed = false;
  #isListing = false;
  #bySidecar: ReadonlyMap<string, readonly string[]> = new Map();
  readonly #open = new Map<string, OpenCounts>();
  /** Documents whose summary is to be made anew. */
  readonly #stale = new Set<string>();
  #isReading = false;
  /** Told of at the next occasion. */
  readonly #changed = new Set<string>();
  #listChanged = false;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #token = { isCancellationRequested: false };
  readonly #articles: Articles;
  readonly #log: Log;
  readonly #tell: (paths: ReadonlySet<string>, list: boolean) => void;
  readonly #watcher: vscode.Disposable;

  /** @param tell called with the paths whose summary changed, and whether documents came or went */
  constructor(corpus: Corpus, articles: Articles, log: Log, tell: (paths: ReadonlySet<string>, list: boolean) => void) {
    this.#corpus = corpus;
    this.summary = new CorpusSummary(settingsFor(corpus.folder).doneLayers);
    this.#articles = articles;
    this.#log = log;
    this.#tell = tell;
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(corpus.folder, '**/*'));
    this.#watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidChange((uri) => this.#fileChanged(uri, false)),
      watcher.onDidCreate((uri) => this.#fileChanged(uri, true)),
      watcher.onDidDelete((uri) => this.#fileChanged(uri, true)),
    );
    this.listed = this.#list();
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  /** Every document's path, in code-point order; those whose summary is not read yet among them. */
  get documents(): readonly string[] {
    return this.#documents;
  }

  /** Folders below with a corpus of their own. */
  get nested(): readonly vscode.Uri[] {
    return this.#nested.map((folder) => this.#corpus.uriOf(folder));
  }

  /** Whether the folder was listed and every summary is there. */
  get isRead(): boolean {
    return this.#isListed && !this.#isListing && !this.#isReading && this.#stale.size === 0;
  }

  uriOf(path: string): vscode.Uri {
    return this.#corpus.uriOf(path);
  }

  sidecarUriOf(path: string): vscode.Uri {
    return this.#corpus.uriOf(sidecarPathOf(path, this.#corpus.config));
  }

  /** Undefined until it is read. */
  get(path: string): FileSummary | undefined {
    return this.summary.files.get(path);
  }

  /** Open suggestions as the article showed them last, where it was open in this window and did not change since. */
  openOf(path: string): OpenCounts | undefined {
    return this.#open.get(path);
  }

  /** How far the work on a document is, by the layers that are annotated here; undefined until it is read. */
  progressOf(path: string): Progress | undefined {
    const summary = this.get(path);
    return summary && this.summary.progressOf(summary);
  }

  /** Our settings changed: other layers may be annotated here. */
  settingsChanged(): void {
    const { doneLayers } = settingsFor(this.#corpus.folder);
    if (doneLayers.join() === this.summary.layers.join()) return;
    this.summary.judgeBy(doneLayers);
    this.#listChanged = true;
    this.#tellSoon();
  }

  /** corpus.yaml changed: other files may be documents, and other sidecars theirs. */
  replace(corpus: Corpus): void {
    this.#corpus = corpus;
    for (const path of this.#documents) this.#stale.add(path);
    void this.#list();
  }

  /** An article is open, or another version of it is. */
  articleChanged({ path }: Article): void {
    this.#stale.add(path);
    this.#readSoon();
  }

  /** What the sidecar of a document says may be another now. */
  changed(path: string): void {
    if (this.#corpus.contains(path)) this.#stale.add(path);
    this.#readSoon();
  }

  /** The same for the document whose sidecar was edited. */
  sidecarEdited(uri: vscode.Uri): void {
    this.#fileChanged(uri, false);
  }

  dispose(): void {
    this.#token.isCancellationRequested = true;
    clearTimeout(this.#settling);
    clearTimeout(this.#telling);
    this.#watcher.dispose();
  }

  #fileChanged(uri: vscode.Uri, cameOrWent: boolean): void {
    const path = this.#corpus.pathOf(uri);
    if (path === undefined || isNeverRead(path)) return;
    if (isSidecarPath(path)) {
      for (const document of this.#bySidecar.get(path) ?? []) this.#stale.add(document);
    } else if (cameOrWent) {
      if (this.#concernsList(path)) this.#isListed = false;
      else void this.#lookForFolder(uri);
    }
    this.#readSoon();
  }

  /** A document, or a folder that went: its documents are told of as one. */
  #concernsList(path: string): boolean {
    return this.#corpus.contains(path) || this.#documents.some((document) => document.startsWith(`${path}/`));
  }

  /** A folder that came as a whole is told of as one, too; its name (*vnexpress.net*) does not say that it is one. */
  async #lookForFolder(uri: vscode.Uri): Promise<void> {
    const stat = await vscode.workspace.fs.stat(uri).then(
      (found) => found,
      () => undefined,
    );
    if (stat === undefined || (stat.type & vscode.FileType.Directory) === 0) return;
    this.#isListed = false;
    this.#readSoon();
  }

  #readSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void (this.#isListed ? this.#read() : this.#list()), SETTLE);
  }

  async #list(): Promise<void> {
    // One at a time: an older list that comes late would bring back what is gone.
    this.#isListed = !this.#isListing;
    if (this.#isListing) return;
    this.#isListing = true;
    try {
      const { documents, sidecars, nested } = await listCorpus(this.#articles, this.#corpus, this.#token);
      const before = new Set(this.#documents);
      const now = new Set(documents);
      this.#documents = documents;
      this.#nested = nested;
      this.#bySidecar = documentsBySidecar(documents, this.#corpus.config);
      const written = new Set(sidecars);
      for (const path of documents) if (!before.has(path)) this.#meet(path, written);
      for (const path of before) if (!now.has(path)) this.#forget(path);
      this.#listChanged ||= documents.length !== before.size || documents.some((path) => !before.has(path));
      this.#tellSoon();
    } catch (error) {
      if (!(error instanceof CancelledError)) this.#log.warn(describeError(error));
    }
    this.#isListing = false;
    if (!this.#isListed) this.#readSoon();
    // Not awaited: the list is there, and reading takes its time.
    void this.#read();
  }

  /** What has no sidecar need not be looked for: most documents of a new corpus. */
  #meet(path: string, sidecars: ReadonlySet<string>): void {
    const isOpen = this.#articles.at(this.#corpus.uriOf(path)) !== undefined;
    if (isOpen || sidecars.has(sidecarPathOf(path, this.#corpus.config))) this.#stale.add(path);
    else this.summary.set(path, NO_SIDECAR);
  }

  #forget(path: string): void {
    this.summary.set(path, undefined);
    this.#open.delete(path);
    this.#stale.delete(path);
    this.#changed.add(path);
  }

  async #read(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    const slices = new Slices();
    const work = async (): Promise<void> => {
      for (const path of this.#stale) {
        if (this.#token.isCancellationRequested) return;
        this.#stale.delete(path);
        await this.#readOne(path);
        await slices.pause();
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } catch (error) {
      this.#log.warn(describeError(error));
    } finally {
      this.#isReading = false;
    }
    this.#tellSoon();
  }

  async #readOne(path: string): Promise<void> {
    const corpus = this.#corpus;
    const article = this.#articles.at(corpus.uriOf(path));
    // A document that is opened may not be listed yet; one that left the corpus has nothing to say.
    if (!corpus.contains(path)) return this.#forget(path);
    const before = this.get(path);
    const summary = article
      ? summariseArticle(article)
      : await readSummary(corpus, path, await corpus.contributions.cache());
    if (this.#token.isCancellationRequested) return;
    const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(summary);
    if (!isSame) this.summary.set(path, summary);
    const open = article ? openCounts(article) : isSame ? this.#open.get(path) : undefined;
    const wasOpen = this.#open.get(path);
    if (open === undefined) this.#open.delete(path);
    else this.#open.set(path, open);
    if (isSame && JSON.stringify(wasOpen) === JSON.stringify(open)) return;
    this.#changed.add(path);
    this.#tellSoon();
  }

  #tellSoon(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      const paths = new Set(this.#changed);
      this.#changed.clear();
      const list = this.#listChanged;
      this.#listChanged = false;
      this.#tell(paths, list);
    }, SETTLE);
  }
}
