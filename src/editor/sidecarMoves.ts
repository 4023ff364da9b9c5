import * as vscode from 'vscode';
import { sidecarPathOf } from '../core/sidecar/paths';
import { type Corpora, type Corpus, nameOf } from './corpora';
import type { SidecarStore } from './sidecarStore';

/**
 * A source that is renamed or moved in VS Code takes its sidecar along, in the same step and the same undo; a folder
 * takes its part of a mirrored tree along (sidecars beside their sources move with it anyway). A source that is deleted
 * leaves its sidecar, and the person is asked about it: the text can be scraped again, the annotations cannot.
 */
export function registerSidecarMoves(corpora: Corpora, store: SidecarStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(movesFor(corpora, event.files))),
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        const sidecar = await sidecarOf(corpora, newUri);
        if (sidecar !== undefined) store.history.renamed(oldUri.toString(), newUri, sidecar);
      }
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => void askAbout(corpora, files)),
  );
}

async function movesFor(
  corpora: Corpora,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const find = (await isFolder(oldUri)) ? mirrorOf : sidecarOf;
    const [from, to] = await Promise.all([find(corpora, oldUri), find(corpora, newUri)]);
    if (from === undefined || to === undefined || from.toString() === to.toString()) continue;
    // What stands at the new place belongs to another source: the linter tells of both.
    if (!(await exists(from)) || (await exists(to))) continue;
    edit.renameFile(from, to, { overwrite: false });
  }
  return edit;
}

async function askAbout(corpora: Corpora, deleted: readonly vscode.Uri[]): Promise<void> {
  const left: vscode.Uri[] = [];
  for (const uri of deleted) {
    for (const find of [sidecarOf, mirrorOf]) {
      const sidecar = await find(corpora, uri);
      if (sidecar !== undefined && (await exists(sidecar))) left.push(sidecar);
    }
  }
  if (left.length === 0) return;
  const remove = vscode.l10n.t('Delete Annotations Too');
  const files = left.map(nameOf).join(', ');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('The annotations of what was deleted are still there: {files}.', { files }),
    remove,
  );
  if (answer !== remove) return;
  const edit = new vscode.WorkspaceEdit();
  for (const uri of left) edit.deleteFile(uri, { recursive: true, ignoreIfNotExists: true });
  await vscode.workspace.applyEdit(edit);
}

/** Undefined for what is no document of its corpus. */
async function sidecarOf(corpora: Corpora, uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const corpus = await corpora.find(uri);
  const path = corpus.pathOf(uri);
  return path !== undefined && corpus.contains(path) ? corpus.uriOf(sidecarPathOf(path, corpus.config)) : undefined;
}

/** The folder's place in a mirrored tree of sidecars; undefined where there is no such tree. */
async function mirrorOf(corpora: Corpora, uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const corpus: Corpus = await corpora.find(uri);
  const path = corpus.pathOf(uri);
  const { sidecars } = corpus.config;
  if (path === undefined || path === '' || sidecars === undefined) return undefined;
  const isPartOfTree = `${path}/`.startsWith(sidecars) || sidecars.startsWith(`${path}/`);
  return isPartOfTree ? undefined : corpus.uriOf(`${sidecars}${path}`);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
