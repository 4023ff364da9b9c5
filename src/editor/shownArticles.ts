import * as vscode from 'vscode';
import type { ArticleText } from '../core/text/document';
import type { TextRange } from '../core/text/range';
import type { Article, Articles } from './articles';
import { toRange, toTextRange } from './convert';

/** An article as one document shows it: its source, or Focus Article, which leaves lines out. */
export interface ShownArticle {
  readonly article: Article;
  /** @param range UTF-16 of `article.text`; undefined for what the document does not show */
  toRange(range: TextRange): vscode.Range | undefined;
  /** From the first to the last of these lines of the document, in UTF-16 of `article.text`, whatever lies between. */
  between(firstLine: number, lastLine: number): TextRange;
  /** In UTF-16 of `article.text`; undefined for a selection that runs over lines that are left out. */
  toTextRange(range: vscode.Range): TextRange | undefined;
}

/** Documents that show articles without being their sources. */
export interface Excerpts {
  /** The URI of the document of which something changed. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /** Undefined for other documents, and while the document's text is not the article's. */
  get(document: vscode.TextDocument): ShownArticle | undefined;
  /** What was shown there last, true of the document's present text or not. */
  articleOf(document: vscode.TextDocument): Article | undefined;
}

/** Which article a document shows, and where. The one place that knows that a document need not be the source. */
export class ShownArticles implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** What a document shows is new, or it shows no article any more. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable[];
  #excerpts: Excerpts | undefined;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscriptions = [
      this.#changed,
      articles.onDidChange(({ uri }) => this.#changed.fire(uri)),
      articles.onDidClose((uri) => this.#changed.fire(uri)),
    ];
  }

  /** Called once, by those that are loaded late. */
  add(excerpts: Excerpts): void {
    this.#excerpts = excerpts;
    this.#subscriptions.push(excerpts.onDidChange((uri) => this.#changed.fire(uri)));
  }

  /** Undefined for what is no article, and for a moment after an edit. */
  get(document: vscode.TextDocument): ShownArticle | undefined {
    const article = this.#articles.get(document);
    if (article === undefined) return this.#excerpts?.get(document);
    return article.version === document.version ? sourceOf(article) : undefined;
  }

  /** The article, be it of the document's present version or not. */
  articleOf(document: vscode.TextDocument): Article | undefined {
    return this.#articles.get(document) ?? this.#excerpts?.articleOf(document);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

/** Lines outside the text are clamped. */
export function spanOfLines({ lines }: ArticleText, first: number, last: number): TextRange {
  const clamped = (line: number): number => Math.max(0, Math.min(line, lines.count - 1));
  return { start: lines.start(clamped(first)), end: lines.end(clamped(last)) };
}

function sourceOf(article: Article): ShownArticle {
  const { text } = article;
  return {
    article,
    toRange: (range) => toRange(text, range),
    between: (first, last) => spanOfLines(text, first, last),
    toTextRange: (range) => toTextRange(text, range),
  };
}
