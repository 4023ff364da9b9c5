import * as vscode from 'vscode';
import type { AnyMark } from '../../core/suggest/marks';
import { confirm } from '../decisions';
import { moveOn } from '../flow/walk';
import { isShownBlock } from '../marksAt';
import { apply } from './apply';
import type { Command } from './command';
import { isRefusal, isSuggested, markFor } from './current';
import { CommandId } from './ids';
import { asSpanTarget } from './target';

/** Suggestions that are offered; the blocks of the article's own text are not. */
export const isOffered = (mark: AnyMark): mark is AnyMark =>
  isSuggested(mark) && (mark.layer !== 'block' || isShownBlock(mark));

/** Takes the suggestion under the cursor as it is: a mention before the block it lies in. */
export const acceptSuggestion: Command = {
  id: CommandId.acceptSuggestion,
  isCalm: true,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isOffered,
      none: vscode.l10n.t('No suggestion stands here. Put the cursor on an underlined mention or a grey block.'),
    });
    if (isRefusal(found)) return found;
    const outcome = await apply(workbench, found.article, confirm(found.article, found.mark));
    if (outcome.status === 'done' && asSpanTarget(argument) === undefined) {
      moveOn(workbench, found.article.uri, 'mentions', found.mark);
    }
    return outcome;
  },
};
