import * as vscode from 'vscode';
import type { EntityMark } from '../../core/suggest/marks';
import { applyInScope, type ScopedChange } from '../acrossCorpus/scope';
import type { Article } from '../articles';
import { CANCELLED, type Command, type Outcome, type Workbench } from '../commands/command';
import { isEntity, isRefusal, markFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { link, linkStored } from '../decisions';
import { addAndLink } from './addToGazetteer';
import { pickEntry } from './pickEntry';

/** Says which entry of the gazetteer a mention means; several people may share a name. */
export const linkTo: Command = {
  id: CommandId.linkTo,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isEntity,
      none: vscode.l10n.t('No name stands here. Put the cursor on a tagged or suggested entity.'),
    });
    if (isRefusal(found)) return found;
    const { article, mark } = found;
    const given = (argument ?? {}) as { readonly ref?: unknown; readonly scope?: unknown };
    if (typeof given.ref === 'string') return linkAll(workbench, article, mark, given.ref, given.ref, given.scope);
    const choice = await pickEntry(article.knowledge.gazetteer, {
      title: vscode.l10n.t('Link “{text}” to', { text: mark.text }),
      like: mark,
      mayAdd: true,
      mayUnlink: mark.ref !== undefined,
      ...(mark.ref === undefined ? {} : { now: mark.ref }),
    });
    switch (choice?.type) {
      case undefined:
        return CANCELLED;
      case 'entry':
        return linkAll(workbench, article, mark, choice.entry.id, choice.entry.name, given.scope);
      case 'none':
        return linkAll(workbench, article, mark, undefined, '', given.scope);
      case 'new':
        return addAndLink(workbench, article, mark, link);
    }
  },
};

function linkAll(
  workbench: Workbench,
  article: Article,
  mark: EntityMark,
  ref: string | undefined,
  name: string,
  scope: unknown,
): Promise<Outcome> {
  const { text } = mark;
  const change: ScopedChange = {
    title:
      ref === undefined
        ? vscode.l10n.t('Unlink “{text}”', { text })
        : vscode.l10n.t('Link “{text}” to {name} ({ref})', { text, name, ref }),
    forMark: (of, one) => link(of, one, ref),
    forStored: (of, { id }) => linkStored(of, id, ref),
    done: (places, files) =>
      ref === undefined
        ? vscode.l10n.t('{places} mentions in {files} files have no entry any more.', { places, files })
        : vscode.l10n.t('{places} mentions in {files} files mean {name} now.', { places, files, name }),
  };
  return applyInScope(workbench, { article, mark }, change, scope);
}
