import * as vscode from 'vscode';
import { type Message, say } from '../core/message';
import { sha256 } from '../core/sidecar/sha256';
import { sourceStamp } from '../core/sidecar/stamp';
import type { SourceStamp } from '../core/sidecar/types';
import { decodeSource } from '../core/text/decode';
import { ArticleText } from '../core/text/document';
import { nameOf } from './corpora';

export type SourceFile =
  | { readonly ok: true; readonly text: ArticleText; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: Message };

/** A source as it is on disk. Never throws: what cannot be read or decoded is a message that says what to do. */
export async function readSourceFile(uri: vscode.Uri): Promise<SourceFile> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, message: say('The file cannot be read: {reason}', { reason }) };
  }
  const decoded = decodeSource(bytes);
  return decoded.ok
    ? { ok: true, text: new ArticleText(decoded.text), bytes }
    : { ok: false, message: decoded.message };
}

export function stampOf(uri: vscode.Uri, file: SourceFile & { readonly ok: true }): SourceStamp {
  return sourceStamp(nameOf(uri), file.bytes, file.text, sha256);
}
