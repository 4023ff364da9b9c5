import * as vscode from 'vscode';
import type { Articles } from './articles';

/** True while the active editor shows an article: what the manifest's `when` and `enablement` clauses ask for. */
const ARTICLE = 'corpus.article';

/** Keeps the context keys true of the active editor. */
export function registerContextKeys(articles: Articles): vscode.Disposable {
  let shown: boolean | undefined;
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const isArticle = editor !== undefined && articles.get(editor.document) !== undefined;
    if (isArticle === shown) return;
    shown = isArticle;
    void vscode.commands.executeCommand('setContext', ARTICLE, isArticle);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    articles.onDidChange(update),
    articles.onDidClose(update),
    { dispose: () => void vscode.commands.executeCommand('setContext', ARTICLE, undefined) },
  );
}
