import * as vscode from 'vscode';
import { reject } from '../decisions';
import { moveOn } from '../flow/walk';
import { isOffered } from './acceptSuggestion';
import { apply } from './apply';
import type { Command } from './command';
import { isRefusal, markFor } from './current';
import { CommandId } from './ids';
import { asSpanTarget } from './target';

/** "Not here": the suggestion under the cursor is not made again at this place. */
export const rejectSuggestion: Command = {
  id: CommandId.rejectSuggestion,
  isCalm: true,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isOffered,
      none: vscode.l10n.t('No suggestion stands here. What is confirmed is taken away by Remove Annotation.'),
    });
    if (isRefusal(found)) return found;
    const outcome = await apply(workbench, found.article, reject(found.article, found.mark));
    if (outcome.status === 'done' && asSpanTarget(argument) === undefined) {
      moveOn(workbench, found.article.uri, 'mentions', found.mark);
    }
    return outcome;
  },
};
