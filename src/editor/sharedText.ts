import * as vscode from 'vscode';
import { type Message, say } from '../core/message';
import { nameOf } from './corpora';
import { updateSidecarFile } from './sidecarFile';

/** What became of a file that the corpus shares, such as its gazetteer. */
export type SharedEdit =
  | {
      readonly status: 'changed';
      readonly before: string | undefined;
      readonly after: string;
      /** It went into an editor with unsaved changes: it counts when the person saves that. */
      readonly isBuffered: boolean;
    }
  | { readonly status: 'unchanged' }
  | { readonly status: 'refused'; readonly message: Message };

/**
 * Changes a shared file in the same manner as sidecars: whole and under a lock where the host can, in its own editor
 * where that has unsaved changes.
 * @param edit the new text; the same one where there is nothing to do. Pure.
 * @throws FileError when it cannot be written
 */
export async function editSharedText(
  uri: vscode.Uri,
  edit: (text: string) => string | { readonly refused: Message },
): Promise<SharedEdit> {
  const { content, result } = await updateSidecarFile<{ readonly text?: string; readonly refused?: Message }>(
    uri,
    (now) => {
      if (!now.ok) return { refused: now.message };
      const next = edit(now.text ?? '');
      if (typeof next !== 'string') return next;
      return next === (now.text ?? '') ? {} : { text: next };
    },
  );
  if (result.refused !== undefined) return { status: 'refused', message: result.refused };
  if (result.text === undefined || !content.ok) return { status: 'unchanged' };
  return {
    status: 'changed',
    before: content.text,
    after: result.text,
    isBuffered: content.buffer !== undefined,
  };
}

/**
 * Puts one text in the place of another, for undo; undefined stands for no file.
 * @returns why nothing was done: the file says something else by now
 * @throws FileError when it cannot be written
 */
export async function replaceSharedText(
  uri: vscode.Uri,
  from: string | undefined,
  to: string | undefined,
): Promise<Message | undefined> {
  const changed = say('{file} was changed since. Nothing was undone in it.', { file: nameOf(uri) });
  const edit = await editSharedText(uri, (now) => (now === (from ?? '') ? (to ?? '') : { refused: changed }));
  if (edit.status === 'refused') return edit.message;
  if (to === undefined && edit.status === 'changed' && !edit.isBuffered) await vscode.workspace.fs.delete(uri);
  return undefined;
}
