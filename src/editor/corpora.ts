import * as vscode from 'vscode';
import type { CorpusConfig } from '../core/corpus/config';
import { CONFIG_FILE } from '../core/corpus/defaults';
import type { FactSources } from '../core/corpus/facts';
import type { CorpusSetup, FileProblem } from '../core/corpus/openCorpus';
import type { Knowledge } from '../core/knowledge';
import type { Log } from '../core/log';
import { ContributionFile } from './contributionFile';
import type { LearnedCorpus } from './learnedCorpus';
import { onDidChangeAnnotator, settingsFor } from './settings';
import { WorkspaceFiles } from './workspaceFiles';

/** One folder with what its corpus.yaml says; without a corpus.yaml the defaults. Immutable. */
export interface Corpus {
  readonly folder: vscode.Uri;
  /** Its corpus.yaml, where there is one. */
  readonly configUri: vscode.Uri | undefined;
  readonly setup: CorpusSetup;
  readonly config: CorpusConfig;
  /** What is wrong with corpus.yaml, the gazetteer and the metadata. */
  readonly problems: readonly FileProblem[];
  /** What all its documents teach, as far as they are read. */
  readonly knowledge: Knowledge;
  /** The same without what the document itself says. */
  knowledgeFor(path: string): Knowledge;
  /** Relative to the folder, with `/`; undefined for what lies outside. */
  pathOf(uri: vscode.Uri): string | undefined;
  uriOf(path: string): vscode.Uri;
  /** Whether the globs of corpus.yaml (or the defaults) take the path in. */
  contains(path: string): boolean;
  /** What corpus.yaml and the metadata say about a document. */
  factSources(path: string, id: string): FactSources;
  /** What is kept of each file that was read once; sections of other parts of the program are welcome. */
  readonly contributions: ContributionFile;
  /** Takes over what a document teaches now. */
  learn(path: string): void;
  /** Differs when other documents have taught something since. */
  lessonsFor(path: string): number;
}

/** Changes to several files at once (a checkout, a pull) are one change to us. Milliseconds. */
const SETTLE = 200;

/** Finds the corpus that a file lies in, and keeps what was read until its files change. */
export class Corpora implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Some corpus' own files changed: ask again. */
  readonly onDidChange = this.#changed.event;
  readonly #learned = new vscode.EventEmitter<void>();
  /** Some corpus' documents taught something new. */
  readonly onDidLearn = this.#learned.event;
  readonly #memories = new Map<string, LearnedCorpus>();
  readonly #byFolder = new Map<string, Promise<Corpus>>();
  readonly #configs = new Map<string, Promise<boolean>>();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #contributions = new Map<string, ContributionFile>();
  readonly #storage: vscode.Uri | undefined;
  readonly #log: Log;
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** @param storage the extension's folder for this workspace, where there is one */
  constructor(storage: vscode.Uri | undefined, log: Log) {
    this.#storage = storage;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`);
    this.#watchers.set(
      '',
      watch(watcher, () => this.#refreshSoon()),
    );
    this.#watchers.set(
      'folders',
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#refreshSoon()),
    );
    this.#watchers.set(
      'annotator',
      onDidChangeAnnotator(() => this.#refreshSoon()),
    );
  }

  /** The corpus whose folder is the nearest one above the file. */
  async find(uri: vscode.Uri): Promise<Corpus> {
    const above = parentOf(uri);
    for (let folder = above; ; folder = parentOf(folder)) {
      if (await this.#hasConfig(folder)) return this.#open(folder, true);
      if (folder.path === parentOf(folder).path) break;
    }
    return this.#open(vscode.workspace.getWorkspaceFolder(uri)?.uri ?? above, false);
  }

  /** Every corpus of the workspace that a file was asked for, and the workspace's folders themselves. */
  async all(): Promise<readonly Corpus[]> {
    const folders = await Promise.all(
      (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => this.find(vscode.Uri.joinPath(uri, CONFIG_FILE))),
    );
    const known = await Promise.all(this.#byFolder.values());
    return [...new Map([...folders, ...known].map((corpus) => [corpus.folder.toString(), corpus])).values()];
  }

  /** Forgets what was read, at once. */
  refresh(): void {
    clearTimeout(this.#settling);
    this.#byFolder.clear();
    this.#configs.clear();
    this.#changed.fire();
  }

  #refreshSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.refresh(), SETTLE);
  }

  dispose(): void {
    clearTimeout(this.#settling);
    for (const watcher of this.#watchers.values()) watcher.dispose();
    for (const memory of this.#memories.values()) memory.dispose();
    for (const file of this.#contributions.values()) file.dispose();
    this.#changed.dispose();
    this.#learned.dispose();
  }

  #hasConfig(folder: vscode.Uri): Promise<boolean> {
    return remembered(this.#configs, folder.toString(), async () => {
      try {
        const { type } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, CONFIG_FILE));
        return (type & vscode.FileType.File) !== 0;
      } catch {
        return false;
      }
    });
  }

  #open(folder: vscode.Uri, hasConfig: boolean): Promise<Corpus> {
    return remembered(this.#byFolder, folder.toString(), () => this.#read(folder, hasConfig));
  }

  async #read(folder: vscode.Uri, hasConfig: boolean): Promise<Corpus> {
    const files = new WorkspaceFiles(folder);
    const [{ openCorpus }, { LearnedCorpus }] = await Promise.all([
      import('../core/corpus/openCorpus'),
      import('./learnedCorpus'),
    ]);
    const setup = await openCorpus(files, { annotator: settingsFor(folder).annotator });
    this.#watch(folder, [
      setup.config.gazetteer,
      ...(setup.config.metadata === undefined ? [] : [setup.config.metadata]),
    ]);
    const before = this.#memories.get(folder.toString());
    before?.dispose();
    const learned = new LearnedCorpus(
      files,
      setup,
      this.#contributionsOf(folder),
      this.#log,
      () => this.#learned.fire(),
      before,
    );
    this.#memories.set(folder.toString(), learned);
    // A single file without a folder has no siblings that we were asked to read.
    if (hasConfig || vscode.workspace.getWorkspaceFolder(folder) !== undefined) learned.start();
    return corpusOf(folder, hasConfig, setup, learned);
  }

  #contributionsOf(folder: vscode.Uri): ContributionFile {
    const key = folder.toString();
    const file = this.#contributions.get(key) ?? new ContributionFile(this.#storage, folder, this.#log);
    this.#contributions.set(key, file);
    return file;
  }

  #watch(folder: vscode.Uri, paths: readonly string[]): void {
    for (const path of [CONFIG_FILE, ...paths]) {
      const uri = vscode.Uri.joinPath(folder, path);
      if (this.#watchers.has(uri.toString())) continue;
      const pattern = new vscode.RelativePattern(parentOf(uri), nameOf(uri));
      this.#watchers.set(
        uri.toString(),
        watch(vscode.workspace.createFileSystemWatcher(pattern), () => this.#refreshSoon()),
      );
    }
  }
}

function corpusOf(folder: vscode.Uri, hasConfig: boolean, setup: CorpusSetup, learned: LearnedCorpus): Corpus {
  return {
    folder,
    configUri: hasConfig ? vscode.Uri.joinPath(folder, CONFIG_FILE) : undefined,
    setup,
    config: setup.config,
    problems: setup.problems,
    get knowledge() {
      return learned.knowledge();
    },
    knowledgeFor: (path) => learned.knowledge(path),
    pathOf: (uri) => learned.files.pathOf(uri),
    uriOf: (path) => vscode.Uri.joinPath(folder, path),
    contains: (path) => setup.membership.contains(path),
    factSources: (path, id) => setup.factSources(path, id),
    contributions: learned.contributions,
    learn: (path) => learned.learn(path),
    lessonsFor: (path) => learned.lessonsFor(path),
  };
}

/** The last segment of the path. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

function watch(watcher: vscode.FileSystemWatcher, listener: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(listener),
    watcher.onDidCreate(listener),
    watcher.onDidDelete(listener),
  );
}

function remembered<T>(cache: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const reading = read();
  cache.set(key, reading);
  return reading;
}
