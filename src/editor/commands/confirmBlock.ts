import * as vscode from 'vscode';
import { confirm } from '../decisions';
import { apply } from './apply';
import type { Command } from './command';
import { isRefusal, isSuggestedBoilerplate, markFor } from './current';
import { CommandId } from './ids';

/** Confirms the suggested block of boilerplate whose lines the cursor stands on. */
export const confirmBlock: Command = {
  id: CommandId.confirmBlock,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isSuggestedBoilerplate,
      none: vscode.l10n.t('No suggested block of boilerplate stands here.'),
    });
    return isRefusal(found) ? found : apply(workbench, found.article, confirm(found.article, found.mark));
  },
};
