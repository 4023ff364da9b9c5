import * as vscode from 'vscode';
import { applyInScope, type ScopedChange } from '../acrossCorpus/scope';
import { CANCELLED, type Command } from '../commands/command';
import { isEntity, isRefusal, markFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { pickLabel } from '../commands/tagAs';
import { relabel, relabelStored } from '../decisions';

/** Gives the entity under the cursor another label: this mention, all of it in the file, or all in the corpus. */
export const changeLabel: Command = {
  id: CommandId.changeLabel,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isEntity,
      none: vscode.l10n.t('No name stands here. Put the cursor on a tagged or suggested entity.'),
    });
    if (isRefusal(found)) return found;
    const { article, mark } = found;
    const given = (argument ?? {}) as { readonly label?: unknown; readonly scope?: unknown };
    const label = typeof given.label === 'string' ? given.label : await pickLabel(article, mark.range, mark.label);
    if (label === undefined) return CANCELLED;
    const change: ScopedChange = {
      title: vscode.l10n.t('Change “{text}” to {label}', { text: mark.text, label }),
      forMark: (of, one) => relabel(of, one, label),
      forStored: (of, { id }) => relabelStored(of, id, label),
      done: (places, files) =>
        vscode.l10n.t('{places} mentions in {files} files are {label} now.', { places, files, label }),
    };
    return applyInScope(workbench, found, change, given.scope);
  },
};
