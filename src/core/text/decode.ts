import { type Message, say } from '../message';

/** Larger sources are not read into memory: VS Code itself gives up its features at about this size. Bytes. */
export const MAX_SOURCE_BYTES = 64 * 1024 * 1024;

export type DecodeErrorCode = 'binary' | 'not-utf8' | 'utf16' | 'too-large';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: DecodeErrorCode; readonly message: Message };

/**
 * Bytes → text, strictly UTF-8 (a byte order mark is left for normaliseText). Never throws.
 * A NUL byte makes a file binary, except where a UTF-16 mark says what it is.
 * @param decodeUtf8 a host's faster way than `TextDecoder` (`Files.decode`)
 */
export function decodeSource(bytes: Uint8Array, decodeUtf8 = strictly): Decoded {
  if (bytes.length > MAX_SOURCE_BYTES) {
    return refuse('too-large', 'The file has {size} MB; sources over {limit} MB are not read. Split it.', {
      size: Math.ceil(bytes.length / 1048576),
      limit: MAX_SOURCE_BYTES / 1048576,
    });
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refuse('utf16', 'The file is UTF-16. Convert it to UTF-8 to annotate it.');
  }
  if (bytes.includes(0)) return refuse('binary', 'The file is binary (it holds NUL bytes), not text. Exclude it.');
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { ok: true, text };
  const { byte, line } = firstInvalidByte(bytes);
  const template = 'The file is not UTF-8 (byte {byte} on line {line}). Convert it to UTF-8 to annotate it.';
  return refuse('not-utf8', template, { byte, line });
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(code: DecodeErrorCode, template: string, data?: Message['data']): Decoded {
  return { ok: false, code, message: say(template, data) };
}

/** Where the first ill-formed sequence starts; `byte` counts from 0, `line` from 1. */
function firstInvalidByte(bytes: Uint8Array): { byte: number; line: number } {
  let valid = 0;
  let step = bytes.length;
  // A prefix that decodes (as a stream, so that a cut sequence is no error) is valid; halve the step to find the edge.
  while (step >= 1) {
    while (valid + step <= bytes.length && decodesSoFar(bytes, valid + step)) valid += step;
    step = Math.floor(step / 2);
  }
  while (valid > 0 && !decodesWhole(bytes, valid)) valid--;
  let line = 1;
  for (let i = 0; i < valid; i++) if (bytes[i] === 0x0a) line++;
  return { byte: valid, line };
}

function decodesSoFar(bytes: Uint8Array, end: number): boolean {
  return decodes(bytes.subarray(0, end), true);
}

function decodesWhole(bytes: Uint8Array, end: number): boolean {
  // A sequence has at most four bytes, so a cut one shows in the last few.
  let start = Math.max(0, end - 4);
  while (start < end && (bytes[start]! & 0xc0) === 0x80) start++;
  return decodes(bytes.subarray(start, end), false);
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
