import * as vscode from 'vscode';
import { documentOf } from '../openDocuments';
import type { ShownArticles } from '../shownArticles';

/** Passes over a text come in bursts. Milliseconds. */
const SETTLE = 400;

/**
 * The outline and the breadcrumbs of articles. Providers of symbols cannot say that they have others now; VS Code asks
 * again when one is registered, so that is done whenever an article on the screen was annotated.
 */
export class OutlineProvider implements vscode.Disposable {
  readonly #shown: ShownArticles;
  /** Of articles met so far: a provider for every file would put an outline of nothing on all of them. */
  readonly #languages = new Set<string>();
  #registered: vscode.Disposable | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #subscription: vscode.Disposable;

  constructor(shown: ShownArticles) {
    this.#shown = shown;
    this.#subscription = shown.onDidChange((uri) => this.#changed(uri));
  }

  dispose(): void {
    clearTimeout(this.#settling);
    this.#subscription.dispose();
    this.#registered?.dispose();
  }

  #changed(uri: vscode.Uri): void {
    const language = documentOf(uri)?.languageId;
    if (language === undefined || uri.toString() !== vscode.window.activeTextEditor?.document.uri.toString()) return;
    this.#languages.add(language);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#register(), SETTLE);
  }

  #register(): void {
    this.#registered?.dispose();
    const selector = [...this.#languages].map((language) => ({ language }));
    this.#registered = vscode.languages.registerDocumentSymbolProvider(
      selector,
      {
        provideDocumentSymbols: async (document) => {
          const shown = this.#shown.get(document);
          return shown && (await import('./documentSymbols')).documentSymbols(shown, document);
        },
      },
      { label: vscode.l10n.t('News Corpus') },
    );
  }
}
