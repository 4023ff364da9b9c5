import { type Message, say } from '../message';
import { sidecarPathOf } from '../sidecar/paths';
import { readSidecar, type SidecarReading } from '../sidecar/read';
import { decodeSource } from '../text/decode';
import { ArticleText } from '../text/document';
import type { CorpusConfig } from './config';
import { FileError, type Files } from './files';

/** Why a file could not be read: a stable code, and a sentence for a person. */
export interface ReadError {
  readonly code: string;
  readonly message: Message;
}

/** One document and its sidecar as they are on disk. */
export interface StoredDocument {
  readonly path: string;
  readonly source: ReadSource;
  readonly sidecar: ReadSidecarFile;
}

export type ReadSource =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly text: ArticleText;
      /** As decoded: with byte order mark and carriage returns. */
      readonly raw: string;
    }
  | { readonly ok: false; readonly error: ReadError };

/** `reading` is undefined when there is no sidecar or when its bytes cannot be read (`error`). */
export interface ReadSidecarFile {
  readonly path: string;
  readonly text: string | undefined;
  readonly reading: SidecarReading | undefined;
  readonly error?: ReadError;
}

/** Reads both files. Never throws on content or on a file that is missing or closed to us. */
export async function readDocument(
  files: Pick<Files, 'read' | 'decode'>,
  path: string,
  config: Pick<CorpusConfig, 'sidecars'>,
): Promise<StoredDocument> {
  return {
    path,
    source: await readSource(files, path),
    sidecar: await readSidecarFile(files, sidecarPathOf(path, config)),
  };
}

export async function readSource(files: Pick<Files, 'read' | 'decode'>, path: string): Promise<ReadSource> {
  const bytes = await readBytes(files, path);
  if (!(bytes instanceof Uint8Array)) return { ok: false, error: bytes };
  const decoded = decodeSource(bytes, files.decode);
  if (!decoded.ok) return { ok: false, error: decoded };
  return { ok: true, bytes, text: new ArticleText(decoded.text), raw: decoded.text };
}

export async function readSidecarFile(files: Pick<Files, 'read' | 'decode'>, path: string): Promise<ReadSidecarFile> {
  const missing = { path, text: undefined, reading: undefined };
  const bytes = await readBytes(files, path);
  if (!(bytes instanceof Uint8Array)) return bytes.code === 'not-found' ? missing : { ...missing, error: bytes };
  const decoded = decodeSource(bytes, files.decode);
  if (!decoded.ok) return { ...missing, error: { code: decoded.code, message: decoded.message } };
  return { path, text: decoded.text, reading: readSidecar(decoded.text) };
}

async function readBytes(files: Pick<Files, 'read' | 'decode'>, path: string): Promise<Uint8Array | ReadError> {
  try {
    return await files.read(path);
  } catch (error) {
    if (error instanceof FileError) return { code: error.code, message: sentence(error) };
    throw error;
  }
}

function sentence(error: FileError): Message {
  switch (error.code) {
    case 'not-found':
      return say('The file does not exist.');
    case 'no-permission':
      return say('The file cannot be read: permission denied.');
    case 'is-folder':
      return say('This is a folder, not a file.');
    case 'too-large':
      return say('The file has {size} MB; files over {limit} MB are not read.', error.data ?? {});
    default:
      return say('The file cannot be read: {reason}', { reason: error.message });
  }
}
