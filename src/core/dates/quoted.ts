/** What a sentence of evidence shows of the text. */
const LONGEST = 80;

/** A text for evidence, cut to 80 characters so that the part from `start` to `end`, which is what it is about, stays in it. */
export function quoted(text: string, start = 0, end = start): string {
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST) return trimmed;
  const middle = Math.round((start + end) / 2) - lead;
  const from = Math.max(0, Math.min(middle - LONGEST / 2, trimmed.length - LONGEST + 1));
  // Half a surrogate pair, or half a letter with its marks, is nothing to show.
  const piece = trimmed
    .slice(from, from + LONGEST - (from > 0 ? 2 : 1))
    .replace(/^[\udc00-\udfff\p{M}]+|[\ud800-\udbff]$/gu, '');
  return `${from > 0 ? '…' : ''}${piece}${from + LONGEST - 1 < trimmed.length ? '…' : ''}`;
}
