import * as vscode from 'vscode';
import { translate } from '../convert';
import { nameOf } from '../corpora';
import type { HistoryStep, RecordedChange } from '../sidecarHistory';
import { takingBack } from '../sidecarRevision';
import { writeFailure } from '../writeFailures';
import { type Command, DONE, type Outcome, refuse, type Workbench } from './command';
import { CommandId } from './ids';

/** How long the status bar says what was undone, in milliseconds. */
const SHOWN = 5000;

/** Takes back the last thing that was done to sidecars in this window, whatever file is in front. */
export const undoAnnotation: Command = {
  id: CommandId.undoAnnotation,
  async run(workbench) {
    const front = vscode.window.activeTextEditor?.document.uri;
    if (front !== undefined && workbench.store.dropUnwritten(front)) return DONE;
    return step(workbench, 'undo');
  },
};

export const redoAnnotation: Command = {
  id: CommandId.redoAnnotation,
  run: (workbench) => step(workbench, 'redo'),
};

async function step({ store }: Workbench, direction: 'undo' | 'redo'): Promise<Outcome> {
  const last = store.history.last(direction);
  if (last === undefined) {
    return refuse(
      direction === 'undo'
        ? vscode.l10n.t('Nothing was annotated in this window that could be undone.')
        : vscode.l10n.t('No annotation was undone that could be made again.'),
    );
  }
  const { changes, refusals } = await takeBack(store, last);
  if (changes.length === 0) {
    store.history.drop(direction);
    return refuse(refusals.join(' '));
  }
  store.history.moved(direction, changes);
  const files = changes.map(({ source }) => nameOf(source)).join(', ');
  const said =
    direction === 'undo'
      ? vscode.l10n.t('Annotation undone in {files}', { files })
      : vscode.l10n.t('Annotation made again in {files}', { files });
  vscode.window.setStatusBarMessage(said, SHOWN);
  return refusals.length === 0 ? DONE : refuse(refusals.join(' '));
}

/** File by file, the last one first: what someone else changed since stays, and is said. */
async function takeBack(
  store: Workbench['store'],
  { changes }: HistoryStep,
): Promise<{ readonly changes: readonly RecordedChange[]; readonly refusals: readonly string[] }> {
  const done: RecordedChange[] = [];
  const refusals: string[] = [];
  for (const { source, sidecar, before, after } of [...changes].reverse()) {
    const name = nameOf(source);
    try {
      const revision = await store.revise(source, sidecar, undefined, takingBack(before, after));
      if (revision.status === 'changed') {
        done.push({ source, sidecar, before: revision.before, after: revision.after });
      } else if (revision.status === 'refused') {
        refusals.push(vscode.l10n.t('{name}: {reason}', { name, reason: translate(revision.message) }));
      }
    } catch (error) {
      refusals.push(translate(writeFailure(sidecar, error)));
    }
  }
  return { changes: done, refusals };
}
