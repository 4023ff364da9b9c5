import * as vscode from 'vscode';
import type { BlockMark } from '../../core/suggest/marks';
import type { Article } from '../articles';
import { batch, confirm } from '../decisions';
import { apply } from './apply';
import type { Command } from './command';
import { isRefusal, isSuggestedBoilerplate, markFor } from './current';
import { CommandId } from './ids';

/** Confirms every suggested block in the file that is of the kind of the one under the cursor; one write, one undo. */
export const confirmKind: Command = {
  id: CommandId.confirmKind,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isSuggestedBoilerplate,
      none: vscode.l10n.t('No suggested block of boilerplate stands here.'),
    });
    if (isRefusal(found)) return found;
    const { article, mark } = found;
    const changes = suggestedOfKind(article, mark.kind).map((block) => confirm(article, block));
    return apply(workbench, article, batch(changes));
  },
};

export function suggestedOfKind({ marks }: Article, kind: string): BlockMark[] {
  return marks.blocks.filter((block) => block.status === 'suggested' && block.kind === kind);
}
