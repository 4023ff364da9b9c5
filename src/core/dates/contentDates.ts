import { isBoilerplate, type LineKind } from '../annotation';
import type { Steps } from '../steps';
import type { SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import type { DateGrammar, Found } from './expression';
import { type FoldedLine, foldLine } from './folded';
import { scanLine } from './scan';

/** A content line with the expressions in it, not yet resolved. */
export interface ReadLine {
  /** Counts from 0. */
  readonly line: number;
  readonly kind: LineKind;
  /** Place among the content lines, from 0. */
  readonly place: number;
  readonly folded: FoldedLine;
  readonly found: readonly Found[];
  /** Place of an expression in the document, UTF-16. */
  rangeOf(found: Found): TextRange;
}

/**
 * The content lines; boilerplate has dates of other articles and of the day of the crawl. A line is read when it is
 * first asked for: mostly the first few tell the date.
 */
export function readContent(document: ArticleText, lines: readonly SuggestedLine[], grammar: DateGrammar): ReadLine[] {
  const content = lines.filter(({ kind }) => !isBoilerplate(kind));
  return content.map(({ line, kind }, place) => {
    const start = document.lines.start(line);
    let read: { readonly folded: FoldedLine; readonly found: readonly Found[] } | undefined;
    const text = () => {
      if (read === undefined) {
        const folded = foldLine(document.line(line));
        read = { folded, found: scanLine(grammar, folded) };
      }
      return read;
    };
    return {
      line,
      kind,
      place,
      get folded() {
        return text().folded;
      },
      get found() {
        return text().found;
      },
      rangeOf: (found) => {
        const { folded } = text();
        return { start: start + folded.toRaw(found.start), end: start + folded.toRaw(found.end) };
      },
    };
  });
}

/** Lines of about a millisecond's work. */
const STEP = 20;

/** Has every line read, before someone asks for all of them at once. */
export function* readAll(content: readonly ReadLine[]): Steps<void> {
  for (const [i, line] of content.entries()) if (line.found.length >= 0 && i % STEP === STEP - 1) yield;
}
