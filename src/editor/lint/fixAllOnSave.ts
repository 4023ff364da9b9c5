import * as vscode from 'vscode';
import type { Articles } from '../articles';

/** `"editor.codeActionsOnSave": {"source.fixAll.corpus": "explicit"}` */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('corpus');

/** *Fix All* of VS Code, for the text of an article alone: a save must not change what people annotated. */
export function registerFixAll(articles: Articles): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, context) {
      // Only when it is asked for: it lints the whole text.
      if (context.only === undefined || !FIX_ALL.intersects(context.only)) return [];
      const article = articles.get(document);
      if (article === undefined || article.version !== document.version || article.trouble !== undefined) return [];
      const { fixedSource } = await import('./fixedSource');
      const edits = fixedSource(article);
      if (edits.length === 0) return [];
      const action = new vscode.CodeAction(vscode.l10n.t('Fix what the linter finds in the text'), FIX_ALL);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.set(document.uri, edits);
      return [action];
    },
  };
  return vscode.languages.registerCodeActionsProvider({ pattern: '**' }, provider, {
    providedCodeActionKinds: [FIX_ALL],
  });
}
