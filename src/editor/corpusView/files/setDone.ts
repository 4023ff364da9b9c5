import * as vscode from 'vscode';
import { LAYERS } from '../../../core/annotation';
import { type CorpusDocument, readNow } from '../../acrossCorpus/documents';
import { type DocumentChange, writeChanges } from '../../acrossCorpus/writeChanges';
import { CANCELLED, DONE, type Outcome, refuse, type Workbench } from '../../commands/command';
import { CommandId } from '../../commands/ids';
import { batch } from '../../decisions';
import { documentInfo } from '../../documentInfo';
import { settingsFor } from '../../settings';
import { openIn } from './fileItem';
import type { FileNode } from './nodes';

/** Says of whole files that every layer that is annotated here is judged, or that none is; one step for undo. */
export async function setDone(workbench: Workbench, files: readonly FileNode[], done: boolean): Promise<Outcome> {
  if (files.length === 0) return refuse(vscode.l10n.t('Choose files in the Corpus view first.'));
  if (done && !(await isMeant(files))) return CANCELLED;
  const documents: CorpusDocument[] = [];
  const left: string[] = [];
  for (const { in: corpus, path } of files) {
    const document = await readNow(workbench.articles, corpus.corpus, path);
    if (document === undefined || document.isDoubtful) left.push(path);
    else documents.push(document);
  }
  const changes = documents.map((document): DocumentChange => {
    const layers = done ? settingsFor(document.uri).doneLayers : LAYERS;
    const change = batch(layers.map((layer) => ({ type: 'set-done', layer, done })));
    return { document, change, info: () => documentInfo({ path: document.path, suggestions: undefined }) };
  });
  const { documents: written, refusals } = await writeChanges(workbench, {}, changes, NEVER);
  const reasons = [
    ...left.map((path) => vscode.l10n.t('{path} cannot be read, or annotations in it wait for a place.', { path })),
    ...refusals,
  ];
  if (written.length > 0) void offerUndo(said(written, done));
  return reasons.length === 0 ? DONE : refuse(reasons.join(' '));
}

const NEVER = { isCancellationRequested: false };

function said(written: readonly DocumentChange[], done: boolean): string {
  const [only] = written;
  if (written.length === 1 && only !== undefined) {
    const { path } = only.document;
    return done ? vscode.l10n.t('{path} is done.', { path }) : vscode.l10n.t('{path} is open again.', { path });
  }
  const count = written.length;
  return done
    ? vscode.l10n.t('{count} files are done.', { count })
    : vscode.l10n.t('{count} files are open again.', { count });
}

/** "Done" says of every open suggestion that it is none. */
async function isMeant(files: readonly FileNode[]): Promise<boolean> {
  const open = files.reduce((sum, { in: corpus, path }) => {
    const known = { summary: corpus.get(path), progress: corpus.progressOf(path), open: corpus.openOf(path) };
    return sum + (openIn(known) ?? 0);
  }, 0);
  if (open === 0) return true;
  const yes = vscode.l10n.t('Mark Done');
  const detail = vscode.l10n.t(
    'Done says that all is judged: what was not accepted by then is no name, date or boilerplate.',
  );
  const question = vscode.l10n.t('{count} suggestions are open still. Mark as done?', { count: open });
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, yes)) === yes;
}

async function offerUndo(text: string): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(text, undo)) === undo) {
    await vscode.commands.executeCommand(CommandId.undoAnnotation);
  }
}
