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

/** What one item says. */
interface Saying {
  readonly text: string;
  readonly detail?: string;
  readonly severity?: vscode.LanguageStatusSeverity;
  readonly command?: vscode.Command;
}

/** An item that tells VS Code of changes alone: each time it is told, it draws its menu anew. */
class Item implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  #said = '';

  constructor(id: string) {
    this.#item = vscode.languages.createLanguageStatusItem(id, [...ARTICLE_SELECTOR, { scheme: FOCUS_SCHEME }]);
    this.#item.name = vscode.l10n.t('News Corpus');
  }

  say(saying: Saying): void {
    const said = JSON.stringify(saying);
    if (said === this.#said) return;
    this.#said = said;
    const { text, detail, severity = vscode.LanguageStatusSeverity.Information, command } = saying;
    Object.assign(this.#item, { text, detail, severity, command });
  }

  dispose(): void {
    this.#item.dispose();
  }
}

/** What stands in the language status of an article: one item each, since each has one command. */
interface Items {
  readonly state: Item;
  readonly date: Item;
  readonly text: Item;
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
    this.#items ??= { state: new Item('corpus.article'), date: new Item('corpus.date'), text: new Item('corpus.text') };
    const { state, date, text } = this.#items;
    state.say(stateOf(article));
    date.say({
      text: dateOf(article),
      command: { command: 'corpus.setDocumentDate', title: vscode.l10n.t('Change…') },
    });
    const isExcerpt = document.uri.scheme === FOCUS_SCHEME;
    const isLocked = isExcerpt || this.#lock.isLocked(article.uri);
    text.say(lockOf(isLocked, !isExcerpt));
  }
}

function lockOf(isLocked: boolean, canChange: boolean): Saying {
  const text = isLocked ? vscode.l10n.t('Text locked') : vscode.l10n.t('Text can be edited');
  if (!canChange) return { text };
  const command = isLocked
    ? { command: 'corpus.editText', title: vscode.l10n.t('Edit Text') }
    : { command: 'corpus.lockText', title: vscode.l10n.t('Lock Text') };
  return { text, command };
}

function stateOf(article: Article): Saying {
  const { confirmed, open } = countMarks(article);
  const { view } = article;
  const detail = layersOf(article);
  const layers: Saying = {
    text: vscode.l10n.t('{confirmed} confirmed · {open} open', { confirmed, open }),
    detail,
    command: { command: CommandId.markLayerDone, title: vscode.l10n.t('Layers…') },
  };
  const { Error: error, Warning: warning } = vscode.LanguageStatusSeverity;
  if (article.trouble !== undefined) {
    const isConflict = view.problems.some(({ code }) => code === 'conflict-markers');
    return {
      ...layers,
      text: translate(article.trouble),
      severity: error,
      ...(isConflict && {
        command: {
          command: 'corpus.resolveConflict',
          title: vscode.l10n.t('Resolve…'),
          arguments: [{ sidecar: article.sidecarUri.toString() }],
        },
      }),
    };
  }
  if (view.pending.length > 0) {
    return {
      text: vscode.l10n.t('{count} changes are not on disk yet', { count: view.pending.length }),
      detail,
      severity: error,
      command: { command: 'corpus.retryWrite', title: vscode.l10n.t('Retry'), arguments: [article.uri] },
    };
  }
  if (view.held !== undefined && view.held.changes.length > 0) {
    const text = vscode.l10n.t('{count} tags wait until the text is saved', { count: view.held.changes.length });
    return { ...layers, text, severity: warning };
  }
  if (article.tooLarge) {
    return {
      text: vscode.l10n.t('Suggestions are off: the file is large'),
      detail,
      severity: warning,
      command: { command: 'corpus.suggestAnyway', title: vscode.l10n.t('Suggest Anyway'), arguments: [article.uri] },
    };
  }
  if (view.sidecar.unanchored.length > 0) {
    const count = view.sidecar.unanchored.length;
    return {
      text: vscode.l10n.t('{count} annotations have no certain place in the text any more', { count }),
      detail,
      severity: warning,
      command: { command: 'corpus.placeAnnotation', title: vscode.l10n.t('Place…') },
    };
  }
  return layers;
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
