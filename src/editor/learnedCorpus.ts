import * as vscode from 'vscode';
import { LINES } from '../core/corpus/contributionSection';
import { CONFIG_FILE } from '../core/corpus/defaults';
import { documentStamp, learnCorpus, learnDocument } from '../core/corpus/knowledge';
import { CorpusMemory } from '../core/corpus/memory';
import type { CorpusSetup } from '../core/corpus/openCorpus';
import { readDocument } from '../core/corpus/readDocument';
import { CancelledError, documentsBySidecar, scanCorpus } from '../core/corpus/scan';
import type { Knowledge } from '../core/knowledge';
import type { Log } from '../core/log';
import { isSidecarPath } from '../core/sidecar/paths';
import type { ContributionFile } from './contributionFile';
import { describeError } from './outputLog';
import { Slices } from './slices';
import { WorkspaceFiles } from './workspaceFiles';

/** The first document is shown before the others are read. Milliseconds. */
const HEAD_START = 500;

/** A checkout changes many files at once: they are read together. Milliseconds. */
const SETTLE = 300;

/** What a corpus' documents teach each other, read in the background and kept up to date. */
export class LearnedCorpus implements vscode.Disposable {
  #memory: CorpusMemory;
  /** How often documents taught something, in all and each. */
  #lessons = 0;
  readonly #lessonsOf = new Map<string, number>();
  readonly #token = { isCancellationRequested: false };
  #bySidecar: ReadonlyMap<string, readonly string[]> = new Map();
  /** Documents to read again, because one of their files changed. */
  readonly #stale = new Set<string>();
  #starting: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #watcher: vscode.Disposable | undefined;
  #isLearning = false;

  /** @param before what was learned under an older configuration: better than nothing until it is read anew */
  constructor(
    readonly files: WorkspaceFiles,
    readonly setup: CorpusSetup,
    readonly contributions: ContributionFile,
    readonly log: Log,
    readonly learned: () => void,
    before: LearnedCorpus | undefined,
  ) {
    this.#memory = before === undefined ? new CorpusMemory() : before.#memory;
  }

  /** @param path the document that the knowledge is for; its own decisions do not count */
  knowledge(path = ''): Knowledge {
    return this.#memory.knowledgeFor(path, this.setup.gazetteer);
  }

  /** Differs when other documents have taught something since. */
  lessonsFor(path: string): number {
    return this.#lessons - (this.#lessonsOf.get(path) ?? 0);
  }

  start(): void {
    this.#starting = setTimeout(() => void this.#learnAll(), HEAD_START);
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.files.folder, '**/*'));
    const follow = (uri: vscode.Uri): void => this.#changed(uri);
    this.#watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(follow),
      watcher.onDidCreate(follow),
      watcher.onDidDelete(follow),
    );
  }

  /** The files of a document changed. */
  learn(path: string): void {
    this.#stale.add(path);
    void this.#learnStale();
  }

  dispose(): void {
    clearTimeout(this.#starting);
    clearTimeout(this.#settling);
    this.#watcher?.dispose();
    this.#token.isCancellationRequested = true;
  }

  #changed(uri: vscode.Uri): void {
    const path = this.files.pathOf(uri);
    if (path === undefined) return;
    const documents = isSidecarPath(path) ? this.#bySidecar.get(path) : [path];
    for (const document of documents ?? []) if (this.setup.membership.contains(document)) this.#stale.add(document);
    if (this.#stale.size === 0) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#learnStale(), SETTLE);
  }

  async #learnAll(): Promise<void> {
    const { config, membership } = this.setup;
    // Without `include` only .txt files can be documents; the folder may hold a great many others.
    const listed =
      config.include === undefined ? new WorkspaceFiles(this.files.folder, `**/{*.txt,${CONFIG_FILE}}`) : this.files;
    const slices = new Slices();
    this.#isLearning = true;
    try {
      const cache = await this.contributions.cache();
      const { documents } = await scanCorpus(listed, membership, this.#token);
      this.#bySidecar = documentsBySidecar(documents, config);
      const pause = () => slices.pause();
      this.#memory = await learnCorpus(this.files, this.setup, documents, { token: this.#token, cache, pause });
      cache.retain(new Set(documents));
      if (cache.isChanged) this.contributions.changed();
      this.log.debug(`learned from ${documents.length} documents of ${this.files.folder.toString(true)}`);
      this.#lessons++;
      if (documents.length > 1) this.learned();
    } catch (error) {
      if (!(error instanceof CancelledError)) this.log.warn(describeError(error));
    } finally {
      this.#isLearning = false;
    }
    // What changed while everything was read may have been read before.
    await this.#learnStale();
  }

  async #learnStale(): Promise<void> {
    if (this.#isLearning || this.#stale.size === 0) return;
    this.#isLearning = true;
    const slices = new Slices();
    const lessons = this.#lessons;
    try {
      for (const path of this.#stale) {
        this.#stale.delete(path);
        await this.#learnOne(path);
        await slices.pause();
        if (this.#token.isCancellationRequested) return;
      }
    } catch (error) {
      this.log.warn(describeError(error));
    } finally {
      this.#isLearning = false;
    }
    if (this.#lessons !== lessons) this.learned();
  }

  async #learnOne(path: string): Promise<void> {
    const cache = await this.contributions.cache();
    const stamp = await documentStamp(this.files, this.setup, path);
    // Both the one who wrote the file and the watcher tell of it.
    if (cache.get(LINES, path, stamp) !== undefined && this.#memory.has(path)) return;
    const kept = learnDocument(this.#memory, this.setup, await readDocument(this.files, path, this.setup.config));
    if (kept === undefined) cache.delete(path);
    else cache.set(LINES, path, stamp, kept);
    this.contributions.changed();
    this.#lessons++;
    this.#lessonsOf.set(path, (this.#lessonsOf.get(path) ?? 0) + 1);
  }
}
