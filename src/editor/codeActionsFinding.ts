import * as vscode from 'vscode';
import { type Diagnostics, ruleOf } from './diagnostics';

/** Quick fixes of the linter's findings, in sources and in sidecars: one, all of its rule here, all in the corpus. */
export function registerFindingActions(
  diagnostics: Diagnostics,
  { isLocked }: { readonly isLocked: (uri: vscode.Uri) => boolean },
): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions({ uri }, _range, context) {
      // VS Code hands back the very objects that were published, other extensions' among them.
      const fixable = context.diagnostics.filter((diagnostic) => diagnostics.fixOf(diagnostic) !== undefined);
      const rules = [...new Set(fixable.flatMap((diagnostic) => ruleOf(diagnostic) ?? []))];
      const actions = [
        ...fixable.map((diagnostic) => {
          const title = vscode.l10n.t('Fix: {message}', { message: diagnostic.message });
          return fix(title, diagnostics.fixOf(diagnostic)!, [diagnostic]);
        }),
        ...rules.flatMap((rule) => fixAll(diagnostics, rule, uri)),
      ];
      const isPossible = actions.every(({ edit }) => edit?.entries().every(([file]) => !isLocked(file)));
      return isPossible ? actions : [unlock()];
    },
  };
  return vscode.languages.registerCodeActionsProvider({ pattern: '**' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function fixAll(diagnostics: Diagnostics, rule: string, uri: vscode.Uri): vscode.CodeAction[] {
  const here = diagnostics.fixesOf(rule, (file) => file === uri.toString());
  const isSidecar = uri.path.endsWith('.yaml');
  // Of closed articles only the annotations: their text is changed by `corpus lint --fix-source`, which moves them along.
  const everywhere = isSidecar ? diagnostics.fixesOf(rule, (file) => file.endsWith('.yaml')) : here;
  return [
    ...(here.count > 1
      ? [fix(vscode.l10n.t('Fix all {count} of {rule} in this file', { count: here.count, rule }), here.edit, [])]
      : []),
    ...(everywhere.count > here.count
      ? [
          fix(
            vscode.l10n.t('Fix all {count} of {rule} in the corpus', { count: everywhere.count, rule }),
            everywhere.edit,
            [],
          ),
        ]
      : []),
  ];
}

function fix(title: string, edit: vscode.WorkspaceEdit, mended: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = edit;
  action.diagnostics = mended;
  return action;
}

/** VS Code shows an edit of locked text and never saves it. */
function unlock(): vscode.CodeAction {
  const title = vscode.l10n.t('Unlock the text, to fix this');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'corpus.editText' };
  return action;
}
