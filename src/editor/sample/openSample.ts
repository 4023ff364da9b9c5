import * as vscode from 'vscode';
import { CANCELLED, type Command, DONE, refuse } from '../commands/command';
import { CommandId } from '../commands/ids';
import { fileError } from '../workspaceFiles';
import { EXTENSION_ID } from './extensionId';

/** Listed, not read from the folder: an extension that VS Code serves over HTTP has no directories. */
const SAMPLE_FILES: readonly string[] = [
  'seeds/000_add38ecd548512b4.txt',
  'seeds/001_afc43b77cb9d00a6.txt',
  'seeds/002_49aacf83e797b7c1.txt',
  'seeds/003_8fe5e23b35bad625.txt',
  'seeds/004_c8c63a0ad0ebbc84.txt',
];
const FIRST = 'seeds/000_add38ecd548512b4.txt';
const FOLDER = 'news-corpus-sample';

/**
 * Shows an article of the sample corpus; where that is not open, copies it to a folder of the person's choice first:
 * annotations are written beside the articles, so they need a place of their own. Files that stand there stay. With the
 * URI of a folder as argument the sample is put there and nothing is opened.
 */
export const openSample: Command = {
  id: CommandId.openSample,
  async run(_workbench, argument) {
    if (!(argument instanceof vscode.Uri) && (await showOpenOne())) return DONE;
    const target = argument instanceof vscode.Uri ? argument : await pickTarget();
    if (target === undefined) return CANCELLED;
    const folder = vscode.Uri.joinPath(target, FOLDER);
    try {
      await copySample(folder);
    } catch (error) {
      const { message } = fileError(folder.path, error);
      return refuse(
        vscode.l10n.t('The sample could not be copied to {folder}: {reason}', { folder: folder.path, reason: message }),
      );
    }
    if (!(argument instanceof vscode.Uri)) {
      const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
      await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
    }
    return DONE;
  },
};

/** @returns whether the sample is open in this window */
async function showOpenOne(): Promise<boolean> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const article = vscode.Uri.joinPath(uri, FIRST);
    if (!(await exists(article))) continue;
    await vscode.window.showTextDocument(article, { preview: false });
    return true;
  }
  return false;
}

async function pickTarget(): Promise<vscode.Uri | undefined> {
  const [picked] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      canSelectMany: false,
      title: vscode.l10n.t('Where shall the folder “{name}” go?', { name: FOLDER }),
      openLabel: vscode.l10n.t('Put the Sample Here'),
    })) ?? [];
  return picked;
}

async function copySample(folder: vscode.Uri): Promise<void> {
  const extension = vscode.extensions.getExtension(EXTENSION_ID);
  if (extension === undefined) throw new Error(`${EXTENSION_ID} is not installed`);
  for (const file of SAMPLE_FILES) {
    const to = vscode.Uri.joinPath(folder, file);
    if (await exists(to)) continue;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, 'sample', file));
    await vscode.workspace.fs.writeFile(to, bytes);
  }
}

function exists(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}
