import * as vscode from 'vscode';
import type { Articles } from './articles';
import { boilerplateRuns } from './boilerplateRuns';
import { ARTICLE_SELECTOR } from './sources';

/** One fold for each contiguous run of boilerplate. A single line cannot be folded. */
export class FoldingRanges implements vscode.FoldingRangeProvider, vscode.Disposable {
  readonly #articles: Articles;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeFoldingRanges = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      articles.onDidChange(() => this.#changed.fire()),
      vscode.languages.registerFoldingRangeProvider(ARTICLE_SELECTOR, this),
    );
  }

  provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] | undefined {
    const article = this.#articles.get(document);
    // Undefined leaves the document to VS Code's own folding.
    if (article === undefined) return undefined;
    return boilerplateRuns(article.marks.blocks, article.text)
      .filter(({ first, last }) => last > first)
      .map(({ first, last }) => new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
