import * as vscode from 'vscode';
import { isBoilerplate } from '../../core/annotation';
import { type Command, DONE, type Outcome, refuse, type Workbench } from './command';
import { isRefusal, placeFor } from './current';
import { goTo } from './goTo';
import { CommandId } from './ids';

export const nextBlock: Command = {
  id: CommandId.nextBlock,
  isCalm: true,
  run: (workbench) => walk(workbench, 1),
};

export const previousBlock: Command = {
  id: CommandId.previousBlock,
  isCalm: true,
  run: (workbench) => walk(workbench, -1),
};

/**
 * To the first line of the next block of boilerplate, suggested or confirmed, round the end of the file. Upwards from
 * inside a block it is the block's own first line.
 */
async function walk(workbench: Workbench, direction: 1 | -1): Promise<Outcome> {
  const editor = vscode.window.activeTextEditor;
  const place = await placeFor(workbench, undefined);
  if (isRefusal(place) || editor === undefined) return isRefusal(place) ? place : DONE;
  const { text, marks } = place.article;
  const shown = workbench.shown.get(editor.document);
  if (shown === undefined) return DONE;
  const here = text.lines.lineAt(place.range.start);
  const stops = marks.blocks
    .filter(({ kind, range }) => isBoilerplate(kind) && shown.toRange(range) !== undefined)
    .map(({ firstLine }) => firstLine);
  const line =
    direction === 1
      ? (stops.find((stop) => stop > here) ?? stops[0])
      : (stops.findLast((stop) => stop < here) ?? stops.at(-1));
  if (line === undefined) return refuse(vscode.l10n.t('There is no boilerplate in this file.'));
  goTo(editor, shown, { start: text.lines.start(line), end: text.lines.end(line) });
  return DONE;
}
