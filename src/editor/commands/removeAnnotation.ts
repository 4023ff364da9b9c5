import * as vscode from 'vscode';
import { remove } from '../decisions';
import { apply } from './apply';
import { type Command, DONE } from './command';
import { isConfirmed, isRefusal, markFor } from './current';
import { CommandId } from './ids';

/** Takes the confirmed tag under the cursor away; a mention before the block it lies in. */
export const removeAnnotation: Command = {
  id: CommandId.removeAnnotation,
  isCalm: true,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isConfirmed,
      none: vscode.l10n.t('No confirmed tag stands here. A suggestion is refused by Reject Suggestion.'),
    });
    if (isRefusal(found)) return found;
    const change = remove(found.mark);
    return change === undefined ? DONE : apply(workbench, found.article, change);
  },
};
