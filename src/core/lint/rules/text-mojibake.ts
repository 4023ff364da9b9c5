import { type Message, say } from '../../message';
import type { TextRange } from '../../text/range';
import { windows1252Byte } from '../characters';
import type { Rule } from '../rule';

/** What the bytes 0x80–0xBF, which continue a character of UTF-8, look like in Windows-1252 and Latin-1. */
const NEXT =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]';
const BROKEN = new RegExp(
  `(?:[\\u00c2-\\u00df]${NEXT}|[\\u00e0-\\u00ef]${NEXT}${NEXT}|[\\u00f0-\\u00f4]${NEXT}${NEXT}${NEXT}){1,200}|\\ufffd+`,
  'g',
);
/** What text of news may hold: Latin letters with marks, Vietnamese, punctuation, signs of money, pictures. */
const PLAUSIBLE =
  /^(?:[\u00a0-\u024f\u1e00-\u1eff\u2010-\u203a\u20a0-\u20bf\u2100-\u214f\u2190-\u27bf\ufeff]|[\u0300-\u036f\ufe0f]|[\u{1f300}-\u{1faff}])+$/u;
/** Signs that may stand behind a capital by right (*CAFÉ»*): alone they prove nothing. */
const CLOSING = /[»”’›…–—]$/;

export const textMojibake: Rule = {
  id: 'text/mojibake',
  description: 'Characters were broken by reading UTF-8 as another encoding, or were lost.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check({ source }) {
    if (source === undefined) return;
    // One pair that could be read so is chance; a second one, or a character of three bytes, is not.
    let proof = 0;
    for (const { broken, meant } of breaks(source.text)) {
      if (meant !== undefined && !(broken.length === 2 && CLOSING.test(broken))) proof += broken.length > 2 ? 2 : 1;
      if (proof >= 2) break;
    }
    for (const { range, broken, meant } of breaks(source.text)) {
      if (meant !== undefined && proof < 2) continue;
      yield {
        message: messageFor(broken, meant),
        file: 'source',
        range,
        ...(meant === undefined ? {} : { fix: [{ file: 'source', range, newText: meant }] }),
      };
    }
  },
};

interface Break {
  readonly range: TextRange;
  readonly broken: string;
  /** Undefined for characters that were lost. */
  readonly meant: string | undefined;
}

function* breaks(text: string): Iterable<Break> {
  for (const { 0: broken, index } of text.matchAll(BROKEN)) {
    const isLost = broken.startsWith('\ufffd');
    const meant = isLost ? undefined : decoded(broken);
    if (meant !== undefined || isLost) yield { range: { start: index, end: index + broken.length }, broken, meant };
  }
}

function messageFor(broken: string, meant: string | undefined): Message {
  return meant === undefined
    ? say('Characters were lost here (U+FFFD stands for them). Take the text from its source again.')
    : say('"{broken}" is "{meant}", read in the wrong encoding. Repair it.', { broken, meant });
}

function decoded(broken: string): string | undefined {
  const bytes = [...broken].map(windows1252Byte);
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes as number[]));
    return PLAUSIBLE.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
