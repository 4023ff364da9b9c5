import * as vscode from 'vscode';
import { type Message, say } from '../core/message';
import type { SidecarChange } from '../core/sidecar/change';

/**
 * `written`: on disk. `buffered`: in the sidecar's own editor, which was open and dirty; it is saved there.
 * `unchanged`: nothing to do. `pending`: could not be written; kept, and written again on the next occasion.
 * `refused`: nothing was changed; `message` says why and what to do.
 */
export type ApplyResult =
  | { readonly status: 'written' | 'buffered' | 'unchanged' }
  | { readonly status: 'pending' | 'refused'; readonly message: Message };

/** The sidecars of open articles: read, watched, changed by one change at a time, written at once. */
export class SidecarStore implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** The source's URI whose sidecar changed, by whomever. */
  readonly onDidChange = this.#changed.event;

  /**
   * @param uri of the source
   * @param version of the source's document that the ranges in `change` are true of
   * @param change as core/sidecar/describe.ts makes its items: offsets in code points of that version's `Article.text`;
   *   mapped back to the text as saved in here
   */
  async apply(_uri: vscode.Uri, _version: number, _change: SidecarChange): Promise<ApplyResult> {
    return { status: 'refused', message: say('The annotations are not loaded yet. Try again.') };
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
