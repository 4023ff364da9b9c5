import * as vscode from 'vscode';
import { CANCELLED, DONE, type Outcome, type Workbench } from '../../commands/command';
import { LazyPart } from '../../lazyPart';
import { LazyTree } from '../lazyTree';
import { viewCommand } from '../viewCommand';
import type { EntitiesNode } from './nodes';

const load = (): Promise<typeof import('../views')> => import('../views');

/** The view of what the corpus mentions, with its commands. */
export function registerEntitiesView(workbench: Workbench): vscode.Disposable {
  const lazy: LazyTree<EntitiesNode> = new LazyTree<EntitiesNode>(() => tree.get());
  const view = vscode.window.createTreeView('corpus.entities', {
    treeDataProvider: lazy,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  const tree = new LazyPart(async () => {
    const [{ EntitiesTree }, summaries] = await Promise.all([load(), workbench.summaries.get()]);
    return new EntitiesTree(workbench, summaries, view);
  });
  const command = (id: string, run: (argument: unknown) => Promise<Outcome>): vscode.Disposable =>
    viewCommand(workbench, id, run);
  return vscode.Disposable.from(
    lazy,
    view,
    tree,
    command('corpus.entities.search', async (given) => (await load()).searchEntities(await tree.get(), given)),
    command('corpus.entities.showAll', async () => (await load()).searchEntities(await tree.get(), '')),
    command('corpus.entities.tagChecked', async (given) =>
      (await load()).tagChecked(workbench, await tree.get(), given),
    ),
    command('corpus.entities.checkAll', async (argument) => {
      const node = argument as EntitiesNode | undefined;
      if (node?.kind !== 'untagged') return CANCELLED;
      const entities = await tree.get();
      entities.checked.toggleAll(entities.placesOf(node));
      return DONE;
    }),
    command('corpus.entities.toggle', async () => {
      await (await tree.get()).checked.toggle();
      return DONE;
    }),
    command('corpus.entities.more', async (id) => {
      (await tree.get()).more(String(id));
      return DONE;
    }),
  );
}
