import * as vscode from 'vscode';
import type { Articles } from './articles';
import { boilerplateRuns } from './boilerplateRuns';

/** *Corpus: Fold Boilerplate* and *Corpus: Unfold Boilerplate*, in the active editor. */
export function registerFolding(articles: Articles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corpus.foldBoilerplate', () => fold(articles, 'editor.fold')),
    vscode.commands.registerCommand('corpus.unfoldBoilerplate', () => fold(articles, 'editor.unfold')),
  );
}

async function fold(articles: Articles, command: 'editor.fold' | 'editor.unfold'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && articles.get(editor.document);
  if (article === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a document of the corpus first.'));
    return;
  }
  const lines = boilerplateRuns(article.marks.blocks, article.text)
    .filter(({ first, last }) => last > first)
    .map(({ first }) => first);
  if (lines.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no boilerplate to fold in this document.'));
    return;
  }
  await vscode.commands.executeCommand(command, { selectionLines: lines, levels: 1, direction: 'down' });
}
