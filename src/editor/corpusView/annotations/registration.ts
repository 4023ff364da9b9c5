import * as vscode from 'vscode';
import { CANCELLED, DONE, type Outcome, type Workbench } from '../../commands/command';
import { LazyPart } from '../../lazyPart';
import { LazyTree } from '../lazyTree';
import { viewCommand } from '../viewCommand';
import type { AnnotationNode, MarkNode } from './nodes';

const load = (): Promise<typeof import('../views')> => import('../views');

/** The view of the active article's annotations, with its commands. */
export function registerAnnotationsView(workbench: Workbench, extension: vscode.Uri): vscode.Disposable {
  const lazy: LazyTree<AnnotationNode> = new LazyTree<AnnotationNode>(() => tree.get());
  const view = vscode.window.createTreeView('corpus.annotations', { treeDataProvider: lazy, showCollapseAll: true });
  const tree = new LazyPart(async () => new (await load()).AnnotationsTree(workbench, view, extension));
  const command = (id: string, run: (argument: unknown) => Promise<Outcome>): vscode.Disposable =>
    viewCommand(workbench, id, run);
  return vscode.Disposable.from(
    lazy,
    view,
    tree,
    command('corpus.annotations.sortByPosition', async () => {
      await (await tree.get()).sort('position');
      return DONE;
    }),
    command('corpus.annotations.sortByFrequency', async () => {
      await (await tree.get()).sort('frequency');
      return DONE;
    }),
    command('corpus.annotations.show', async (node) =>
      (node as AnnotationNode | undefined)?.kind === 'mark'
        ? (await load()).showMark(workbench, node as MarkNode)
        : CANCELLED,
    ),
    command('corpus.annotations.more', async (id) => {
      (await tree.get()).more(String(id));
      return DONE;
    }),
  );
}
