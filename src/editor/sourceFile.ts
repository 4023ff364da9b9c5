import * as vscode from 'vscode';
import { type Message, say } from '../core/message';
import { encodeFingerprint } from '../core/sidecar/fingerprint';
import { sha256 } from '../core/sidecar/sha256';
import type { SourceStamp } from '../core/sidecar/types';
import { decodeSource } from '../core/text/decode';
import { ArticleText } from '../core/text/document';
import { nameOf } from './corpora';

export type SourceFile =
  | { readonly ok: true; readonly text: ArticleText; readonly sha256: string }
  | { readonly ok: false; readonly message: Message };

/**
 * A source as it is on disk. Never throws: what cannot be read or decoded is a message that says what to do.
 * @param known a text that it may still be: what is known of that one need not be found out again
 */
export async function readSourceFile(uri: vscode.Uri, known?: ArticleText): Promise<SourceFile> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, message: say('The file cannot be read: {reason}', { reason }) };
  }
  const decoded = decodeSource(bytes);
  if (!decoded.ok) return { ok: false, message: decoded.message };
  const read = new ArticleText(decoded.text);
  const text = read.text === known?.text ? known : read;
  const hash = await hashOf(bytes);
  hashes.set(text, hash);
  return { ok: true, text, sha256: hash };
}

/** Of the file that a text was last read from; undefined where it is none as it was read. */
export function knownHash(text: ArticleText): string | undefined {
  return hashes.get(text);
}

const hashes = new WeakMap<ArticleText, string>();

/** The host's own where it has one: several times as fast for a file of megabytes. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return sha256(bytes);
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param known the stamp as stored: where it is of these bytes, its fingerprint is taken as it stands */
export function stampOf(
  uri: vscode.Uri,
  { text, sha256 }: SourceFile & { readonly ok: true },
  known?: SourceStamp,
): SourceStamp {
  const { length } = text.codePoints;
  const isKnown = known?.sha256 === sha256 && known.length === length;
  return { file: nameOf(uri), sha256, length, lines: (isKnown ? known.lines : undefined) ?? encodeFingerprint(text) };
}
