import * as vscode from 'vscode';
import { isLineKind } from '../../core/annotation';
import { addBlock } from '../decisions';
import { kindItems } from '../kinds';
import { countLines, selectedLines } from '../selection';
import { apply } from './apply';
import { CANCELLED, type Command, refuse } from './command';
import { isRefusal, placeFor } from './current';
import { CommandId } from './ids';

/** Makes a confirmed block of the selected lines, of a kind that is given or chosen. */
export const markLines: Command = {
  id: CommandId.markLines,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const lines = selectedLines(article, place.range);
    if (lines === undefined) return refuse(vscode.l10n.t('Only blank lines are selected; a block needs text.'));
    const given = (argument as { kind?: unknown } | undefined)?.kind;
    const kind = typeof given === 'string' && isLineKind(given) ? given : await pickKind(countLines(article, lines));
    return kind === undefined ? CANCELLED : apply(workbench, article, addBlock(article, lines, kind));
  },
};

async function pickKind(count: number): Promise<string | undefined> {
  const title = count === 1 ? vscode.l10n.t('Mark this line as') : vscode.l10n.t('Mark {count} lines as', { count });
  return (await vscode.window.showQuickPick(kindItems(), { title, matchOnDescription: true }))?.label;
}
