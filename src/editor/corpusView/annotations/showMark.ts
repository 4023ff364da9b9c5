import * as vscode from 'vscode';
import { DONE, type Outcome, refuse, type Workbench } from '../../commands/command';
import { documentOf } from '../../openDocuments';
import type { MarkNode } from './nodes';

/** Selects a mark where its article is on the screen, in Focus Article too; the keyboard stays in the tree. */
export async function showMark({ shown }: Pick<Workbench, 'shown'>, node: MarkNode): Promise<Outcome> {
  const { article } = node;
  const active = vscode.window.activeTextEditor;
  const editors = [...(active === undefined ? [] : [active]), ...vscode.window.visibleTextEditors];
  for (const { document, viewColumn } of editors) {
    const there = shown.get(document);
    if (there?.article.uri.toString() !== article.uri.toString()) continue;
    const selection = there.toRange(node.mark.range);
    if (selection === undefined) continue;
    const column = viewColumn === undefined ? {} : { viewColumn };
    await vscode.window.showTextDocument(document, { selection, preserveFocus: true, ...column });
    return DONE;
  }
  const document = documentOf(article.uri);
  const there = document && shown.get(document);
  const selection = there?.toRange(node.mark.range);
  if (document === undefined || selection === undefined) {
    return refuse(vscode.l10n.t('The article changed. Ask again in a moment.'));
  }
  await vscode.window.showTextDocument(document, { selection, preserveFocus: true });
  return DONE;
}
