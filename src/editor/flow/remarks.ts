import * as vscode from 'vscode';
import type { Remark, SidecarChange } from '../../core/sidecar/change';
import type { AnyMark } from '../../core/suggest/marks';
import type { Article } from '../articles';
import { isOffered } from '../commands/acceptSuggestion';
import { apply } from '../commands/apply';
import { CANCELLED, type Command, refuse } from '../commands/command';
import { isConfirmed, isRefusal, markFor, placeFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { addedId, batch, confirm } from '../decisions';
import { tell } from '../tell';
import { nameOfMark } from './walk';

const canBeRemarked = (mark: AnyMark): mark is AnyMark => isConfirmed(mark) || isOffered(mark);

/** Writes, changes or takes away the note on the annotation under the cursor; a suggestion is accepted with it. */
export const note: Command = {
  id: CommandId.note,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: canBeRemarked,
      none: vscode.l10n.t('No annotation stands here. Note on the Document… is for remarks on the whole.'),
    });
    if (isRefusal(found)) return found;
    const { article, mark } = found;
    const title = vscode.l10n.t('Note on {name}', { name: nameOfMark(mark) });
    const words = await askForNote(argument, title, mark.note);
    if (words === undefined) return CANCELLED;
    if (words === (mark.note ?? '')) return refuse(vscode.l10n.t('Nothing changed.'));
    const outcome = await apply(workbench, article, remark(article, mark, { note: words === '' ? undefined : words }));
    if (outcome.status === 'done')
      tell(words === '' ? vscode.l10n.t('Note taken away') : vscode.l10n.t('Note written'));
    return outcome;
  },
};

/** The same on the document as a whole. */
export const noteOnDocument: Command = {
  id: CommandId.noteOnDocument,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const before = article.sidecar.document.note ?? '';
    const words = await askForNote(argument, vscode.l10n.t('Note on the document'), before);
    if (words === undefined) return CANCELLED;
    if (words === before) return refuse(vscode.l10n.t('Nothing changed.'));
    const set = { note: words === '' ? undefined : words };
    const outcome = await apply(workbench, article, { type: 'set-document', set });
    if (outcome.status === 'done')
      tell(words === '' ? vscode.l10n.t('Note taken away') : vscode.l10n.t('Note written'));
    return outcome;
  },
};

/** "I am not sure": on or off for an annotation; a suggestion is accepted with it. `{unsure}` says which. */
export const flagUnsure: Command = {
  id: CommandId.flagUnsure,
  isCalm: true,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: canBeRemarked,
      none: vscode.l10n.t('No annotation stands here that you could be unsure of.'),
    });
    if (isRefusal(found)) return found;
    const { article, mark } = found;
    const given = (argument as { readonly unsure?: unknown } | undefined)?.unsure;
    const isUnsure = typeof given === 'boolean' ? given : mark.flag === undefined;
    const outcome = await apply(workbench, article, remark(article, mark, { flag: isUnsure ? 'unsure' : undefined }));
    if (outcome.status !== 'done') return outcome;
    const name = nameOfMark(mark);
    tell(
      isUnsure
        ? vscode.l10n.t('{name}: flagged as unsure', { name })
        : vscode.l10n.t('{name}: no longer flagged as unsure', { name }),
    );
    return outcome;
  },
};

/** A suggestion has no place for remarks: it is taken first, in the same step. */
function remark(article: Article, mark: AnyMark, set: Remark): SidecarChange {
  if (mark.status === 'confirmed' && mark.id !== undefined) {
    return { type: 'remark', layer: mark.layer, id: mark.id, set };
  }
  const accepted = confirm(article, mark);
  const id = addedId(accepted);
  return id === undefined ? accepted : batch([accepted, { type: 'remark', layer: mark.layer, id, set }]);
}

async function askForNote(argument: unknown, title: string, before: string | undefined): Promise<string | undefined> {
  const given = (argument as { readonly note?: unknown } | undefined)?.note;
  if (typeof given === 'string') return given.trim();
  const prompt = vscode.l10n.t('An empty note is taken away.');
  return (await vscode.window.showInputBox({ title, prompt, value: before ?? '' }))?.trim();
}
