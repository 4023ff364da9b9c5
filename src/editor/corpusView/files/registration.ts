import * as vscode from 'vscode';
import { DONE, type Outcome, type Workbench } from '../../commands/command';
import { LazyPart } from '../../lazyPart';
import { LazyTree } from '../lazyTree';
import { viewCommand } from '../viewCommand';
import type { FileNode, FilesNode } from './nodes';

const load = (): Promise<typeof import('../views')> => import('../views');

/** The view of the files, with its commands. */
export function registerFilesView(workbench: Workbench): vscode.Disposable {
  const filesTree: LazyTree<FilesNode> = new LazyTree<FilesNode>(() => files.get());
  const filesView = vscode.window.createTreeView('corpus.files', {
    treeDataProvider: filesTree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const files = new LazyPart(async () => {
    const [{ FilesTree }, summaries] = await Promise.all([load(), workbench.summaries.get()]);
    return new FilesTree(summaries, filesView);
  });
  const command = (id: string, run: (...args: unknown[]) => Promise<Outcome>): vscode.Disposable =>
    viewCommand(workbench, id, run);
  const chosen = (node: unknown, nodes: unknown): readonly FileNode[] => {
    const all = Array.isArray(nodes) ? nodes : node === undefined ? filesView.selection : [node];
    return (all as readonly FilesNode[]).filter((one): one is FileNode => one.kind === 'file');
  };
  return vscode.Disposable.from(
    filesTree,
    filesView,
    files,
    command('corpus.files.filter', async (given) => (await load()).pickFilter(await files.get(), given)),
    command('corpus.files.showAll', async () => (await load()).pickFilter(await files.get(), 'all')),
    command('corpus.files.markDone', async (node, nodes) =>
      (await load()).setDone(workbench, chosen(node, nodes), true),
    ),
    command('corpus.files.reopen', async (node, nodes) =>
      (await load()).setDone(workbench, chosen(node, nodes), false),
    ),
    command('corpus.files.openToSide', (node, nodes) =>
      each(chosen(node, nodes), ({ in: corpus, path }) =>
        vscode.commands.executeCommand('vscode.open', corpus.uriOf(path), vscode.ViewColumn.Beside),
      ),
    ),
    command('corpus.files.openSidecar', (node, nodes) =>
      each(chosen(node, nodes), ({ in: corpus, path }) =>
        vscode.commands.executeCommand('vscode.open', corpus.sidecarUriOf(path)),
      ),
    ),
    command('corpus.files.reveal', (node, nodes) =>
      each(chosen(node, nodes).slice(0, 1), ({ in: corpus, path }) =>
        vscode.commands.executeCommand('revealInExplorer', corpus.uriOf(path)),
      ),
    ),
  );
}

async function each(files: readonly FileNode[], run: (file: FileNode) => Thenable<unknown>): Promise<Outcome> {
  for (const file of files) await run(file);
  return DONE;
}
