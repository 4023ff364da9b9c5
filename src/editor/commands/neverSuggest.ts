import * as vscode from 'vscode';
import { addNever, applyTextEdit } from '../../core/corpus/gazetteerEdit';
import { decodeSource } from '../../core/text/decode';
import { translate } from '../convert';
import type { Corpus } from '../corpora';
import { type Command, DONE, type Outcome, refuse, type Workbench } from './command';
import { isEntity, isRefusal, markFor } from './current';
import { CommandId } from './ids';

/** Puts the name under the cursor on the team's list of names that are never suggested. */
export const neverSuggest: Command = {
  id: CommandId.neverSuggest,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isEntity,
      none: vscode.l10n.t('No name stands here. Put the cursor on a suggested entity.'),
    });
    if (isRefusal(found)) return found;
    return writeNever(workbench, found.article.corpus, found.mark.text);
  },
};

async function writeNever(workbench: Workbench, corpus: Corpus, name: string): Promise<Outcome> {
  const uri = corpus.uriOf(corpus.config.gazetteer);
  const shown = vscode.workspace.asRelativePath(uri);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const text = open?.getText() ?? (await readText(uri));
  if (typeof text !== 'string') return refuse(text.reason);
  const result = addNever(text, { name });
  if (!result.ok) {
    return refuse(
      vscode.l10n.t('{file} cannot be read as YAML, so it was left alone. Repair it first.', { file: shown }),
    );
  }
  if (result.edit === undefined) {
    return refuse(vscode.l10n.t('{file} says already that “{name}” is never suggested.', { file: shown, name }));
  }
  if (open?.isDirty) {
    // What stands unsaved in an editor is the person's: the name goes in there, and they save it.
    const edit = new vscode.WorkspaceEdit();
    const range = new vscode.Range(open.positionAt(result.edit.start), open.positionAt(result.edit.end));
    edit.replace(uri, range, result.edit.newText);
    await vscode.workspace.applyEdit(edit);
    return {
      status: 'done',
      note: vscode.l10n.t('{file} has unsaved changes; save it to make this count.', { file: shown }),
    };
  }
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(applyTextEdit(text, result.edit)));
  workbench.corpora.refresh();
  return DONE;
}

async function readText(uri: vscode.Uri): Promise<string | { readonly reason: string }> {
  try {
    const decoded = decodeSource(await vscode.workspace.fs.readFile(uri));
    return decoded.ok ? decoded.text : { reason: translate(decoded.message) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
