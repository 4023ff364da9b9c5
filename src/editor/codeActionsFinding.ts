import * as vscode from 'vscode';
import type { Diagnostics } from './diagnostics';

/** Quick fixes of the linter's findings, in sources and in sidecars. */
export function registerFindingActions(diagnostics: Diagnostics): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(_document, _range, context) {
      // VS Code hands back the very objects that were published, other extensions' among them.
      return context.diagnostics.flatMap((diagnostic) => {
        const edit = diagnostics.fixOf(diagnostic);
        if (edit === undefined) return [];
        const title = vscode.l10n.t('Fix: {message}', { message: diagnostic.message });
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
        action.edit = edit;
        action.diagnostics = [diagnostic];
        return [action];
      });
    },
  };
  return vscode.languages.registerCodeActionsProvider({ pattern: '**' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}
