import * as vscode from 'vscode';
import { CANCELLED, type Command, DONE, refuse } from './command';
import { CommandId } from './ids';

/** Files that a fix changes and nobody has open are saved. */
const AS_VSCODE: vscode.WorkspaceEditMetadata = { isRefactoring: true };

interface Item extends vscode.QuickPickItem {
  readonly action: vscode.CodeAction;
}

/**
 * The quick fixes at the cursor, in a list of our own: VS Code asks for no code actions and shows no light bulb in an
 * editor that is read-only (codeActionModel.ts), and articles are locked. Once unlocked they have VS Code's own menu.
 */
export const quickFix: Command = {
  id: CommandId.quickFix,
  async run() {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return refuse(vscode.l10n.t('Open a document of the corpus first.'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
      vscode.CodeActionKind.QuickFix.value,
    );
    const items = actions.filter(({ disabled }) => disabled === undefined).map(toItem);
    if (items.length === 0) {
      const reason = actions.find(({ disabled }) => disabled !== undefined)?.disabled?.reason;
      return refuse(reason ?? vscode.l10n.t('No quick fixes are available here.'));
    }
    const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Quick Fix') });
    if (chosen === undefined) return CANCELLED;
    const { edit, command } = chosen.action;
    if (edit !== undefined && !(await vscode.workspace.applyEdit(edit, AS_VSCODE))) {
      return refuse(vscode.l10n.t('VS Code did not apply the change.'));
    }
    if (command !== undefined) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    return DONE;
  },
};

function toItem(action: vscode.CodeAction): Item {
  return {
    label: action.title,
    iconPath: new vscode.ThemeIcon(action.isPreferred ? 'lightbulb-autofix' : 'lightbulb'),
    action,
  };
}
