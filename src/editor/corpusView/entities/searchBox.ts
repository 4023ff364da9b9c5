import * as vscode from 'vscode';
import { DONE, type Outcome } from '../../commands/command';
import type { EntitiesTree } from './entitiesTree';

/** Letters come faster than the view is drawn. Milliseconds. */
const SETTLE = 200;

/** Shows the entities that hold the words, while they are typed. @param given the words, where the caller knows them */
export async function searchEntities(tree: EntitiesTree, given: unknown): Promise<Outcome> {
  if (typeof given === 'string') {
    await tree.search(given);
    return DONE;
  }
  const before = tree.query;
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Entities of the corpus');
  box.placeholder = vscode.l10n.t('Part of a name, with or without diacritics');
  box.value = before;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const accepted = await new Promise<boolean>((resolve) => {
    box.onDidChangeValue((value) => {
      clearTimeout(timer);
      timer = setTimeout(() => void tree.search(value), SETTLE);
    });
    box.onDidAccept(() => resolve(true));
    box.onDidHide(() => resolve(false));
    box.show();
  });
  clearTimeout(timer);
  await tree.search(accepted ? box.value : before);
  box.dispose();
  return DONE;
}
