import * as vscode from 'vscode';
import { BACK } from '../pickStep';

export interface OptionItem extends vscode.QuickPickItem {
  readonly id: string;
  readonly isChecked?: boolean;
  /** The one that is unchecked when this is checked. */
  readonly excludes?: string;
}

/** A list of boxes. @returns the ids of those that are checked; undefined when the person gave up */
export function pickMany(step: {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly OptionItem[];
}): Promise<ReadonlySet<string> | typeof BACK | undefined> {
  const pick = vscode.window.createQuickPick<OptionItem>();
  pick.title = step.title;
  pick.placeholder = step.placeholder;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.buttons = [vscode.QuickInputButtons.Back];
  pick.items = step.items;
  pick.selectedItems = step.items.filter(({ isChecked }) => isChecked);
  return new Promise((resolve) => {
    let answer: ReadonlySet<string> | typeof BACK | undefined;
    let before: readonly OptionItem[] = pick.selectedItems;
    pick.onDidChangeSelection((selected) => {
      const fresh = selected.filter((item) => !before.includes(item));
      const allowed = selected.filter(({ id }) => !fresh.some(({ excludes }) => excludes === id));
      before = allowed;
      if (allowed.length < selected.length) pick.selectedItems = allowed;
    });
    pick.onDidTriggerButton(() => {
      answer = BACK;
      pick.hide();
    });
    pick.onDidAccept(() => {
      answer = new Set(pick.selectedItems.map(({ id }) => id));
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}
