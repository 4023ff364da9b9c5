import * as vscode from 'vscode';
import type { Workbench } from '../../commands/command';
import { CANCELLED, type Outcome, refuse } from '../../commands/command';
import { addEntity } from '../../decisions';
import type { Chosen, PreviewFile, PreviewItem } from '../../preview/preview';
import { applyChosen } from '../../preview/previews';
import type { EntitiesTree } from './entitiesTree';
import type { PlaceNode } from './nodes';

/** Tags the places that are checked, all in one step for undo. @param given a label, where the caller knows it */
export async function tagChecked(workbench: Workbench, tree: EntitiesTree, given: unknown): Promise<Outcome> {
  const places = tree.checked.all();
  if (places.length === 0) return refuse(vscode.l10n.t('Check places in the Entities view first.'));
  const isSearch = places.some(({ parent }) => parent.label === undefined);
  const label = !isSearch ? undefined : typeof given === 'string' ? given : await pickLabel(places);
  if (isSearch && label === undefined) return CANCELLED;
  const chosen = byFile(places, label);
  const title = vscode.l10n.t('Tagging {count} places', { count: places.length });
  const outcome = await applyChosen(
    workbench,
    { title, done: (count, files) => vscode.l10n.t('Tagged {count} places in {files} files.', { count, files }) },
    chosen,
  );
  tree.forgetFound();
  return outcome;
}

async function pickLabel(places: readonly PlaceNode[]): Promise<string | undefined> {
  const labels = new Map(places.flatMap(({ parent }) => [...parent.in.corpus.config.labels]));
  const items = [...labels].map(([label, { description }]) => ({ label, description: description ?? '' }));
  const placeHolder = vscode.l10n.t('Label of “{name}”', { name: places[0]?.parent.name ?? '' });
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.label;
}

/** A place may have been found twice: under its entity, and by a search. */
function byFile(places: readonly PlaceNode[], label: string | undefined): readonly Chosen[] {
  const chosen = new Map<string, { file: PreviewFile; items: Map<string, PreviewItem> }>();
  for (const { file, item, parent } of places) {
    const { document } = file;
    const key = document.uri.toString();
    const of = chosen.get(key) ?? { file, items: new Map() };
    const change =
      parent.label === undefined && label !== undefined ? addEntity(document, item.range, label) : item.change;
    of.items.set(`${item.range.start} ${item.range.end}`, { ...item, change });
    chosen.set(key, of);
  }
  return [...chosen.values()].map(({ file, items }) => ({ file, items: [...items.values()] }));
}
