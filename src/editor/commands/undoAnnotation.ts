import * as vscode from 'vscode';
import { firstDifference } from '../../core/sidecar/firstDifference';
import { translate } from '../convert';
import { type Corpus, nameOf } from '../corpora';
import { frontOf } from '../flow/walk';
import { replaceSharedText } from '../sharedText';
import type { HistoryStep, Recorded, RecordedChange, RecordedText } from '../sidecarHistory';
import { takingBack } from '../sidecarRevision';
import { tell } from '../tell';
import { writeFailure } from '../writeFailures';
import { type Command, DONE, type Outcome, refuse, type Workbench } from './command';
import { goTo } from './goTo';
import { CommandId } from './ids';

/** More files than this are counted, not named. */
const MAX_NAMED = 3;

/** Takes back the last thing that was done to sidecars in this window, whatever file is in front. */
export const undoAnnotation: Command = {
  id: CommandId.undoAnnotation,
  isCalm: true,
  async run(workbench) {
    const front = vscode.window.activeTextEditor?.document;
    const uri = front && (workbench.shown.articleOf(front)?.uri ?? front.uri);
    if (uri !== undefined && workbench.store.dropUnwritten(uri)) return DONE;
    return step(workbench, 'undo');
  },
};

export const redoAnnotation: Command = {
  id: CommandId.redoAnnotation,
  isCalm: true,
  run: (workbench) => step(workbench, 'redo'),
};

async function step(workbench: Workbench, direction: 'undo' | 'redo'): Promise<Outcome> {
  const { history } = workbench.store;
  const last = history.last(direction);
  if (last === undefined) {
    return refuse(
      direction === 'undo'
        ? vscode.l10n.t('Nothing was annotated in this window that could be undone.')
        : vscode.l10n.t('No annotation was undone that could be made again.'),
    );
  }
  const { changes, refusals } = await takeBack(workbench, last);
  if (changes.length === 0) {
    history.drop(direction);
    return refuse(refusals.join(' '));
  }
  history.moved(direction, changes);
  const files = namesOf(changes);
  const said =
    direction === 'undo'
      ? vscode.l10n.t('Annotation undone in {files}', { files })
      : vscode.l10n.t('Annotation made again in {files}', { files });
  tell(said);
  showWhere(workbench, changes);
  return refusals.length === 0 ? DONE : refuse(refusals.join(' '));
}

/** A decision by key took the cursor on; taken back, it is where the eyes are wanted. */
function showWhere(workbench: Workbench, changes: readonly Recorded[]): void {
  for (const change of changes) {
    if ('file' in change) continue;
    const front = frontOf(workbench, change.source);
    const place = firstDifference(change.before, change.after);
    // The places are those of the text as saved.
    if (front === undefined || place === undefined || front.editor.document.isDirty) continue;
    goTo(front.editor, front.shown, front.shown.article.text.toUtf16(place));
    return;
  }
}

function namesOf(changes: readonly Recorded[]): string {
  if (changes.length > MAX_NAMED) return vscode.l10n.t('{count} files', { count: changes.length });
  return changes.map((change) => nameOf('file' in change ? change.file : change.source)).join(', ');
}

/** File by file, the last one first: what someone else changed since stays, and is said. */
async function takeBack(
  workbench: Workbench,
  { changes }: HistoryStep,
): Promise<{ readonly changes: readonly Recorded[]; readonly refusals: readonly string[] }> {
  const done: Recorded[] = [];
  const refusals: string[] = [];
  for (const change of [...changes].reverse()) {
    const outcome = 'file' in change ? await takeTextBack(workbench, change) : await takeOneBack(workbench, change);
    if (typeof outcome === 'string') refusals.push(outcome);
    else if (outcome !== undefined) done.push(outcome);
  }
  return { changes: done, refusals };
}

/** @returns what it did, why it did nothing, or undefined where there was nothing to do */
async function takeOneBack(
  { articles, corpora, store }: Workbench,
  { source, sidecar, before, after }: RecordedChange,
): Promise<RecordedChange | string | undefined> {
  try {
    const revision = await store.revise(source, sidecar, undefined, takingBack(before, after));
    if (revision.status === 'refused') {
      return vscode.l10n.t('{name}: {reason}', { name: nameOf(source), reason: translate(revision.message) });
    }
    if (revision.status === 'unchanged') return undefined;
    // Of an open article the corpus hears by itself.
    if (articles.at(source) === undefined) learn(await corpora.find(source), source);
    return { source, sidecar, before: revision.before, after: revision.after };
  } catch (error) {
    return translate(writeFailure(sidecar, error));
  }
}

function learn(corpus: Corpus, source: vscode.Uri): void {
  const path = corpus.pathOf(source);
  if (path !== undefined) corpus.learn(path);
}

async function takeTextBack(
  { corpora }: Workbench,
  { file, before, after }: RecordedText,
): Promise<RecordedText | string> {
  try {
    const refusal = await replaceSharedText(file, after, before);
    if (refusal !== undefined) return translate(refusal);
    corpora.refresh();
    return { file, before: after, after: before };
  } catch (error) {
    return translate(writeFailure(file, error));
  }
}
