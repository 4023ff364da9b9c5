import * as vscode from 'vscode';
import type { GazetteerChange } from '../../core/corpus/gazetteerChange';
import type { GazetteerEdit } from '../../core/corpus/gazetteerEdit';
import { say } from '../../core/message';
import { applyEdits } from '../../core/sidecar/textEdit';
import { DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { translate } from '../convert';
import { type Corpus, nameOf } from '../corpora';
import { editSharedText } from '../sharedText';
import { writeFailure } from '../writeFailures';

export type GazetteerOutcome = Outcome & { readonly isChanged: boolean };

/**
 * Changes the corpus' gazetteer; one undo takes it back together with all else that the step holds. Whoever calls it
 * refreshes the corpora when the step is whole.
 */
export async function changeGazetteer(
  { store }: Pick<Workbench, 'store'>,
  corpus: Corpus,
  step: object,
  change: (text: string) => GazetteerEdit | GazetteerChange,
): Promise<GazetteerOutcome> {
  const uri = corpus.uriOf(corpus.config.gazetteer);
  const file = nameOf(uri);
  try {
    const result = await editSharedText(uri, (text) => {
      const made = change(text);
      if (!made.ok) {
        return { refused: say('{file} cannot be changed safely, so it was left alone. Repair it first.', { file }) };
      }
      const edits = 'edits' in made ? made.edits : made.edit === undefined ? [] : [made.edit];
      return applyEdits(text, edits);
    });
    if (result.status === 'refused') return { ...refuse(translate(result.message)), isChanged: false };
    if (result.status === 'unchanged') return { ...DONE, isChanged: false };
    store.history.record(step, { file: uri, before: result.before, after: result.after });
    if (!result.isBuffered) return { ...DONE, isChanged: true };
    const note = vscode.l10n.t('{file} has unsaved changes; save it to make this count.', { file });
    return { status: 'done', note, isChanged: true };
  } catch (error) {
    return { ...refuse(translate(writeFailure(uri, error))), isChanged: false };
  }
}
