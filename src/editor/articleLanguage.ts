import * as vscode from 'vscode';
import type { Articles } from './articles';
import { documentOf, editorsOf } from './openDocuments';
import { settingsFor } from './settings';

export const ARTICLE_LANGUAGE = 'news-article';

/**
 * Gives articles their language id: only from `plaintext`, only when visible, and never again once a person chose
 * another one. Documents that are only read in the background are left alone.
 */
export class ArticleLanguage implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #given = new WeakSet<vscode.TextDocument>();
  readonly #declined = new Set<string>();
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscriptions = vscode.Disposable.from(
      articles.onDidChange(({ uri }) => this.#consider(documentOf(uri))),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) this.#consider(document);
      }),
      // A change of language closes and opens the same document.
      vscode.workspace.onDidOpenTextDocument((document) => {
        const isOurs = document.languageId === ARTICLE_LANGUAGE;
        if (this.#given.has(document) && !isOurs) this.#declined.add(document.uri.toString());
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #consider(document: vscode.TextDocument | undefined): void {
    if (document === undefined || this.#given.has(document) || this.#articles.get(document) === undefined) return;
    if (document.languageId !== 'plaintext' || this.#declined.has(document.uri.toString())) return;
    if (!settingsFor(document.uri).setLanguage || editorsOf(document.uri).length === 0) return;
    this.#given.add(document);
    // It rejects when the document was closed meanwhile, which is no loss.
    vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE).then(undefined, () => undefined);
  }
}
