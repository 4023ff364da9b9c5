import * as vscode from 'vscode';
import type { DateMark } from '../core/suggest/marks';
import { FOCUS_SCHEME } from './focus/focusUri';
import { onDidChangeSettings, type Settings, settingsFor } from './settings';
import type { ShownArticles } from './shownArticles';
import { ARTICLE_SELECTOR } from './sources';

/** The value of a date beside it. */
export class InlayHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #shown: ShownArticles;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeInlayHints = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor(shown: ShownArticles) {
    this.#shown = shown;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      shown.onDidChange(() => this.#changed.fire()),
      onDidChangeSettings(() => this.#changed.fire()),
      vscode.languages.registerInlayHintsProvider([...ARTICLE_SELECTOR, { scheme: FOCUS_SCHEME }], this),
    );
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const here = this.#shown.get(document);
    if (here === undefined) return [];
    const settings = settingsFor(here.article.uri);
    const { readTimexInFull } = await import('./timexReading');
    return here.article.marks.dates.flatMap((date) => {
      const end = isShown(date, settings) ? here.toRange(date.range)?.end : undefined;
      if (end === undefined || !range.contains(end)) return [];
      const hint = new vscode.InlayHint(end, date.value);
      hint.tooltip = `${date.type} · ${readTimexInFull(date)}`;
      return [hint];
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
