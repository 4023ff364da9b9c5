import * as vscode from 'vscode';
import { contentLines } from '../../core/suggest/contentLines';
import { LineExcerpt } from '../../core/text/lineExcerpt';
import { normaliseText } from '../../core/text/normalise';
import type { Article, Articles } from '../articles';
import { toRange, toTextRange } from '../convert';
import { documentOf } from '../openDocuments';
import { settingsFor } from '../settings';
import { type Excerpts, type ShownArticle, spanOfLines } from '../shownArticles';
import { waitFor } from '../waitFor';
import { followRename } from './focusTabs';
import { FOCUS_SCHEME, sourceUriOf } from './focusUri';

/** An article and the lines of it that are shown. */
export interface Focus {
  readonly article: Article;
  readonly excerpt: LineExcerpt;
}

interface State {
  readonly uri: vscode.Uri;
  /** What the document is to show; VS Code has it a moment later. */
  readonly now: Focus;
  /** What its text was when it was last looked at, and in which version that was. */
  readonly shown: (Focus & { readonly version: number }) | undefined;
}

/** A document whose language is changed is closed and opened at once. Milliseconds. */
const REOPENING = 1000;

/** The read-only documents of Focus Article: the lines of articles alone, kept true of their sources. */
export class FocusDocuments implements Excerpts, vscode.Disposable {
  readonly #articles: Articles;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  /** VS Code then asks for the text again. */
  readonly #contentChanged = new vscode.EventEmitter<vscode.Uri>();
  readonly #states = new Map<string, State>();
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles) {
    this.#articles = articles;
    const provider: vscode.TextDocumentContentProvider = {
      onDidChange: this.#contentChanged.event,
      provideTextDocumentContent: (uri) => this.#textOf(uri),
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#contentChanged,
      articles.onDidChange((article) => this.#follow(article)),
      vscode.workspace.registerTextDocumentContentProvider(FOCUS_SCHEME, provider),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.uri.scheme === FOCUS_SCHEME && contentChanges.length > 0) this.#changed.fire(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document.uri)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          for (const { uri } of [...this.#states.values()]) void followRename(uri, oldUri, newUri);
        }
      }),
    );
  }

  get(document: vscode.TextDocument): ShownArticle | undefined {
    const focus = this.focusOf(document);
    return focus && shownOf(focus);
  }

  articleOf(document: vscode.TextDocument): Article | undefined {
    return this.#stateOf(document.uri)?.now.article;
  }

  /** What the document shows; undefined while its text is on the way. */
  focusOf(document: vscode.TextDocument): Focus | undefined {
    const state = this.#stateOf(document.uri);
    if (state === undefined) return undefined;
    const { shown, now } = state;
    if (shown?.version === document.version) return shown;
    const text = normaliseText(document.getText());
    const focus = [now, shown].find((candidate) => candidate?.excerpt.text.text === text);
    if (focus === undefined) return undefined;
    this.#states.set(document.uri.toString(), { ...state, shown: { ...focus, version: document.version } });
    return focus;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #stateOf(uri: vscode.Uri): State | undefined {
    return uri.scheme === FOCUS_SCHEME ? this.#states.get(uri.toString()) : undefined;
  }

  async #textOf(uri: vscode.Uri): Promise<string> {
    const source = sourceUriOf(uri);
    // It stays open while we show it: only open documents are articles.
    await vscode.workspace.openTextDocument(source);
    const whole = (): Article | undefined => {
      const known = this.#articles.at(source);
      return known === undefined || isUnderWay(known) ? undefined : known;
    };
    const article = (await waitFor(this.#articles.onDidChange, source, whole)) ?? this.#articles.at(source);
    if (article !== undefined && this.#stateOf(uri) === undefined) this.#renew(uri, article);
    return this.#stateOf(uri)?.now.excerpt.text.text ?? '';
  }

  #follow(article: Article): void {
    const source = article.uri.toString();
    for (const { uri, now } of this.#states.values()) {
      // Read anew it has no suggestions for a moment; without them everything would flash up.
      if (now.article.uri.toString() === source && !isUnderWay(article)) this.#renew(uri, article);
    }
  }

  #renew(uri: vscode.Uri, article: Article): void {
    const key = uri.toString();
    const before = this.#states.get(key);
    const now = { article, excerpt: new LineExcerpt(article.text, contentLines(article.text, article.marks.blocks)) };
    const isSame = (focus: Focus | undefined): boolean => focus?.excerpt.text.text === now.excerpt.text.text;
    // A document that has this text already is up to date at once.
    const shown = before?.shown && isSame(before.shown) ? { ...now, version: before.shown.version } : before?.shown;
    this.#states.set(key, { uri, now, shown });
    if (before !== undefined && !isSame(before.now)) this.#contentChanged.fire(uri);
    this.#changed.fire(uri);
  }

  #closed(uri: vscode.Uri): void {
    if (uri.scheme === FOCUS_SCHEME) {
      setTimeout(() => {
        if (documentOf(uri) === undefined) this.#states.delete(uri.toString());
      }, REOPENING);
      return;
    }
    const isShown = [...this.#states.values()].some(({ now }) => now.article.uri.toString() === uri.toString());
    // It fails for a file that was deleted; what is shown stays until its tab is closed.
    if (isShown) vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
  }
}

function isUnderWay({ suggestions, isPartial, tooLarge, trouble, uri }: Article): boolean {
  return (
    isPartial ||
    (suggestions === undefined && !tooLarge && trouble === undefined && settingsFor(uri).suggestionsEnabled)
  );
}

function shownOf({ article, excerpt }: Focus): ShownArticle {
  return {
    article,
    toRange: (range) => {
      const place = excerpt.toExcerpt(range);
      return place && toRange(excerpt.text, place);
    },
    between: (first, last) =>
      excerpt.isEmpty
        ? { start: 0, end: 0 }
        : spanOfLines(article.text, excerpt.sourceLine(first), excerpt.sourceLine(last)),
    toTextRange: (range) => excerpt.toSource(toTextRange(excerpt.text, range)),
  };
}
