import * as vscode from 'vscode';
import { isBoilerplate } from '../../core/annotation';
import { type Command, DONE, type Outcome, refuse, type Workbench } from './command';
import { isRefusal, placeFor } from './current';
import { CommandId } from './ids';

export const nextBlock: Command = {
  id: CommandId.nextBlock,
  run: (workbench) => walk(workbench, 1),
};

export const previousBlock: Command = {
  id: CommandId.previousBlock,
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
  const here = text.lines.lineAt(place.range.start);
  const stops = marks.blocks.filter(({ kind }) => isBoilerplate(kind)).map(({ firstLine }) => firstLine);
  const line =
    direction === 1
      ? (stops.find((stop) => stop > here) ?? stops[0])
      : (stops.findLast((stop) => stop < here) ?? stops.at(-1));
  if (line === undefined) return refuse(vscode.l10n.t('There is no boilerplate in this file.'));
  const start = new vscode.Position(line, 0);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.document.lineAt(line).range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return DONE;
}
