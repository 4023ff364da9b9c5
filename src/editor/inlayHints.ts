import * as vscode from 'vscode';
import type { DateMark } from '../core/suggest/marks';
import type { Articles } from './articles';
import { toPosition, toTextRange } from './convert';
import { onDidChangeSettings, type Settings, settingsFor } from './settings';
import { ARTICLE_SELECTOR } from './sources';

/** The value of a date beside it. */
export class InlayHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #articles: Articles;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeInlayHints = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      articles.onDidChange(() => this.#changed.fire()),
      onDidChangeSettings(() => this.#changed.fire()),
      vscode.languages.registerInlayHintsProvider(ARTICLE_SELECTOR, this),
    );
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const article = this.#articles.get(document);
    if (article === undefined || article.version !== document.version) return [];
    const settings = settingsFor(document.uri);
    const window = toTextRange(article.text, range);
    const { readTimexInFull } = await import('./timexReading');
    return article.marks.dates
      .filter((date) => date.range.end >= window.start && date.range.end <= window.end && isShown(date, settings))
      .map((date) => {
        const hint = new vscode.InlayHint(toPosition(article.text, date.range.end), date.value);
        hint.tooltip = `${date.type} · ${readTimexInFull(date)}`;
        return hint;
      });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function isShown(date: DateMark, { dateValues, durationValues }: Settings): boolean {
  if (dateValues === 'off' || (dateValues === 'confirmed' && date.status === 'suggested')) return false;
  return durationValues || date.type !== 'DURATION';
}
