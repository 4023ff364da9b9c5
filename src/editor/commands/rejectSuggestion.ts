import * as vscode from 'vscode';
import { reject } from '../decisions';
import { isOffered } from './acceptSuggestion';
import { apply } from './apply';
import type { Command } from './command';
import { isRefusal, markFor } from './current';
import { CommandId } from './ids';

/** "Not here": the suggestion under the cursor is not made again at this place. */
export const rejectSuggestion: Command = {
  id: CommandId.rejectSuggestion,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isOffered,
      none: vscode.l10n.t('No suggestion stands here. What is confirmed is taken away by Remove Annotation.'),
    });
    return isRefusal(found) ? found : apply(workbench, found.article, reject(found.article, found.mark));
  },
};
