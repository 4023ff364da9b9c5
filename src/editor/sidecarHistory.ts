import * as vscode from 'vscode';
import type { Sidecar } from '../core/sidecar/types';

/** What one write did to one sidecar; `before` and `after` carry the stamp of the text that they are true of. */
export interface RecordedChange {
  readonly source: vscode.Uri;
  readonly sidecar: vscode.Uri;
  readonly before: Sidecar;
  readonly after: Sidecar;
}

/** What one write did to a file that the corpus shares, such as its gazetteer; undefined: there was none. */
export interface RecordedText {
  readonly file: vscode.Uri;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export type Recorded = RecordedChange | RecordedText;

/** One thing that a person did, in one file or in many. */
export interface HistoryStep {
  /** The same for all writes of a bulk action. */
  readonly id: object;
  readonly changes: readonly Recorded[];
}

/** Steps that can be undone; each holds its sidecars, most of whose items are shared. */
const MAX_STEPS = 100;

/** What this window did to sidecars, for undo and redo. */
export class SidecarHistory implements vscode.Disposable {
  readonly #takenBack = new vscode.EventEmitter<readonly Recorded[]>();
  /** A step was undone or made again: what that did. */
  readonly onDidTakeBack = this.#takenBack.event;
  #done: readonly HistoryStep[] = [];
  #undone: readonly HistoryStep[] = [];

  record(id: object, change: Recorded): void {
    this.#undone = [];
    // A bulk action takes seconds: the person may have tagged something else meanwhile.
    const at = this.#done.findLastIndex((step) => step.id === id);
    const known = this.#done[at];
    this.#done =
      known === undefined
        ? [...this.#done, { id, changes: [change] }].slice(-MAX_STEPS)
        : this.#done.with(at, { id, changes: [...known.changes, change] });
  }

  /** @param step undefined: the write is not to be undone */
  recordRevision(
    step: object | undefined,
    source: vscode.Uri,
    sidecar: vscode.Uri,
    { before, after }: Pick<RecordedChange, 'before' | 'after'>,
  ): void {
    if (step !== undefined) this.record(step, { source, sidecar, before, after });
  }

  last(direction: 'undo' | 'redo'): HistoryStep | undefined {
    return (direction === 'undo' ? this.#done : this.#undone).at(-1);
  }

  /** The last step was taken back. @param changes what that did, which the other direction takes back again */
  moved(direction: 'undo' | 'redo', changes: readonly Recorded[]): void {
    const step: HistoryStep = { id: {}, changes };
    if (direction === 'undo') {
      this.#done = this.#done.slice(0, -1);
      this.#undone = [...this.#undone, step];
    } else {
      this.#undone = this.#undone.slice(0, -1);
      this.#done = [...this.#done, step];
    }
    this.#takenBack.fire(changes);
  }

  /** The last step cannot be taken back any more. */
  drop(direction: 'undo' | 'redo'): void {
    if (direction === 'undo') this.#done = this.#done.slice(0, -1);
    else this.#undone = this.#undone.slice(0, -1);
  }

  dispose(): void {
    this.#takenBack.dispose();
  }

  /** A source has another name now. */
  renamed(from: string, source: vscode.Uri, sidecar: vscode.Uri): void {
    const follow = (steps: readonly HistoryStep[]): readonly HistoryStep[] =>
      steps.map((step) => ({
        ...step,
        changes: step.changes.map((change) =>
          'source' in change && change.source.toString() === from ? { ...change, source, sidecar } : change,
        ),
      }));
    this.#done = follow(this.#done);
    this.#undone = follow(this.#undone);
  }
}
