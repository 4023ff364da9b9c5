import * as vscode from 'vscode';
import type { Layer } from '../../core/annotation';
import { applyChange, type SidecarChange } from '../../core/sidecar/change';
import { acceptable, countByLayer } from '../../core/suggest/acceptable';
import { openMarks } from '../../core/suggest/openNames';
import { settledSuggestions, undoneLayers } from '../../core/suggest/settled';
import type { Article } from '../articles';
import { apply } from '../commands/apply';
import { CANCELLED, type Outcome, refuse, type Workbench } from '../commands/command';
import { withSuggestions } from '../commands/current';
import { goTo } from '../commands/goTo';
import { batch, confirmAll, reject } from '../decisions';
import { settingsFor } from '../settings';
import { describeCounts, namesOfLayers } from './layers';
import { frontOf } from './walk';

/** What becomes of suggestions that are open in a layer that is to be done. */
export type WhatIsOpen = 'accept' | 'refuse';

/** What became of it, and what to say where it was done. */
export interface Marked {
  readonly outcome: Outcome;
  readonly said?: string;
}

export function whatIsOpenIn(argument: unknown): WhatIsOpen | undefined {
  const { open } = (argument ?? {}) as { readonly open?: unknown };
  return open === 'accept' || open === 'refuse' ? open : undefined;
}

/**
 * Says of layers that the whole document was judged, in one step with what becomes of their open suggestions: an
 * untagged word means "none" from then on, so that is asked where it is not given.
 * @param step the same object for all changes that are undone together
 */
export async function markDone(
  workbench: Workbench,
  given: Article,
  layers: readonly Layer[],
  open: WhatIsOpen | undefined,
  step: object = {},
): Promise<Marked> {
  const article = await withSuggestions(workbench.articles, given);
  if (article.suggestions === undefined && areExpected(article)) {
    return { outcome: refuse(vscode.l10n.t('The suggestions are still being computed. Try again in a moment.')) };
  }
  const undone = undoneLayers(article.sidecar, layers);
  const left = openMarks(article.marks, undone);
  const what = left.length === 0 ? 'refuse' : (open ?? (await ask(workbench, article, undone)));
  if (what === undefined) return { outcome: CANCELLED };
  const accepted = what === 'accept' ? acceptable(article.marks, undone) : [];
  const decisions = [
    ...(accepted.length === 0 ? [] : [confirmAll(article, accepted)]),
    ...(what === 'refuse' ? left.map((mark) => reject(article, mark)) : []),
  ];
  const count = what === 'accept' ? accepted.length : left.length;
  const counts = describeCounts(countByLayer(what === 'accept' ? accepted : left));
  const outcome = await apply(workbench, article, doneChange(article, undone, decisions), step);
  if (outcome.status !== 'done') return { outcome };
  const done = vscode.l10n.t('{layers}: done', { layers: namesOfLayers(layers) });
  const said =
    count === 0
      ? done
      : what === 'accept'
        ? `${vscode.l10n.t('Accepted {counts}', { counts })} – ${done}`
        : `${vscode.l10n.t('Refused {counts}', { counts })} – ${done}`;
  return { outcome: { status: 'done', count }, said };
}

function doneChange(article: Article, layers: readonly Layer[], decisions: readonly SidecarChange[]): SidecarChange {
  const after = applyChange(article.sidecar, batch(decisions), article.text);
  return batch([
    ...decisions,
    ...layers.flatMap((layer) => settledSuggestions(after, layer)),
    ...layers.map((layer): SidecarChange => ({ type: 'set-done', layer, done: true })),
  ]);
}

/** They may be switched off, or off for this size. */
function areExpected(article: Article): boolean {
  return settingsFor(article.uri).suggestionsEnabled && !article.tooLarge;
}

async function ask(workbench: Workbench, article: Article, layers: readonly Layer[]): Promise<WhatIsOpen | undefined> {
  const left = openMarks(article.marks, layers);
  const counts = describeCounts(countByLayer(left));
  const items: readonly (vscode.QuickPickItem & { readonly what: WhatIsOpen | undefined })[] = [
    { label: vscode.l10n.t('Go to the first one'), what: undefined },
    { label: vscode.l10n.t('Accept {counts}', { counts }), what: 'accept' },
    {
      label: vscode.l10n.t('Refuse {counts}', { counts }),
      description: vscode.l10n.t('each at its place'),
      what: 'refuse',
    },
  ];
  const title = vscode.l10n.t('{counts} wait for a decision', { counts });
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('What is not tagged in a layer that is done counts as none'),
  });
  const front = frontOf(workbench, article.uri);
  if (picked !== undefined && picked.what === undefined && front !== undefined && left[0] !== undefined) {
    goTo(front.editor, front.shown, left[0].range);
  }
  return picked?.what;
}
