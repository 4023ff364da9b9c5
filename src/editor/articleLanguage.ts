import * as vscode from 'vscode';
import type { Articles } from './articles';
import { documentOf, editorsOf } from './openDocuments';
import { settingsFor } from './settings';

export const ARTICLE_LANGUAGE = 'news-article';

/**
 * Gives articles their language id: once per document and session, only from `plaintext`, only when visible. A person
 * who chooses another language keeps it, and documents that are only read in the background are left alone.
 */
export class ArticleLanguage implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #set = new Set<string>();
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscriptions = vscode.Disposable.from(
      articles.onDidChange(({ uri }) => this.#consider(uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) this.#consider(document.uri);
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #consider(uri: vscode.Uri): void {
    const key = uri.toString();
    const document = documentOf(uri);
    if (document === undefined || this.#set.has(key) || this.#articles.at(uri) === undefined) return;
    if (editorsOf(uri).length === 0) return;
    this.#set.add(key);
    if (document.languageId !== 'plaintext' || !settingsFor(uri).setLanguage) return;
    // It rejects when the document was closed meanwhile, which is no loss.
    vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE).then(undefined, () => undefined);
  }
}
