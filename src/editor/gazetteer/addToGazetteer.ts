import * as vscode from 'vscode';
import { entryId } from '../../core/corpus/entryId';
import { addEntry } from '../../core/corpus/gazetteerEdit';
import { entriesNamed } from '../../core/corpus/identity';
import { type GazetteerEntry, surfaceKey } from '../../core/knowledge';
import type { EntityMark } from '../../core/suggest/marks';
import type { Article } from '../articles';
import { apply } from '../commands/apply';
import { type Command, type Outcome, refuse, type Workbench } from '../commands/command';
import { isEntity, isRefusal, markFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { link } from '../decisions';
import { changeGazetteer } from './gazetteerFile';

/** Makes an entry of the name under the cursor; a tagged mention refers to it from then on. */
export const addToGazetteer: Command = {
  id: CommandId.addToGazetteer,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isEntity,
      none: vscode.l10n.t('No name stands here. Put the cursor on a tagged or suggested entity.'),
    });
    if (isRefusal(found)) return found;
    const { article, mark } = found;
    const [known] = entriesNamed(article.knowledge.gazetteer, mark.text, mark.label);
    if (known?.label === mark.label) {
      const data = { text: mark.text, id: known.id };
      return refuse(
        vscode.l10n.t(
          '“{text}” is in the gazetteer already ({id}). Link To… says which entry is meant, or adds another.',
          data,
        ),
      );
    }
    return addAndLink(workbench, article, mark, mark.status === 'confirmed' ? link : undefined);
  },
};

/**
 * Makes a new entry for the mention's name and links the mention to it, in one step.
 * @param linking undefined: a suggestion stays one
 */
export async function addAndLink(
  workbench: Workbench,
  article: Article,
  mark: EntityMark,
  linking: typeof link | undefined,
): Promise<Outcome> {
  const step = {};
  const entry = newEntry(article, mark);
  const added = await changeGazetteer(workbench, article.corpus, step, (text) => addEntry(text, entry));
  if (added.status !== 'done') return added;
  const linked = linking && (await apply(workbench, article, linking(article, mark, entry.id), step));
  workbench.corpora.refresh();
  return linked?.status === 'refused' ? linked : added;
}

function newEntry({ corpus, knowledge }: Article, { text, label }: EntityMark): GazetteerEntry {
  const taken = [...corpus.setup.gazetteer.entries, ...knowledge.gazetteer].map(({ id }) => id);
  return { id: entryId(text, taken), name: surfaceKey(text), aliases: [], label };
}
