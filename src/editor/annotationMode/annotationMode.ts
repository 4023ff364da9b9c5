import * as vscode from 'vscode';
import type { ArticleLock } from '../articleLock';
import type { ShownArticles } from '../shownArticles';
import { tell } from '../tell';
import { ModeCursor } from './modeCursor';
import { ModeStatus } from './modeStatus';

/** What the manifest's key bindings of single letters ask for, beside `editorTextFocus && editorReadonly`. */
const CONTEXT_KEY = 'corpus.annotationMode';

/** Kept for the workspace: who annotates today does so tomorrow, and the status bar says that the mode is on. */
const MEMENTO = 'annotationMode';

/**
 * While it is on, single letters run commands on locked articles. The letters are key bindings of the manifest, whose
 * `when` clauses keep them out of unlocked text and of every input box; VS Code's `type` command is left alone, which
 * other extensions and input methods need.
 */
export class AnnotationMode implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #status: ModeStatus;
  readonly #cursor: ModeCursor;
  readonly #subscriptions: vscode.Disposable;
  #isOn: boolean;

  constructor(shown: ShownArticles, lock: ArticleLock, memory: vscode.Memento) {
    this.#memory = memory;
    this.#isOn = memory.get(MEMENTO, false);
    this.#status = new ModeStatus(shown, lock);
    this.#cursor = new ModeCursor(shown);
    this.#subscriptions = vscode.Disposable.from(
      this.#status,
      this.#cursor,
      vscode.commands.registerCommand('corpus.annotationMode.toggle', () => this.#set(!this.#isOn)),
      vscode.commands.registerCommand('corpus.annotationMode.leave', () => this.#set(false)),
    );
    this.#show();
  }

  dispose(): void {
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, undefined);
    this.#subscriptions.dispose();
  }

  async #set(isOn: boolean): Promise<{ readonly isOn: boolean }> {
    this.#isOn = isOn;
    this.#show();
    tell(
      isOn
        ? vscode.l10n.t('Annotation mode is on. Letters are commands: H lists them, Escape leaves.')
        : vscode.l10n.t('Annotation mode is off.'),
    );
    // A click on the status bar leaves the focus there, and the letters with it.
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await this.#memory.update(MEMENTO, isOn);
    return { isOn };
  }

  #show(): void {
    this.#status.show(this.#isOn);
    this.#cursor.show(this.#isOn);
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, this.#isOn);
  }
}
