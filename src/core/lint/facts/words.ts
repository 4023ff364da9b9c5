import type { TextRange } from '../../text/range';

/** A word that a name can begin with: a capital or a digit first, hyphens and dots inside (*TP.HCM*, *COVID-19*). */
const CAPITAL_WORD =
  /(?<![\p{L}\p{M}\p{N}])[\p{Lu}\p{Lt}\p{N}][\p{L}\p{M}\p{N}]*(?:[-.&'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** UTF-16. */
export function* capitalWords(text: string): Iterable<TextRange> {
  for (const { index, 0: word } of text.matchAll(CAPITAL_WORD)) yield { start: index, end: index + word.length };
}

/** Whether a range begins and ends where words do. */
export function isWholeWords(text: string, { start, end }: TextRange): boolean {
  return !(isWordAt(text, start - 1) && isWordAt(text, start)) && !(isWordAt(text, end - 1) && isWordAt(text, end));
}

function isWordAt(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit !== '' && /[\p{L}\p{M}\p{N}]/u.test(unit);
}
