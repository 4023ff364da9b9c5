import * as vscode from 'vscode';
import { LIST_OF_LAYER } from '../core/sidecar/fields';
import { SIDECAR_SUFFIX, sidecarPathOf } from '../core/sidecar/paths';
import type { Articles } from './articles';
import type { Corpora } from './corpora';
import { onDidChangeSettings, settingsFor } from './settings';

/**
 * A tick behind articles that are done, in the explorer and on tabs. VS Code asks for files that are in sight, so only
 * their sidecars are read.
 */
export class DoneDecorations implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri | vscode.Uri[] | undefined>();
  readonly onDidChangeFileDecorations = this.#changed.event;
  readonly #corpora: Corpora;
  /** By the sidecar's URI: the source that was asked for. */
  readonly #asked = new Map<string, vscode.Uri>();
  readonly #done = new Map<string, boolean>();
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles, corpora: Corpora) {
    this.#corpora = corpora;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`);
    const changed = (sidecar: vscode.Uri): void => {
      const source = this.#asked.get(sidecar.toString());
      if (source !== undefined) this.#changed.fire(source);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      articles.onDidChange(({ uri, view }) => {
        const done = view.sidecar.document.done;
        const isDone = settingsFor(uri).doneLayers.every((layer) => done?.[LIST_OF_LAYER[layer]] === true);
        if (this.#done.has(uri.toString()) && this.#done.get(uri.toString()) !== isDone) this.#changed.fire(uri);
      }),
      corpora.onDidChange(() => this.#changed.fire(undefined)),
      onDidChangeSettings(() => this.#changed.fire(undefined)),
      vscode.window.registerFileDecorationProvider(this),
    );
  }

  async provideFileDecoration(uri: vscode.Uri): Promise<vscode.FileDecoration | undefined> {
    // Folders and what plainly is no text: most of what is asked for.
    if (!/\.[^/.]+$/.test(uri.path) || uri.path.endsWith(SIDECAR_SUFFIX) || !settingsFor(uri).showDone)
      return undefined;
    const corpus = await this.#corpora.find(uri);
    const path = corpus.pathOf(uri);
    if (path === undefined || !corpus.contains(path)) return undefined;
    this.#asked.set(corpus.uriOf(sidecarPathOf(path, corpus.config)).toString(), uri);
    const [{ readSummary }, { progressOf }, cache] = await Promise.all([
      import('./corpusSummary/readSummary'),
      import('../core/corpus/summary/progress'),
      corpus.contributions.cache(),
    ]);
    const summary = await readSummary(corpus, path, cache);
    const isDone = progressOf(summary, settingsFor(uri).doneLayers) === 'done';
    this.#done.set(uri.toString(), isDone);
    return isDone ? new vscode.FileDecoration('✓', vscode.l10n.t('Annotated: all is done')) : undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
