import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../../core/annotation';
import type { SidecarChange } from '../../core/sidecar/change';
import { openMarks } from '../../core/suggest/openNames';
import { undoneLayers } from '../../core/suggest/settled';
import type { Article } from '../articles';
import { apply } from '../commands/apply';
import { CANCELLED, type Command, DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { isRefusal, placeFor, withSuggestions } from '../commands/current';
import { CommandId } from '../commands/ids';
import { batch } from '../decisions';
import { settingsFor } from '../settings';
import { tell } from '../tell';
import { layersIn, nameOfLayer, namesOfLayers } from './layers';
import { markDone, whatIsOpenIn } from './layersDone';

/**
 * Says of layers that the whole document was judged, or takes that back. Layers are chosen, or given as `{layers}`,
 * which turns them over, or with `done` sets them; `open: 'accept' | 'refuse'` decides what is open in them.
 */
export const markLayerDone: Command = {
  id: CommandId.markLayerDone,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const article = await withSuggestions(workbench.articles, place.article);
    const given = layersIn(argument);
    const { done: wanted } = (argument ?? {}) as { readonly done?: unknown };
    if (given === undefined) {
      const picked = await pickLayers(article);
      if (picked === undefined) return CANCELLED;
      return setAll(workbench, article, picked, argument);
    }
    const undone = undoneLayers(article.sidecar, given);
    const toClose = typeof wanted === 'boolean' ? wanted : undone.length > 0;
    if (!toClose) return reopen(workbench, article, given);
    if (undone.length === 0) return refuse(vscode.l10n.t('{layers}: done already', { layers: namesOfLayers(given) }));
    return close(workbench, article, undone, argument);
  },
};

/** Opens and closes layers so that exactly these are done; one step. */
async function setAll(
  workbench: Workbench,
  article: Article,
  done: readonly Layer[],
  argument: unknown,
): Promise<Outcome> {
  const undone = undoneLayers(article.sidecar, LAYERS);
  const toOpen = LAYERS.filter((layer) => !done.includes(layer) && !undone.includes(layer));
  const toClose = done.filter((layer) => undone.includes(layer));
  if (toOpen.length + toClose.length === 0) return refuse(vscode.l10n.t('Nothing changed.'));
  const step = {};
  // Closing first: it may ask, and be given up.
  const closed = toClose.length === 0 ? DONE : await close(workbench, article, toClose, argument, step);
  return closed.status !== 'done' || toOpen.length === 0 ? closed : reopen(workbench, article, toOpen, step);
}

async function close(
  workbench: Workbench,
  article: Article,
  layers: readonly Layer[],
  argument: unknown,
  step?: object,
): Promise<Outcome> {
  const marked = await markDone(workbench, article, layers, whatIsOpenIn(argument), step);
  if (marked.said !== undefined) tell(marked.said);
  return marked.outcome;
}

async function reopen(
  workbench: Workbench,
  article: Article,
  layers: readonly Layer[],
  step?: object,
): Promise<Outcome> {
  const changes = layers.map((layer): SidecarChange => ({ type: 'set-done', layer, done: false }));
  const outcome = await apply(workbench, article, batch(changes), step);
  if (outcome.status === 'done') tell(vscode.l10n.t('{layers}: open again', { layers: namesOfLayers(layers) }));
  return outcome;
}

/** The layers that are to be done; undefined when the person gave up. */
async function pickLayers(article: Article): Promise<readonly Layer[] | undefined> {
  const undone = undoneLayers(article.sidecar, LAYERS);
  const usual = settingsFor(article.uri).doneLayers;
  const items = LAYERS.map((layer) => {
    const open = openMarks(article.marks, [layer]).length;
    return {
      layer,
      label: nameOfLayer(layer),
      description: describe(!undone.includes(layer), open),
      picked: !undone.includes(layer) || (usual.includes(layer) && open === 0),
    };
  });
  const title = vscode.l10n.t('Layers that are done');
  const placeHolder = vscode.l10n.t('What is not tagged in a layer that is done counts as none');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder, canPickMany: true });
  return picked?.map(({ layer }) => layer);
}

function describe(isDone: boolean, open: number): string {
  if (isDone) return vscode.l10n.t('done');
  return open === 0 ? '' : vscode.l10n.t('{count} suggestions wait for a decision', { count: open });
}
