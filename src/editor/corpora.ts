import * as vscode from 'vscode';
import type { CorpusConfig } from '../core/corpus/config';
import { CONFIG_FILE, DEFAULT_CONFIG } from '../core/corpus/defaults';
import { type Gazetteer, NO_GAZETTEER, readGazetteer } from '../core/corpus/gazetteer';
import { membershipOf } from '../core/corpus/membership';
import { type Metadata, type MetadataTable, NO_METADATA, readMetadata } from '../core/corpus/metadata';
import { type DocumentSettings, documentSettings } from '../core/corpus/overrides';
import { readCorpusConfig } from '../core/corpus/readConfig';
import { type Knowledge, NO_KNOWLEDGE } from '../core/knowledge';
import type { Log } from '../core/log';
import type { Problem } from '../core/problem';
import { stemOf } from '../core/sidecar/paths';
import { decodeSource } from '../core/text/decode';
import { describeError } from './outputLog';

/** One folder with what its corpus.yaml says; without a corpus.yaml the defaults. Immutable. */
export interface Corpus {
  readonly folder: vscode.Uri;
  /** Its corpus.yaml, where there is one. */
  readonly configUri: vscode.Uri | undefined;
  readonly config: CorpusConfig;
  /** What is wrong with corpus.yaml, in UTF-16 offsets of `configText`. */
  readonly problems: readonly Problem[];
  readonly configText: string | undefined;
  readonly knowledge: Knowledge;
  /** Relative to the folder, with `/`; undefined for what lies outside. */
  pathOf(uri: vscode.Uri): string | undefined;
  uriOf(path: string): vscode.Uri;
  /** Whether the globs of corpus.yaml (or the defaults) take the path in. */
  contains(path: string): boolean;
  /** What `documents` of corpus.yaml says about the path. */
  settingsOf(path: string): DocumentSettings;
  /** What the team's table says about the path. */
  metadataOf(path: string): Metadata | undefined;
}

/** Changes to several files at once (a checkout, a pull) are one change to us. Milliseconds. */
const SETTLE = 200;

/** Finds the corpus that a file lies in, and keeps what was read until its files change. */
export class Corpora implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Some corpus' own files changed: ask again. */
  readonly onDidChange = this.#changed.event;
  readonly #byFolder = new Map<string, Promise<Corpus>>();
  readonly #configs = new Map<string, Promise<boolean>>();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #log: Log;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(log: Log) {
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`);
    this.#watchers.set(
      '',
      watch(watcher, () => this.refresh()),
    );
    this.#watchers.set(
      'folders',
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
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

  /** Forgets what was read. */
  refresh(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#byFolder.clear();
      this.#configs.clear();
      this.#changed.fire();
    }, SETTLE);
  }

  dispose(): void {
    clearTimeout(this.#settling);
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#changed.dispose();
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
    const configUri = hasConfig ? vscode.Uri.joinPath(folder, CONFIG_FILE) : undefined;
    const configText = configUri && (await this.#readText(configUri));
    const { config, problems } =
      configText === undefined ? { config: DEFAULT_CONFIG, problems: [] } : readCorpusConfig(configText);
    const [gazetteer, metadata] = await Promise.all([
      this.#readGazetteer(vscode.Uri.joinPath(folder, config.gazetteer)),
      this.#readMetadata(folder, config.metadata),
    ]);
    this.#watch(folder, [config.gazetteer, ...(config.metadata === undefined ? [] : [config.metadata])]);
    return corpusOf({ folder, configUri, configText, config, problems, gazetteer, metadata });
  }

  async #readGazetteer(uri: vscode.Uri): Promise<Gazetteer> {
    const text = await this.#readText(uri);
    return text === undefined ? NO_GAZETTEER : readGazetteer(text).gazetteer;
  }

  async #readMetadata(folder: vscode.Uri, path: string | undefined): Promise<MetadataTable> {
    const text = path === undefined ? undefined : await this.#readText(vscode.Uri.joinPath(folder, path));
    if (path === undefined || text === undefined) return NO_METADATA;
    return readMetadata(text, /\.csv$/i.test(path) ? 'csv' : 'jsonl').table;
  }

  /** Undefined when there is no such file, or it is no UTF-8. */
  async #readText(uri: vscode.Uri): Promise<string | undefined> {
    try {
      const decoded = decodeSource(await vscode.workspace.fs.readFile(uri));
      if (decoded.ok) return decoded.text;
      this.#log.warn(`${uri.toString(true)}: ${decoded.code}`);
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) {
        this.#log.warn(`${uri.toString(true)}: ${describeError(error)}`);
      }
    }
    return undefined;
  }

  #watch(folder: vscode.Uri, paths: readonly string[]): void {
    for (const path of [CONFIG_FILE, ...paths]) {
      const uri = vscode.Uri.joinPath(folder, path);
      if (this.#watchers.has(uri.toString())) continue;
      const pattern = new vscode.RelativePattern(parentOf(uri), nameOf(uri));
      this.#watchers.set(
        uri.toString(),
        watch(vscode.workspace.createFileSystemWatcher(pattern), () => this.refresh()),
      );
    }
  }
}

function corpusOf(read: {
  readonly folder: vscode.Uri;
  readonly configUri: vscode.Uri | undefined;
  readonly configText: string | undefined;
  readonly config: CorpusConfig;
  readonly problems: readonly Problem[];
  readonly gazetteer: Gazetteer;
  readonly metadata: MetadataTable;
}): Corpus {
  const { folder, configUri, configText, config, problems, gazetteer, metadata } = read;
  const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  const membership = membershipOf(config);
  return {
    folder,
    configUri,
    configText,
    config,
    problems,
    knowledge: { ...NO_KNOWLEDGE, gazetteer: gazetteer.entries, never: gazetteer.never },
    pathOf: (uri) =>
      uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(prefix)
        ? uri.path.slice(prefix.length)
        : undefined,
    uriOf: (path) => vscode.Uri.joinPath(folder, path),
    contains: (path) => membership.contains(path),
    settingsOf: documentSettings(config),
    metadataOf: (path) => metadata.find(path, stemOf(path)),
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
