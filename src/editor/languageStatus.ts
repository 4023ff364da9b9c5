import * as vscode from 'vscode';
import { isBoilerplate } from '../core/annotation';
import type { Article, Articles } from './articles';
import { translate } from './convert';
import { FOCUS_SCHEME } from './focus/focusUri';
import { editorsOf } from './openDocuments';
import type { ShownArticles } from './shownArticles';
import { ARTICLE_SELECTOR } from './sources';

/** The state of the article in the active editor, in the language status: counts, the document's date, trouble. */
export class LanguageStatus implements vscode.Disposable {
  readonly #shown: ShownArticles;
  #item: vscode.LanguageStatusItem | undefined;
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles, shown: ShownArticles) {
    this.#shown = shown;
    this.#subscriptions = vscode.Disposable.from(
      shown.onDidChange((uri) => {
        if (editorsOf(uri).length > 0) this.#show();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.commands.registerCommand('corpus.suggestAnyway', (uri: unknown) => {
        if (uri instanceof vscode.Uri) articles.askForSuggestions(uri);
      }),
    );
    this.#show();
  }

  dispose(): void {
    this.#item?.dispose();
    this.#subscriptions.dispose();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && this.#shown.articleOf(document);
    if (article === undefined) {
      this.#item?.dispose();
      this.#item = undefined;
      return;
    }
    // It follows the active editor and is gone where that shows no article, so it need not name documents.
    this.#item ??= vscode.languages.createLanguageStatusItem('corpus.article', [
      ...ARTICLE_SELECTOR,
      { scheme: FOCUS_SCHEME },
    ]);
    const item = this.#item;
    item.name = vscode.l10n.t('News Corpus');
    describe(item, article);
  }
}

function describe(item: vscode.LanguageStatusItem, article: Article): void {
  const { confirmed, open } = countMarks(article);
  item.text = vscode.l10n.t('{confirmed} confirmed · {open} open', { confirmed, open });
  item.detail = dateOf(article);
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.command = undefined;
  if (article.trouble !== undefined) {
    item.text = translate(article.trouble);
    item.severity = vscode.LanguageStatusSeverity.Error;
    if (article.view.problems.some(({ code }) => code === 'conflict-markers')) {
      item.command = {
        command: 'corpus.resolveConflict',
        title: vscode.l10n.t('Resolve…'),
        arguments: [{ sidecar: article.sidecarUri.toString() }],
      };
    }
  } else if (article.view.pending.length > 0) {
    const count = article.view.pending.length;
    item.text = vscode.l10n.t('{count} changes are not on disk yet', { count });
    item.severity = vscode.LanguageStatusSeverity.Error;
    item.command = { command: 'corpus.retryWrite', title: vscode.l10n.t('Retry'), arguments: [article.uri] };
  } else if (article.view.held !== undefined && article.view.held.changes.length > 0) {
    item.text = vscode.l10n.t('{count} tags wait until the text is saved', { count: article.view.held.changes.length });
    item.severity = vscode.LanguageStatusSeverity.Warning;
  } else if (article.tooLarge) {
    item.text = vscode.l10n.t('Suggestions are off: the file is large');
    item.severity = vscode.LanguageStatusSeverity.Warning;
    item.command = {
      command: 'corpus.suggestAnyway',
      title: vscode.l10n.t('Suggest Anyway'),
      arguments: [article.uri],
    };
  } else if (article.view.sidecar.unanchored.length > 0) {
    const count = article.view.sidecar.unanchored.length;
    item.text = vscode.l10n.t('{count} annotations have no certain place in the text any more', { count });
    item.severity = vscode.LanguageStatusSeverity.Warning;
    item.command = { command: 'corpus.placeAnnotation', title: vscode.l10n.t('Place…') };
  }
}

function countMarks({ marks }: Article): { readonly confirmed: number; readonly open: number } {
  const blocks = marks.blocks.filter(({ kind, status }) => status === 'confirmed' || isBoilerplate(kind));
  const all = [...blocks, ...marks.entities, ...marks.dates];
  const confirmed = all.filter(({ status }) => status === 'confirmed').length;
  return { confirmed, open: all.length - confirmed };
}

function dateOf({ sidecar, suggestions }: Article): string {
  const value = sidecar.document.date ?? suggestions?.date?.value;
  if (value === undefined) return vscode.l10n.t('document date unknown');
  return sidecar.document.date === undefined
    ? vscode.l10n.t('document date {date} (suggested)', { date: value })
    : vscode.l10n.t('document date {date}', { date: value });
}
