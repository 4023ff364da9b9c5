import * as vscode from 'vscode';
import type { ShownArticles } from '../shownArticles';

/** The names that VS Code's setting `editor.cursorStyle` gives to the API's numbers. */
const STYLES: Readonly<Record<string, vscode.TextEditorCursorStyle>> = {
  line: vscode.TextEditorCursorStyle.Line,
  block: vscode.TextEditorCursorStyle.Block,
  underline: vscode.TextEditorCursorStyle.Underline,
  'line-thin': vscode.TextEditorCursorStyle.LineThin,
  'block-outline': vscode.TextEditorCursorStyle.BlockOutline,
  'underline-thin': vscode.TextEditorCursorStyle.UnderlineThin,
};

/** The mode where the eyes are: a block for a cursor, as in other editors whose letters are commands. */
export class ModeCursor implements vscode.Disposable {
  readonly #shown: ShownArticles;
  /** Editors that wear the block, and have their own cursor to get back. */
  readonly #worn = new Set<vscode.TextEditor>();
  readonly #subscriptions: vscode.Disposable;
  #isOn = false;

  constructor(shown: ShownArticles) {
    this.#shown = shown;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of this.#worn) if (!editors.includes(editor)) this.#worn.delete(editor);
        this.#update();
      }),
      shown.onDidChange(() => this.#update()),
    );
  }

  show(isOn: boolean): void {
    this.#isOn = isOn;
    this.#update();
  }

  dispose(): void {
    this.show(false);
    this.#subscriptions.dispose();
  }

  #update(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const wears = this.#isOn && this.#shown.articleOf(editor.document) !== undefined;
      if (wears === this.#worn.has(editor)) continue;
      if (wears) this.#worn.add(editor);
      else this.#worn.delete(editor);
      editor.options = { cursorStyle: wears ? vscode.TextEditorCursorStyle.Block : ownStyle(editor.document) };
    }
  }
}

function ownStyle(document: vscode.TextDocument): vscode.TextEditorCursorStyle {
  const name = vscode.workspace.getConfiguration('editor', document).get<string>('cursorStyle', 'line');
  return STYLES[name] ?? vscode.TextEditorCursorStyle.Line;
}
