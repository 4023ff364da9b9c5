import * as vscode from 'vscode';
import { isLineKind } from '../../core/annotation';
import type { BlockMark } from '../../core/suggest/marks';
import { rekind } from '../decisions';
import { kindItems } from '../kinds';
import { apply } from './apply';
import { CANCELLED, type Command } from './command';
import { isBlock, isRefusal, markFor } from './current';
import { CommandId } from './ids';

/** Gives the block under the cursor another kind, which confirms it. */
export const changeKind: Command = {
  id: CommandId.changeKind,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isBlock,
      none: vscode.l10n.t('No block stands here. Select lines and use Mark Lines as Boilerplate.'),
    });
    if (isRefusal(found)) return found;
    const { article, mark } = found;
    const given = (argument as { kind?: unknown } | undefined)?.kind;
    const kind = typeof given === 'string' && isLineKind(given) ? given : await pickKind(mark);
    return kind === undefined ? CANCELLED : apply(workbench, article, rekind(article, mark, kind));
  },
};

async function pickKind(mark: BlockMark): Promise<string | undefined> {
  const title = vscode.l10n.t('Kind of this block');
  return (await vscode.window.showQuickPick(kindItems(mark.kind), { title, matchOnDescription: true }))?.label;
}
