import * as vscode from 'vscode';
import type { Log } from '../core/log';
import type { Article, Articles } from './articles';
import type { Diagnostics } from './diagnostics';
import { lintDocument } from './lintFiles';
import { documentOf } from './openDocuments';
import { describeError } from './outputLog';

/** Several changes of one article in a row (a sidecar and its suggestions) are linted once. Milliseconds. */
const PAUSE = 200;

/** Text documents that a tab shows, on both sides of a diff. */
function urisOf({ input }: vscode.Tab): vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}

/** Programs open documents that nobody looks at, and VS Code keeps a closed one for minutes: neither counts. */
function isShown(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.flatMap(urisOf).some((shown) => shown.toString() === key));
}

/** Keeps the findings of open articles true of what is on disk. */
export class OpenArticleLint implements vscode.Disposable {
  readonly #diagnostics: Diagnostics;
  readonly #sharing: (source: vscode.Uri) => readonly string[];
  readonly #log: Log;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Of what was linted last, by URI: new suggestions alone change no finding. */
  readonly #seen = new Map<string, unknown[]>();
  readonly #subscriptions: vscode.Disposable;

  /** @param sharing other documents with the same sidecar, as far as a check of the whole corpus told */
  constructor(
    articles: Articles,
    diagnostics: Diagnostics,
    sharing: (source: vscode.Uri) => readonly string[],
    log: Log,
  ) {
    this.#diagnostics = diagnostics;
    this.#sharing = sharing;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      articles.onDidChange((article) => this.#changed(article)),
      articles.onDidClose((uri) => this.#closed(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of opened.flatMap(urisOf)) {
          const article = articles.at(uri);
          if (article !== undefined) this.#changed(article);
        }
        for (const uri of closed.flatMap(urisOf)) if (!isShown(uri)) this.#closed(uri);
      }),
    );
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#subscriptions.dispose();
  }

  #changed(article: Article): void {
    const key = article.uri.toString();
    // Findings are places in the saved file; while the text is edited VS Code moves what is shown.
    if (documentOf(article.uri)?.isDirty || !isShown(article.uri)) return;
    const inputs = [article.text, article.view.text, article.trouble, article.corpus];
    const before = this.#seen.get(key);
    if (before !== undefined && inputs.every((input, index) => input === before[index])) return;
    this.#seen.set(key, inputs);
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => void this.#lint(article), PAUSE),
    );
  }

  #closed(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#seen.delete(key);
    this.#diagnostics.closed(uri);
  }

  async #lint({ uri, corpus, path }: Article): Promise<void> {
    const key = uri.toString();
    const inputs = this.#seen.get(key);
    try {
      const found = await lintDocument(corpus, path, this.#sharing(uri));
      // Closed or changed while it was read: another run has or will have the say.
      if (this.#seen.get(key) === inputs) this.#diagnostics.show(found, 'live');
    } catch (error) {
      this.#log.error(`lint of ${path}: ${describeError(error)}`);
    }
  }
}
