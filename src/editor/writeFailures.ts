import * as vscode from 'vscode';
import { FileError } from '../core/corpus/files';
import { type Message, say } from '../core/message';
import { translate } from './convert';
import { nameOf } from './corpora';
import type { ApplyResult, SidecarStore } from './sidecarStore';

/** A change that could not be written is told once a document, with a way to try again. */
export function registerWriteFailures(store: SidecarStore): vscode.Disposable {
  const shown = new Set<string>();
  const retry = async (uri: vscode.Uri): Promise<ApplyResult> => {
    const result = await store.retry(uri);
    if (result.status === 'refused') void vscode.window.showErrorMessage(translate(result.message));
    return result;
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
      return uri instanceof vscode.Uri ? retry(uri) : undefined;
    }),
  );
}

/** Why a sidecar could not be written, and what to do. The change waits in this window. */
export function writeFailure(sidecar: vscode.Uri, error: unknown): Message {
  const file = nameOf(sidecar);
  switch (error instanceof FileError ? error.code : 'other') {
    case 'no-permission':
      return say('{file} cannot be written: its folder is read-only for you. The change is kept in this window only.', {
        file,
      });
    case 'no-space':
      return say('{file} cannot be written: the disk is full. The change is kept in this window only.', { file });
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return say('{file} cannot be written: {reason}. The change is kept in this window only.', { file, reason });
    }
  }
}
