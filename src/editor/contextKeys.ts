import * as vscode from 'vscode';
import type { ShownArticles } from './shownArticles';

/** True while the active editor shows an article: what the manifest's `when` and `enablement` clauses ask for. */
const ARTICLE = 'corpus.article';

/** Keeps the context keys true of the active editor. */
export function registerContextKeys(shown: ShownArticles): vscode.Disposable {
  let known: boolean | undefined;
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const isArticle = editor !== undefined && shown.articleOf(editor.document) !== undefined;
    if (isArticle === known) return;
    known = isArticle;
    void vscode.commands.executeCommand('setContext', ARTICLE, isArticle);
  };
  update();
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), shown.onDidChange(update), {
    dispose: () => void vscode.commands.executeCommand('setContext', ARTICLE, undefined),
  });
}
