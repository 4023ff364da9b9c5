import * as vscode from 'vscode';

/** One list to choose from; what is typed filters it, and may be an answer of its own. */
export interface PickStep<Item extends vscode.QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly Item[];
  /** The entry that stands for what was typed, above the others. */
  readonly typed?: (text: string) => Item | undefined;
  readonly canGoBack?: boolean;
}

export const BACK = Symbol('back');

/** @returns undefined when the person gave up */
export function pickOne<Item extends vscode.QuickPickItem>(
  step: PickStep<Item>,
): Promise<Item | typeof BACK | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = step.title;
  pick.placeholder = step.placeholder;
  pick.items = step.items;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  if (step.canGoBack) pick.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    let answer: Item | typeof BACK | undefined;
    pick.onDidChangeValue((text) => {
      const typed = text.trim() === '' ? undefined : step.typed?.(text.trim());
      pick.items = typed === undefined ? step.items : [{ ...typed, alwaysShow: true }, ...step.items];
    });
    pick.onDidTriggerButton(() => {
      answer = BACK;
      pick.hide();
    });
    pick.onDidAccept(() => {
      answer = pick.selectedItems[0];
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}

export function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
