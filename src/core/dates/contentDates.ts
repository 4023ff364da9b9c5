import { isBoilerplate, type LineKind } from '../annotation';
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

/** Reads the content lines; boilerplate has dates of other articles and of the day of the crawl. */
export function readContent(document: ArticleText, lines: readonly SuggestedLine[], grammar: DateGrammar): ReadLine[] {
  const content = lines.filter(({ kind }) => !isBoilerplate(kind));
  return content.map(({ line, kind }, place) => {
    const start = document.lines.start(line);
    const folded = foldLine(document.line(line));
    return {
      line,
      kind,
      place,
      folded,
      found: scanLine(grammar, folded),
      rangeOf: (found) => ({ start: start + folded.toRaw(found.start), end: start + folded.toRaw(found.end) }),
    };
  });
}
