import * as vscode from 'vscode';
import { addNever } from '../../core/corpus/gazetteerEdit';
import { type Command, refuse } from '../commands/command';
import { isEntity, isRefusal, markFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { changeGazetteer } from './gazetteerFile';

/** Puts the name under the cursor on the team's list of names that are never suggested. */
export const neverSuggest: Command = {
  id: CommandId.neverSuggest,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isEntity,
      none: vscode.l10n.t('No name stands here. Put the cursor on a suggested entity.'),
    });
    if (isRefusal(found)) return found;
    const { corpus } = found.article;
    const name = found.mark.text;
    const outcome = await changeGazetteer(workbench, corpus, {}, (text) => addNever(text, { name }));
    if (outcome.status === 'done' && !outcome.isChanged) {
      const file = corpus.config.gazetteer;
      return refuse(vscode.l10n.t('{file} says already that “{name}” is never suggested.', { file, name }));
    }
    workbench.corpora.refresh();
    return outcome;
  },
};
