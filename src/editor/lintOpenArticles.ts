import * as vscode from 'vscode';
import { NO_KNOWLEDGE } from '../core/knowledge';
import type { Surroundings } from '../core/lint/articles';
import type { Log } from '../core/log';
import type { DocumentFacts, Suggestions } from '../core/suggestion';
import type { ArticleText } from '../core/text/document';
import type { Article, Articles } from './articles';
import type { Diagnostics } from './diagnostics';
import { documentOf } from './openDocuments';
import { describeError } from './outputLog';
import { inSlices } from './slices';
import { isInTab } from './tabs';

/** Several changes of one article in a row (a sidecar and its suggestions) are linted once. Milliseconds. */
const PAUSE = 200;
/** How long an article must have stood still before the advisory rules run. Milliseconds. */
const QUIET = 1500;

/** An article whose source or sidecar somebody looks at. */
interface Watched {
  readonly article: Article;
  /** What was linted last; new suggestions alone change no finding, but that there are recognisers now does. */
  readonly inputs: readonly unknown[];
  readonly timer: ReturnType<typeof setTimeout> | undefined;
}

/** Keeps the findings of the articles that a tab shows true of what is on disk. */
export class OpenArticleLint implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #diagnostics: Diagnostics;
  readonly #around: (source: vscode.Uri) => Surroundings;
  readonly #log: Log;
  readonly #watched = new Map<string, Watched>();
  /** What the recognisers said last, and of which text. */
  readonly #advice = new Map<string, { readonly text: string; readonly given: Suggestions }>();
  readonly #subscriptions: vscode.Disposable;

  /** @param around what a check of the whole corpus told about a document */
  constructor(articles: Articles, diagnostics: Diagnostics, around: (source: vscode.Uri) => Surroundings, log: Log) {
    this.#articles = articles;
    this.#diagnostics = diagnostics;
    this.#around = around;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      articles.onDidChange((article) => this.#changed(article)),
      articles.onDidClose(() => this.#tabsChanged()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#tabsChanged()),
      vscode.workspace.onDidSaveTextDocument((document) => this.#saved(document)),
    );
  }

  dispose(): void {
    for (const { timer } of this.#watched.values()) clearTimeout(timer);
    this.#subscriptions.dispose();
  }

  #changed(article: Article): void {
    // Findings are places in the saved file; while the text is edited VS Code moves what is shown.
    if (documentOf(article.uri)?.isDirty || !isShown(article)) return;
    const before = this.#watched.get(article.uri.toString());
    const inputs = [article.text, article.view.text, article.trouble, article.corpus, article.recognisers];
    if (before === undefined || inputs.some((input, index) => input !== before.inputs[index])) {
      this.#schedule(article, inputs);
    }
  }

  #tabsChanged(): void {
    for (const article of this.#articles.all()) this.#changed(article);
    for (const [key, { article, timer }] of [...this.#watched]) {
      if (isShown(article)) continue;
      clearTimeout(timer);
      this.#watched.delete(key);
      this.#advice.delete(key);
      this.#diagnostics.closed(article.uri);
    }
  }

  /** A sidecar that is looked at without its article: nobody else follows it then. */
  #saved({ uri }: vscode.TextDocument): void {
    for (const { article, inputs } of [...this.#watched.values()]) {
      const isAlone = this.#articles.at(article.uri) === undefined;
      if (isAlone && article.sidecarUri.toString() === uri.toString()) this.#schedule(article, [...inputs]);
    }
  }

  #schedule(article: Article, inputs: readonly unknown[]): void {
    const key = article.uri.toString();
    clearTimeout(this.#watched.get(key)?.timer);
    const timer = setTimeout(() => void this.#lint(article, inputs), PAUSE);
    this.#watched.set(key, { article, inputs, timer });
  }

  /** @param advises whether the recognisers are asked too, which costs more than all else */
  async #lint(article: Article, inputs: readonly unknown[], advises = false): Promise<void> {
    const { uri, corpus, path, recognisers, tooLarge } = article;
    try {
      const { lintDocument } = await import('./lintFiles');
      const key = uri.toString();
      const advise = async (text: ArticleText, facts: DocumentFacts): Promise<Suggestions | undefined> => {
        // Until they are asked again: findings must not go with every tag and come back a moment later.
        const known = this.#advice.get(key);
        if (!advises || recognisers === undefined) return known?.text === text.text ? known.given : undefined;
        // Without what the corpus teaches, so that a colleague's tag turns nothing here.
        const given = await inSlices(recognisers.suggestApart(text, facts, NO_KNOWLEDGE));
        this.#advice.set(key, { text: text.text, given });
        return given;
      };
      const { found } = await lintDocument(corpus, path, this.#around(uri), advise);
      // Closed or changed while it was read: another run has or will have the say.
      if (this.#watched.get(key)?.inputs !== inputs) return;
      this.#diagnostics.show(found, 'live');
      if (advises || recognisers === undefined || tooLarge) return;
      const timer = setTimeout(() => void this.#lint(article, inputs, true), QUIET);
      this.#watched.set(key, { article, inputs, timer });
    } catch (error) {
      this.#log.error(`lint of ${path}: ${describeError(error)}`);
    }
  }
}

/** Who reads a sidecar's finding has the sidecar open, often in the place of the article. */
function isShown({ uri, sidecarUri }: Article): boolean {
  return isInTab(uri) || isInTab(sidecarUri);
}
