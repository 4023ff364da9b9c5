import type { ArticleText } from '../text/document';
import { decodeFingerprint, encodeFingerprint, hashLine, type LinePrint } from './fingerprint';
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
  const before = lines === undefined ? undefined : decodeFingerprint(lines);
  if (before === undefined) return length !== document.codePoints.length;
  // Line by line and without their stretches, which cost most of a fingerprint.
  let at = 0;
  const next = (): LinePrint | undefined => {
    while (at < before.length && isBlank(before[at]!)) at++;
    return before[at++];
  };
  for (let line = 0; line < document.lines.count; line++) {
    const hash = hashLine(document.line(line));
    if (hash !== BLANK && next()?.hash !== hash) return true;
  }
  return next() !== undefined;
}

const BLANK = hashLine('');

function isBlank({ length, hash }: LinePrint): boolean {
  return length === 0 || hash === BLANK;
}
