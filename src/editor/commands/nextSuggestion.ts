import * as vscode from 'vscode';
import type { Article } from '../articles';
import { isShownBlock } from '../marksAt';
import { type Command, DONE, type Outcome, refuse, type Workbench } from './command';
import { isRefusal, placeFor } from './current';
import { goTo } from './goTo';
import { CommandId } from './ids';

export const nextSuggestion: Command = {
  id: CommandId.nextSuggestion,
  run: (workbench) => walk(workbench, 1),
};

export const previousSuggestion: Command = {
  id: CommandId.previousSuggestion,
  run: (workbench) => walk(workbench, -1),
};

/** To the nearest suggestion before or behind the cursor, round the end of the file. */
async function walk(workbench: Workbench, direction: 1 | -1): Promise<Outcome> {
  const editor = vscode.window.activeTextEditor;
  const place = await placeFor(workbench, undefined);
  if (isRefusal(place) || editor === undefined) return isRefusal(place) ? place : DONE;
  const shown = workbench.shown.get(editor.document);
  if (shown === undefined) return DONE;
  const stops = suggestedRanges(place.article).filter((stop) => shown.toRange(stop) !== undefined);
  const here = place.range.start;
  const next =
    direction === 1
      ? (stops.find((stop) => stop.start > here) ?? stops[0])
      : (stops.findLast((stop) => stop.start < here) ?? stops.at(-1));
  if (next === undefined) return refuse(vscode.l10n.t('No suggestion is left in this file.'));
  goTo(editor, shown, next);
  return DONE;
}

function suggestedRanges({ marks }: Article): { readonly start: number; readonly end: number }[] {
  return [...marks.blocks.filter(isShownBlock), ...marks.entities, ...marks.dates]
    .filter((mark) => mark.status === 'suggested')
    .map((mark) => mark.range)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
