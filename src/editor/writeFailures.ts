import * as vscode from 'vscode';
import { translate } from './convert';
import type { SidecarStore } from './sidecarStore';

/** A change that could not be written is told once a document, with a way to try again. */
export function registerWriteFailures(store: SidecarStore): vscode.Disposable {
  const shown = new Set<string>();
  const retry = async (uri: vscode.Uri): Promise<void> => {
    const result = await store.retry(uri);
    if (result.status === 'refused') void vscode.window.showErrorMessage(translate(result.message));
  };
  return vscode.Disposable.from(
    store.onDidFail(async ({ uri, message }) => {
      if (shown.has(uri.toString())) return;
      shown.add(uri.toString());
      const again = vscode.l10n.t('Retry');
      const answer = await vscode.window.showErrorMessage(translate(message), again);
      shown.delete(uri.toString());
      if (answer === again) await retry(uri);
    }),
    vscode.commands.registerCommand('corpus.retryWrite', async (uri: unknown) => {
      if (uri instanceof vscode.Uri) await retry(uri);
    }),
  );
}
