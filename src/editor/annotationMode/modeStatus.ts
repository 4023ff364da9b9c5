import * as vscode from 'vscode';
import type { ArticleLock } from '../articleLock';
import type { Article } from '../articles';
import { isShownBlock } from '../marksAt';
import type { ShownArticles } from '../shownArticles';

/** Left of VS Code's own messages, right of the branch and the problems. */
const PRIORITY = -10;

type Lock = Pick<ArticleLock, 'isLocked' | 'onDidChange'>;

/** The mode in the status bar: on in an article it says so with what is open, off it is the way in; a click switches. */
export class ModeStatus implements vscode.Disposable {
  readonly #shown: ShownArticles;
  readonly #lock: Lock;
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;
  #isOn = false;

  constructor(shown: ShownArticles, lock: Lock) {
    this.#shown = shown;
    this.#lock = lock;
    this.#item = vscode.window.createStatusBarItem('annotationMode', vscode.StatusBarAlignment.Left, PRIORITY);
    this.#item.name = vscode.l10n.t('Annotation Mode');
    this.#item.command = 'corpus.annotationMode.toggle';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      shown.onDidChange((uri) => {
        if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) this.#update();
      }),
      lock.onDidChange(() => this.#update()),
    );
  }

  show(isOn: boolean): void {
    this.#isOn = isOn;
    this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && this.#shown.articleOf(document);
    if (article === undefined) {
      this.#item.hide();
      return;
    }
    const item = this.#item;
    if (!this.#isOn) {
      item.text = vscode.l10n.t('$(record-keys) Annotate');
      item.tooltip = vscode.l10n.t('Annotation mode: single letters accept, reject and tag. Click or F9 begins.');
      // Focus Article is never anything but read-only.
    } else if (document?.uri.scheme !== article.uri.scheme || this.#lock.isLocked(article.uri)) {
      item.text = vscode.l10n.t('$(record-keys) Annotating · {open} open', { open: countOpen(article) });
      item.tooltip = vscode.l10n.t('Letters are commands: H lists them. A click or Escape leaves.');
    } else {
      item.text = vscode.l10n.t('$(record-keys) Annotating: paused, text unlocked');
      item.tooltip = vscode.l10n.t(
        'Letters are typed here, since the text is not locked; Corpus: Lock Text makes them commands. A click leaves.',
      );
    }
    item.accessibilityInformation = {
      label: this.#isOn ? vscode.l10n.t('Annotation mode is on') : vscode.l10n.t('Annotation mode is off'),
      role: 'button',
    };
    item.show();
  }
}

function countOpen({ marks: { blocks, entities, dates } }: Article): number {
  return [...blocks.filter(isShownBlock), ...entities, ...dates].filter(({ status }) => status === 'suggested').length;
}
