import type * as vscode from 'vscode';
import type { Sidecar } from '../core/sidecar/types';

/** What one write did to one sidecar; `before` and `after` carry the stamp of the text that they are true of. */
export interface RecordedChange {
  readonly source: vscode.Uri;
  readonly sidecar: vscode.Uri;
  readonly before: Sidecar;
  readonly after: Sidecar;
}

/** One thing that a person did, in one file or in many. */
export interface HistoryStep {
  /** The same for all writes of a bulk action. */
  readonly id: object;
  readonly changes: readonly RecordedChange[];
}

/** Steps that can be undone; each holds its sidecars, most of whose items are shared. */
const MAX_STEPS = 100;

/** What this window did to sidecars, for undo and redo. */
export class SidecarHistory {
  #done: readonly HistoryStep[] = [];
  #undone: readonly HistoryStep[] = [];

  record(id: object, change: RecordedChange): void {
    this.#undone = [];
    const last = this.#done.at(-1);
    this.#done =
      last?.id === id
        ? [...this.#done.slice(0, -1), { id, changes: [...last.changes, change] }]
        : [...this.#done, { id, changes: [change] }].slice(-MAX_STEPS);
  }

  last(direction: 'undo' | 'redo'): HistoryStep | undefined {
    return (direction === 'undo' ? this.#done : this.#undone).at(-1);
  }

  /** The last step was taken back. @param changes what that did, which the other direction takes back again */
  moved(direction: 'undo' | 'redo', changes: readonly RecordedChange[]): void {
    const step: HistoryStep = { id: {}, changes };
    if (direction === 'undo') {
      this.#done = this.#done.slice(0, -1);
      this.#undone = [...this.#undone, step];
    } else {
      this.#undone = this.#undone.slice(0, -1);
      this.#done = [...this.#done, step];
    }
  }

  /** The last step cannot be taken back any more. */
  drop(direction: 'undo' | 'redo'): void {
    if (direction === 'undo') this.#done = this.#done.slice(0, -1);
    else this.#undone = this.#undone.slice(0, -1);
  }

  /** A source has another name now. */
  renamed(from: string, source: vscode.Uri, sidecar: vscode.Uri): void {
    const follow = (steps: readonly HistoryStep[]): readonly HistoryStep[] =>
      steps.map((step) => ({
        ...step,
        changes: step.changes.map((change) =>
          change.source.toString() === from ? { ...change, source, sidecar } : change,
        ),
      }));
    this.#done = follow(this.#done);
    this.#undone = follow(this.#undone);
  }
}
