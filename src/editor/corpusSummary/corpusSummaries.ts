import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../core/corpus/defaults';
import type { Log } from '../../core/log';
import { isSidecarPath } from '../../core/sidecar/paths';
import type { Articles } from '../articles';
import type { Corpora, Corpus } from '../corpora';
import { onDidChangeSettings } from '../settings';
import { SummarisedCorpus } from './summarisedCorpus';

/** Summaries of some files of one corpus are others than before. */
export interface SummaryChange {
  readonly in: SummarisedCorpus;
  /** Empty where only the state of the reading changed. */
  readonly paths: ReadonlySet<string>;
  /** Documents came or went. */
  readonly list: boolean;
}

/**
 * What is known of every document of every corpus of the workspace, for lists and charts. Started by the first who asks
 * (it stands behind a LazyPart); reads sidecars only, in slices, and follows files, open articles and unsaved sidecars.
 */
export class CorpusSummaries implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<SummaryChange>();
  /** Told of a few times a second at most. */
  readonly onDidChange = this.#changed.event;
  readonly #reset = new vscode.EventEmitter<void>();
  /** Corpora came or went, or the configuration of one changed: ask `all` again. */
  readonly onDidChangeCorpora = this.#reset.event;
  readonly #articles: Articles;
  readonly #corpora: Corpora;
  readonly #log: Log;
  readonly #byFolder = new Map<string, SummarisedCorpus>();
  readonly #subscriptions: vscode.Disposable;
  #finding: Promise<void> = Promise.resolve();
  #isDisposed = false;

  constructor(articles: Articles, corpora: Corpora, log: Log) {
    this.#articles = articles;
    this.#corpora = corpora;
    this.#log = log;
    const edited = ({ uri }: vscode.TextDocument): void => this.#sidecarEdited(uri);
    this.#subscriptions = vscode.Disposable.from(
      corpora.onDidChange(() => this.#findAgain()),
      onDidChangeSettings(() => {
        for (const one of this.#byFolder.values()) one.settingsChanged();
      }),
      articles.onDidChange((article) => {
        const known = this.#byFolder.get(keyOf(article.corpus.folder));
        if (known !== undefined) known.articleChanged(article);
        // An article of a folder that nobody listed: a corpus further down, or a file outside the workspace.
        else this.#findAgain();
      }),
      articles.onDidClose((uri) => this.#of(uri)?.[0].changed(this.#of(uri)?.[1] ?? '')),
      vscode.workspace.onDidChangeTextDocument(({ document }) => edited(document)),
      vscode.workspace.onDidSaveTextDocument(edited),
      vscode.workspace.onDidCloseTextDocument(edited),
    );
    this.#findAgain();
  }

  /** Every corpus, once they are found; their files may still be being read. */
  async all(): Promise<readonly SummarisedCorpus[]> {
    await this.#finding;
    return this.shown;
  }

  /** Those that are found so far. */
  get shown(): readonly SummarisedCorpus[] {
    return [...this.#byFolder.values()];
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#subscriptions.dispose();
    for (const one of this.#byFolder.values()) one.dispose();
    this.#changed.dispose();
    this.#reset.dispose();
  }

  #findAgain(): void {
    this.#finding = this.#finding.then(() => this.#find());
  }

  async #find(): Promise<void> {
    if (this.#isDisposed) return;
    const found = new Map((await this.#allCorpora()).map((corpus) => [keyOf(corpus.folder), corpus]));
    if (this.#isDisposed) return;
    for (const [key, one] of this.#byFolder) {
      if (found.has(key)) continue;
      one.dispose();
      this.#byFolder.delete(key);
    }
    for (const [key, corpus] of found) {
      const known = this.#byFolder.get(key);
      if (known !== undefined && known.corpus !== corpus) known.replace(corpus);
      if (known !== undefined) continue;
      const one: SummarisedCorpus = new SummarisedCorpus(corpus, this.#articles, this.#log, (paths, list) =>
        this.#told(one, paths, list),
      );
      this.#byFolder.set(key, one);
    }
    this.#reset.fire();
  }

  /** The workspace's, those of articles, and those that listing these showed further down. */
  async #allCorpora(): Promise<readonly Corpus[]> {
    for (const { corpus, nested } of this.shown) {
      for (const folder of [corpus.folder, ...nested]) {
        await this.#corpora.find(vscode.Uri.joinPath(folder, CONFIG_FILE));
      }
    }
    return this.#corpora.all();
  }

  #told(one: SummarisedCorpus, paths: ReadonlySet<string>, list: boolean): void {
    this.#changed.fire({ in: one, paths, list });
    if (one.nested.some((folder) => !this.#byFolder.has(keyOf(folder)))) this.#findAgain();
  }

  #sidecarEdited(uri: vscode.Uri): void {
    if (!isSidecarPath(uri.path)) return;
    for (const one of this.#byFolder.values()) one.sidecarEdited(uri);
  }

  #of(uri: vscode.Uri): readonly [SummarisedCorpus, string] | undefined {
    for (const one of this.#byFolder.values()) {
      const path = one.corpus.pathOf(uri);
      if (path !== undefined && one.documents.includes(path)) return [one, path];
    }
    return undefined;
  }
}

/** A folder's key, with or without a slash at its end. */
function keyOf(folder: vscode.Uri): string {
  return folder.with({ path: folder.path.replace(/(?<=.)\/$/, '') }).toString();
}
