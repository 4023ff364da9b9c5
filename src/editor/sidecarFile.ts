import * as vscode from 'vscode';
import { type Message, say } from '../core/message';
import { decodeSource } from '../core/text/decode';
import type { SafeFiles } from '../node/safeFiles';
import { nameOf } from './corpora';
import { tellWhileWaiting } from './lockWait';
import { documentOf } from './openDocuments';
import { safeFilesFor } from './safeFiles';
import { fileError } from './workspaceFiles';

/** What stands in a sidecar now. */
export type SidecarContent =
  | {
      readonly ok: true;
      /** Undefined: there is no such file. */
      readonly text: string | undefined;
      /** Its document, where it is open with unsaved changes: these count, and it is written to them. */
      readonly buffer: vscode.TextDocument | undefined;
    }
  | { readonly ok: false; readonly message: Message };

/** Unsaved changes in an editor count before what is on disk. Never throws. */
export async function readSidecarFile(uri: vscode.Uri): Promise<SidecarContent> {
  const open = documentOf(uri);
  if (open?.isDirty) return { ok: true, text: open.getText(), buffer: open };
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    const { code, message } = fileError(uri.path, error);
    if (code === 'not-found') return { ok: true, text: undefined, buffer: undefined };
    return { ok: false, message: say('{file} cannot be read: {reason}', { file: nameOf(uri), reason: message }) };
  }
  const decoded = decodeSource(bytes);
  if (decoded.ok) return { ok: true, text: decoded.text, buffer: undefined };
  return { ok: false, message: say('{file} is not UTF-8. Repair it or move it away.', { file: nameOf(uri) }) };
}

/**
 * Reads, changes and writes a sidecar. On a disk that Node can reach nobody else who keeps to the lock writes in
 * between, and the file is replaced as a whole; elsewhere it is written and read back. One that is open with unsaved
 * changes is changed in its editor.
 * @param update pure; `text` of its result is written, nothing where that is undefined
 * @throws FileError when the host refuses, or when something else stands there afterwards
 */
export async function updateSidecarFile<T extends { readonly text?: string }>(
  uri: vscode.Uri,
  update: (content: SidecarContent) => T,
): Promise<{ readonly content: SidecarContent; readonly result: T }> {
  const files = safeFilesFor(uri);
  const work = async (): Promise<{ readonly content: SidecarContent; readonly result: T }> => {
    const content = await readSidecarFile(uri);
    const result = update(content);
    if (result.text === undefined || !content.ok) return { content, result };
    if (content.buffer === undefined) await write(uri, result.text, files);
    else if (!(await writeToBuffer(content.buffer, result.text))) throw new Error('its editor refused the change');
    return { content, result };
  };
  try {
    if (files === undefined) return await work();
    return await tellWhileWaiting(uri, (entered) =>
      files.exclusively(uri.fsPath, () => {
        entered();
        return work();
      }),
    );
  } catch (error) {
    throw fileError(uri.path, error);
  }
}

/** `workspace.fs` promises neither atomic nor complete writes: what stands there is read again. */
async function write(uri: vscode.Uri, text: string, files: SafeFiles | undefined): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  if (files !== undefined) return files.replace(uri.fsPath, bytes);
  await vscode.workspace.fs.writeFile(uri, bytes);
  const written = await vscode.workspace.fs.readFile(uri);
  if (!sameBytes(written, bytes)) throw new Error('what was written is not what stands there now');
}

/** Changes only the stretch that differs, so that the cursor and the folds of the editor stay. */
async function writeToBuffer(document: vscode.TextDocument, text: string): Promise<boolean> {
  const old = document.getText();
  const now = document.eol === vscode.EndOfLine.CRLF ? text.replace(/\r?\n/g, '\r\n') : text;
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && old.at(-1 - same) === now.at(-1 - same)) same++;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(old.length - same));
  edit.replace(document.uri, range, now.slice(start, now.length - same));
  return vscode.workspace.applyEdit(edit);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
