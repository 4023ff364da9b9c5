import type { ArticleText } from '../text/document';
import { encodeFingerprint } from './fingerprint';
import type { Sidecar, SourceStamp } from './types';

/** SHA-256 as lower-case hexadecimal: `node:crypto` on the command line, sha256.ts in the editor. */
export type Sha256 = (bytes: Uint8Array) => string;

/**
 * What ties a sidecar's offsets to the source as it is on disk.
 * @param fileName without folders
 * @param bytes the file as it is on disk, byte order mark and line ends included
 * @param document the same file, decoded
 */
export function sourceStamp(fileName: string, bytes: Uint8Array, document: ArticleText, sha256: Sha256): SourceStamp {
  return {
    file: fileName,
    sha256: sha256(bytes),
    length: document.codePoints.length,
    lines: encodeFingerprint(document),
  };
}

/** Whether the offsets were last written against exactly these bytes. */
export function isStampOf(sidecar: Sidecar, bytes: Uint8Array, sha256: Sha256): boolean {
  return sidecar.source !== undefined && sidecar.source.sha256 === sha256(bytes);
}
