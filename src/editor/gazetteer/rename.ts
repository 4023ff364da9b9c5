import * as vscode from 'vscode';
import { type GazetteerChange, renameEntry } from '../../core/corpus/gazetteerChange';
import { entriesNamed } from '../../core/corpus/identity';
import { type GazetteerEntry, surfaceKey } from '../../core/knowledge';
import type { EntityMark } from '../../core/suggest/marks';
import type { Article } from '../articles';
import { CANCELLED, type Command, refuse, type Workbench } from '../commands/command';
import { isEntity, isRefusal, markFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { mentionsOf } from '../references/mentionsOf';
import { entityAt } from '../references/thingAt';
import { changeGazetteer } from './gazetteerFile';

/**
 * *Rename Symbol* on a mention corrects the name of its gazetteer entry; the words of the article stay as they are. VS
 * Code offers it only where the text can be edited, and does not save the gazetteer; F2 runs `renameEntity`.
 */
export function prepareRename(
  workbench: Workbench,
  document: vscode.TextDocument,
  position: vscode.Position,
): { readonly range: vscode.Range; readonly placeholder: string } {
  const found = entityAt(workbench, document, position);
  if (found === undefined) throw new Error(noEntity());
  const { article, shown, mark } = found;
  const entry = entryOf(article, mark);
  if (typeof entry === 'string') throw new Error(entry);
  return { range: shown.toRange(mark.range) ?? new vscode.Range(position, position), placeholder: entry.name };
}

export async function renameEdits(
  workbench: Workbench,
  document: vscode.TextDocument,
  position: vscode.Position,
  name: string,
): Promise<vscode.WorkspaceEdit> {
  const found = entityAt(workbench, document, position);
  if (found === undefined) throw new Error(noEntity());
  const { article, mark } = found;
  const entry = entryOf(article, mark);
  if (typeof entry === 'string') throw new Error(entry);
  const uri = article.corpus.uriOf(article.corpus.config.gazetteer);
  const gazetteer = await vscode.workspace.openTextDocument(uri);
  const change = await changeOf(workbench, { article, mark, entry }, name);
  const made = change(gazetteer.getText());
  if (!made.ok) throw new Error(vscode.l10n.t('{file} cannot be changed safely.', { file: shown(uri) }));
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of made.edits) {
    edit.replace(uri, new vscode.Range(gazetteer.positionAt(start), gazetteer.positionAt(end)), newText);
  }
  return edit;
}

/** The same in locked text, too; written at once. */
export const renameEntity: Command = {
  id: CommandId.renameEntity,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, { accepts: isEntity, none: noEntity() });
    if (isRefusal(found)) return found;
    const { article, mark } = found;
    const entry = entryOf(article, mark);
    if (typeof entry === 'string') return refuse(entry);
    const given = (argument as { readonly name?: unknown } | undefined)?.name;
    const name = typeof given === 'string' ? given : await askForName(entry);
    if (name === undefined) return CANCELLED;
    const change = await changeOf(workbench, { article, mark, entry }, name);
    const outcome = await changeGazetteer(workbench, article.corpus, {}, change);
    workbench.corpora.refresh();
    return outcome;
  },
};

/** The old name stays as an alias while articles are written so, or it would not be found in them any more. */
async function changeOf(
  workbench: Workbench,
  { article, mark, entry }: { readonly article: Article; readonly mark: EntityMark; readonly entry: GazetteerEntry },
  name: string,
): Promise<(text: string) => GazetteerChange> {
  const old = surfaceKey(entry.name);
  const isOld = ({ text }: { readonly text: string }): boolean => surfaceKey(text) === old;
  const token = { isCancellationRequested: false };
  const linked = await mentionsOf(workbench, article.corpus, { ref: entry.id }, token);
  const keepsOld = isOld(mark) || linked.some(({ mentions }) => mentions.some(isOld));
  return (text) => renameEntry(text, entry.id, name.trim(), keepsOld);
}

/** The entry, or why there is none. */
function entryOf({ knowledge }: Article, { ref, text, label }: EntityMark): GazetteerEntry | string {
  const entries = knowledge.gazetteer;
  const linked = ref === undefined ? undefined : entries.find(({ id }) => id === ref);
  if (linked !== undefined) return linked;
  const named = entriesNamed(entries, text, label).filter((entry) => entry.label === label);
  const [only, ...others] = named;
  if (only === undefined) {
    return vscode.l10n.t(
      '“{text}” is not in the gazetteer. Use Add to Gazetteer first; Edit Text changes the article.',
      {
        text,
      },
    );
  }
  if (others.length === 0) return only;
  return vscode.l10n.t('{count} entries of the gazetteer are called “{text}”. Say which one is meant with Link To….', {
    count: named.length,
    text,
  });
}

function askForName({ name, label }: GazetteerEntry): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Name in the Gazetteer ({label})', { label }),
    prompt: vscode.l10n.t('The articles stay as they are written.'),
    value: name,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined),
  });
}

function noEntity(): string {
  return vscode.l10n.t('No name stands here. Put the cursor on a tagged or suggested entity.');
}

function shown(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
