import * as vscode from 'vscode';
import { isBoilerplate } from '../core/annotation';
import type { Article, Articles } from './articles';
import { CommandId } from './commands/ids';
import { translate } from './convert';
import { FOCUS_SCHEME } from './focus/focusUri';
import { editorsOf } from './openDocuments';
import type { ShownArticles } from './shownArticles';
import { ARTICLE_SELECTOR } from './sources';

/** Where the lock is asked for; nothing else of it is needed here. */
interface Lock {
  isLocked(uri: vscode.Uri): boolean;
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

/** What stands in the language status of an article: one item each, since each has one command. */
interface Items {
  readonly state: vscode.LanguageStatusItem;
  readonly date: vscode.LanguageStatusItem;
  readonly text: vscode.LanguageStatusItem;
}

/** The article in the active editor, in the language status: its state by layer or its trouble, its date, its lock. */
export class LanguageStatus implements vscode.Disposable {
  readonly #shown: ShownArticles;
  readonly #lock: Lock;
  #items: Items | undefined;
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles, shown: ShownArticles, lock: Lock) {
    this.#shown = shown;
    this.#lock = lock;
    this.#subscriptions = vscode.Disposable.from(
      shown.onDidChange((uri) => {
        if (editorsOf(uri).length > 0) this.#show();
      }),
      lock.onDidChange(() => this.#show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.commands.registerCommand('corpus.suggestAnyway', (uri: unknown) => {
        if (uri instanceof vscode.Uri) articles.askForSuggestions(uri);
      }),
    );
    this.#show();
  }

  dispose(): void {
    this.#clear();
    this.#subscriptions.dispose();
  }

  #clear(): void {
    if (this.#items !== undefined) vscode.Disposable.from(...Object.values(this.#items)).dispose();
    this.#items = undefined;
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && this.#shown.articleOf(document);
    if (document === undefined || article === undefined) {
      this.#clear();
      return;
    }
    // They follow the active editor and are gone where that shows no article, so they need not name documents.
    this.#items ??= { state: create('corpus.article'), date: create('corpus.date'), text: create('corpus.text') };
    const { state, date, text } = this.#items;
    describe(state, article);
    date.text = dateOf(article);
    date.command = { command: 'corpus.setDocumentDate', title: vscode.l10n.t('Change…') };
    const isExcerpt = document.uri.scheme === FOCUS_SCHEME;
    const isLocked = isExcerpt || this.#lock.isLocked(article.uri);
    text.text = isLocked ? vscode.l10n.t('Text locked') : vscode.l10n.t('Text can be edited');
    text.command = isExcerpt
      ? undefined
      : isLocked
        ? { command: 'corpus.editText', title: vscode.l10n.t('Edit Text') }
        : { command: 'corpus.lockText', title: vscode.l10n.t('Lock Text') };
  }
}

function create(id: string): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem(id, [...ARTICLE_SELECTOR, { scheme: FOCUS_SCHEME }]);
  item.name = vscode.l10n.t('News Corpus');
  return item;
}

function describe(item: vscode.LanguageStatusItem, article: Article): void {
  const { confirmed, open } = countMarks(article);
  item.text = vscode.l10n.t('{confirmed} confirmed · {open} open', { confirmed, open });
  item.detail = layersOf(article);
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.command = { command: CommandId.markLayerDone, title: vscode.l10n.t('Layers…') };
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

/** Which layers are done, and how much is open in the others. */
function layersOf({ sidecar, marks }: Article): string {
  const { done = {} } = sidecar.document;
  const open = (of: readonly { readonly status: string }[]): number =>
    of.filter(({ status }) => status === 'suggested').length;
  const state = (name: string, isDone: boolean | undefined, count: number): string =>
    isDone === true
      ? vscode.l10n.t('{layer}: done', { layer: name })
      : vscode.l10n.t('{layer}: {count} open', { layer: name, count });
  return [
    state(vscode.l10n.t('Blocks'), done.blocks, open(marks.blocks.filter(({ kind }) => isBoilerplate(kind)))),
    state(vscode.l10n.t('Names'), done.entities, open(marks.entities)),
    state(vscode.l10n.t('Dates'), done.dates, open(marks.dates)),
  ].join(' · ');
}

function countMarks({ marks }: Article): { readonly confirmed: number; readonly open: number } {
  const blocks = marks.blocks.filter(({ kind, status }) => status === 'confirmed' || isBoilerplate(kind));
  const all = [...blocks, ...marks.entities, ...marks.dates];
  const confirmed = all.filter(({ status }) => status === 'confirmed').length;
  return { confirmed, open: all.length - confirmed };
}

function dateOf({ sidecar, suggestions }: Article): string {
  const value = sidecar.document.date ?? suggestions?.date?.value;
  if (value === undefined) return vscode.l10n.t('Document date unknown');
  return sidecar.document.date === undefined
    ? vscode.l10n.t('Document date {date} (suggested)', { date: value })
    : vscode.l10n.t('Document date {date}', { date: value });
}
