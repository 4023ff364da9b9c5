import * as vscode from 'vscode';
import { type Command, DONE, refuse } from './command';
import { isRefusal, placeFor } from './current';
import { CommandId } from './ids';
import { asSpanTarget } from './target';

/** Opens the article's annotation file beside it. A broken one opens too: that is when it is needed most. */
export const openSidecar: Command = {
  id: CommandId.openSidecar,
  async run(workbench, argument) {
    const editor = vscode.window.activeTextEditor;
    const known = editor && workbench.shown.articleOf(editor.document);
    const target = asSpanTarget(argument);
    const place =
      known === undefined || target !== undefined ? await placeFor(workbench, argument) : { article: known };
    if (isRefusal(place)) return place;
    const { sidecarUri } = place.article;
    try {
      const document = await vscode.workspace.openTextDocument(sidecarUri);
      const { line } = (argument ?? {}) as { readonly line?: unknown };
      const selection = typeof line === 'number' ? new vscode.Range(line, 0, line, 0) : undefined;
      await vscode.window.showTextDocument(document, {
        viewColumn: vscode.ViewColumn.Beside,
        ...(selection === undefined ? {} : { selection }),
      });
      return DONE;
    } catch {
      const name = vscode.workspace.asRelativePath(sidecarUri);
      return refuse(vscode.l10n.t('{name} is not there yet: it is written with the first tag.', { name }));
    }
  },
};
