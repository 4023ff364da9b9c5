import { isBoilerplate } from '../annotation';
import { ArticleText } from '../text/document';
import { type MapSegment, OffsetMap, type WrittenMap } from './offsetMap';

/** The text without boilerplate, and where each stretch of it stood. */
export interface Content {
  readonly text: ArticleText;
  readonly map: OffsetMap;
}

/**
 * The lines that are not boilerplate, with the blank lines between two of them that nothing was cut from. The last
 * line's break is left out.
 * @param kinds by line (from 0); a line without one is content
 */
export function contentOf(document: ArticleText, kinds: ReadonlyMap<number, string>): Content {
  const kept: { first: number; last: number }[] = [];
  let isCut = true;
  for (let line = 0; line < document.lines.count; line++) {
    if (document.line(line).trim() === '') continue;
    const kind = kinds.get(line);
    if (kind !== undefined && isBoilerplate(kind)) isCut = true;
    else if (isCut || kept.length === 0) {
      kept.push({ first: line, last: line });
      isCut = false;
    } else kept[kept.length - 1]!.last = line;
  }
  const segments: MapSegment[] = [];
  let text = '';
  for (const [at, { first, last }] of kept.entries()) {
    const source = document.lines.start(first);
    const isLast = at === kept.length - 1;
    const piece = document.text.slice(source, document.lines.end(last) + (isLast ? 0 : 1));
    segments.push({ start: text.length, end: text.length + piece.length, source });
    text += piece;
  }
  return { text: new ArticleText(text), map: new OffsetMap(segments) };
}

/** The map as files hold it, in code points. */
export function writtenMap({ text, map }: Content, source: ArticleText): WrittenMap {
  return map.segments.map((segment) => {
    const { start, end } = text.toCodePoints(segment);
    return [start, end, source.codePoints.toCodePoint(segment.source)] as const;
  });
}
