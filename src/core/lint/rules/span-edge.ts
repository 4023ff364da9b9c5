import { say } from '../../message';
import type { TextRange } from '../../text/range';
import type { Rule } from '../rule';
import { maybeFix, withSpan } from '../sidecarEdits';

export const spanEdge: Rule = {
  id: 'span/edge',
  description: 'An entity or date begins or ends with white space or punctuation.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check(article) {
    const { source, places } = article;
    for (const list of ['entities', 'dates'] as const) {
      for (const item of article.sidecar?.[list] ?? []) {
        const inner = trimmed(item.text);
        if (inner === undefined) continue;
        const quote = item.text.slice(inner.start, inner.end);
        const range = source?.toUtf16(item);
        const isTrue = source !== undefined && range !== undefined && source.slice(range) === item.text;
        yield {
          message: say('"{text}" has white space or punctuation at its edge. Tag "{quote}" alone.', {
            text: item.text,
            quote,
          }),
          file: 'sidecar',
          range: places.of(list, item),
          about: item.id,
          ...(isTrue
            ? maybeFix(
                withSpan(article, list, item, { start: range.start + inner.start, end: range.start + inner.end }),
              )
            : {}),
        };
      }
    }
  },
};

// One sign at a time: `+$` walks a long run again from each of its signs.
const LEADING = /[\s\p{Cf}.,;:!?…)\]}»”›]/u;
const TRAILING = /[\s\p{Cf},;:!?…([{«“‹/]/u;
/** Pairs that wrap a name when both ends have one, and are a slip when one end does. */
const PAIRS = ['""', '“”', '«»', '()', '[]', '‘’', "''"] as const;
/**
 * A dot belongs to what it shortens: initials (*U.S.*, *John F.*), and the words that English names of firms, streets and
 * people and Vietnamese names of places end in (AP Stylebook, "abbreviations"; *TP., TX., Q., P.*).
 */
const ABBREVIATION =
  /(?:^|[\s.(])(?:\p{L}|inc|corp|co|ltd|bros|jr|sr|mt|st|ave|blvd|no|dr|mr|mrs|ms|prof|gen|sen|gov|rep|tp|tx)\.$/iu;

/** UTF-16 units; no mention is as long. */
const LONGEST = 1000;

/** What is left without its edges, as a range of the text; undefined where there is nothing to take off, or all. */
function trimmed(text: string): TextRange | undefined {
  if (text.length > LONGEST) return undefined;
  let [start, end] = [0, text.length];
  for (let before = -1; before !== end - start; ) {
    before = end - start;
    while (start < end && LEADING.test(text[start]!)) start++;
    while (start < end && TRAILING.test(text[end - 1]!)) end--;
    const rest = text.slice(start, end);
    if (rest.endsWith('.') && !ABBREVIATION.test(rest)) end--;
    for (const [open, close] of PAIRS) [start, end] = unpaired(text, start, end, open!, close!);
  }
  return (start === 0 && end === text.length) || start >= end ? undefined : { start, end };
}

/** Without a quote or bracket whose other half is not inside, and without a pair around the whole. */
function unpaired(text: string, start: number, end: number, open: string, close: string): [number, number] {
  const rest = text.slice(start, end);
  const isOpen = rest.startsWith(open);
  const isClosed = rest.endsWith(close);
  const within = rest.slice(isOpen ? 1 : 0, isClosed ? -1 : undefined);
  if (rest.length < 2 || !(isOpen || isClosed)) return [start, end];
  // An apostrophe may open or close a name (*'Ndrangheta*, *Hawai'*); only a pair of them is a quotation.
  const isApostrophe = open === "'" || open === '‘';
  if (isOpen && isClosed) return within.includes(open) || within.includes(close) ? [start, end] : [start + 1, end - 1];
  if (isApostrophe) return [start, end];
  if (isOpen && !within.includes(close)) return [start + 1, end];
  if (isClosed && !within.includes(open)) return [start, end - 1];
  return [start, end];
}
