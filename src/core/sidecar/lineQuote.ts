/** What a sidecar keeps of the words of an old line: all of them, or its beginning. */
export interface LineQuote {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Stretches that two lines must have in common before one may be the other, changed more than once. UTF-16. */
const STRETCH = 5;
/** A shorter line may have become anything. UTF-16. */
const SHORT = 12;
/** A beginning or an end by itself: two lines of one language share a letter there often enough. */
const EDGE = 2;
/** So much of a line has to be as it was before it is known by its words alone. */
const TELLING_SHARE = 0.5;
const TELLING_LENGTH = 8;

/** @param quote as `first` and `last` hold it @param length of the old line, code points */
export function lineQuote(quote: string, length: number): LineQuote {
  const isWhole = [...quote].length === length;
  return { text: isWhole ? quote : quote.replace(/…$/u, ''), isWhole };
}

/** Whether the line may be the quoted one after any change that left something of it. */
export function mayHold(quote: LineQuote, line: string): boolean {
  const { prefix, suffix } = commonEdges(quote, line);
  if (prefix >= EDGE || suffix >= EDGE || quote.text.length < SHORT) return true;
  for (let at = 0; at + STRETCH <= quote.text.length; at++) {
    if (line.includes(quote.text.slice(at, at + STRETCH))) return true;
  }
  return false;
}

/** Whether the line is the quoted one, changed in one stretch, as far as its words can tell. */
export function holdsMost(quote: LineQuote, line: string): boolean {
  const { prefix, suffix } = commonEdges(quote, line);
  return prefix + suffix >= Math.max(TELLING_LENGTH, quote.text.length * TELLING_SHARE);
}

function commonEdges({ text, isWhole }: LineQuote, line: string): { prefix: number; suffix: number } {
  const shorter = Math.min(text.length, line.length);
  let prefix = 0;
  while (prefix < shorter && text[prefix] === line[prefix]) prefix++;
  let suffix = 0;
  while (isWhole && suffix < shorter - prefix && text.at(-1 - suffix) === line.at(-1 - suffix)) suffix++;
  return { prefix, suffix };
}
