import type { ArticleText } from './document';
import type { TextRange } from './range';

/** Abbreviations after which a full stop ends nothing, in lower case without the stop: closed lists of vi and en usage. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'tp tx tt ts ths gs pgs bs ks ls nsưt nsnd q p h đ tr st no vol mr mrs ms dr prof gen sen rep gov lt col capt sgt jr sr vs etc inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n'.split(
    ' ',
  ),
);

const ENDER = /[.!?…]+["'”’»)\]]*|[。！？]+[」』”]*/gu;

/**
 * The sentences of a stretch of the document, in order, without the white space between them. A line break always ends
 * a sentence: scraped articles have a paragraph a line. Rules, not a model: a stop ends a sentence when white space
 * and something other than a lower-case letter follow, and the word before is neither an initial nor an abbreviation.
 */
export function sentences(document: ArticleText, within: TextRange = { start: 0, end: document.length }): TextRange[] {
  const found: TextRange[] = [];
  for (let start = within.start; start <= within.end; ) {
    const at = document.text.indexOf('\n', start);
    const end = at === -1 || at > within.end ? within.end : at;
    splitLine(document.text, start, end, found);
    start = end + 1;
  }
  return found;
}

function splitLine(text: string, start: number, end: number, found: TextRange[]): void {
  const line = text.slice(start, end);
  let from = 0;
  for (const match of line.matchAll(ENDER)) {
    const after = match.index + match[0].length;
    if (!endsSentence(line, match.index, after, match[0])) continue;
    pushTrimmed(line, from, after, start, found);
    from = after;
  }
  pushTrimmed(line, from, line.length, start, found);
}

function endsSentence(line: string, stop: number, after: number, mark: string): boolean {
  if (/^[。！？]/u.test(mark)) return true;
  if (after >= line.length) return true;
  const next = /^\s+(["'“‘«([]*)(.)/u.exec(line.slice(after, after + 12));
  if (next === null) return false;
  if (/\p{Ll}/u.test(next[2]!)) return false;
  if (mark !== '.') return true;
  const word = /[\p{L}\p{M}\p{N}.]+$/u.exec(line.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  const isInitial = /^(?:\p{Lu}\p{M}*\.)*\p{Lu}\p{M}*$/u.test(word);
  return !isInitial && !ABBREVIATIONS.has(word.normalize('NFC').toLowerCase());
}

function pushTrimmed(line: string, from: number, to: number, base: number, found: TextRange[]): void {
  const piece = line.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  const length = piece.trim().length;
  if (length > 0) found.push({ start: base + from + lead, end: base + from + lead + length });
}

/** The sentence that holds the range's start: what a person wants to read around a mention. */
export function sentenceAround(document: ArticleText, range: TextRange): TextRange {
  const line = document.lines.lineAt(range.start);
  const within = { start: document.lines.start(line), end: document.lines.end(line) };
  return sentences(document, within).find((sentence) => sentence.end > range.start) ?? within;
}
