import type { ArticleText } from '../text/document';
import { decodeFingerprint, encodeFingerprint, hashLine, type LinePrint, linePrints } from './fingerprint';
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

/**
 * Whether the text is another than the one that the stamp was made for. Not by its hash: line ends, blank lines, spaces
 * at the edges of lines and the Unicode form, which a checkout or a tool may change, leave nothing to judge anew.
 */
export function isChangedSince({ lines, length }: SourceStamp, document: ArticleText): boolean {
  if (lines === undefined) return length !== document.codePoints.length;
  if (lines === encodeFingerprint(document)) return false;
  const before = decodeFingerprint(lines);
  return before === undefined || words(before) !== words(linePrints(document));
}

function words(prints: readonly LinePrint[]): string {
  return prints
    .filter(({ length, hash }) => length > 0 && hash !== BLANK)
    .map(({ hash }) => hash)
    .join();
}

const BLANK = hashLine('');
