import * as vscode from 'vscode';
import { sidecarPathOf } from '../core/sidecar/paths';
import type { Corpora } from './corpora';

/**
 * A source that is renamed or moved in VS Code takes its sidecar along, in the same step and the same undo. A folder
 * takes the sidecars beside its sources along by itself; a mirrored tree of sidecars does not follow a folder.
 */
export function registerSidecarMoves(corpora: Corpora): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    event.waitUntil(movesFor(corpora, event.files));
  });
}

async function movesFor(
  corpora: Corpora,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const [from, to] = await Promise.all([sidecarOf(corpora, oldUri), sidecarOf(corpora, newUri)]);
    if (from === undefined || to === undefined || from.toString() === to.toString()) continue;
    // What stands at the new place belongs to another source: the linter tells of both.
    if (!(await exists(from)) || (await exists(to))) continue;
    edit.renameFile(from, to, { overwrite: false });
  }
  return edit;
}

/** Undefined for what is no document of its corpus. */
async function sidecarOf(corpora: Corpora, uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const corpus = await corpora.find(uri);
  const path = corpus.pathOf(uri);
  return path !== undefined && corpus.contains(path) ? corpus.uriOf(sidecarPathOf(path, corpus.config)) : undefined;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
