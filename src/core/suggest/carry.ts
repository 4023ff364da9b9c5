import type { RangeMap } from '../sidecar/carry';
import type { Suggestions } from '../suggestion';
import type { ArticleText } from '../text/document';
import { byLayer } from './byLayer';

/**
 * The suggestions for one text as they stand in another, until they are computed anew: what an edit touched is left
 * out, the rest moves. UTF-16 ranges, lines from 0.
 */
export function carrySuggestions(
  suggestions: Suggestions,
  from: ArticleText,
  to: ArticleText,
  map: RangeMap,
): Suggestions {
  const spans = <T extends { readonly range: { readonly start: number; readonly end: number } }>(
    items: readonly T[],
  ): T[] =>
    items.flatMap((item) => {
      const range = map(item.range);
      if (range === undefined || to.slice(range) !== from.slice(item.range)) return [];
      // Above an edit, which is half of all on average, nothing moves.
      return [range.start === item.range.start ? item : { ...item, range }];
    });
  return byLayer<Suggestions>({
    language: () => suggestions.language,
    date: () => carriedDate(suggestions.date, map),
    lines: () =>
      suggestions.lines.flatMap((line) => {
        const range = map({ start: from.lines.start(line.line), end: from.lines.end(line.line) });
        return range === undefined ? [] : [{ ...line, line: to.lines.lineAt(range.start) }];
      }),
    blocks: () =>
      suggestions.blocks.flatMap((block) => {
        const range = map(block.range);
        if (range === undefined) return [];
        const firstLine = to.lines.lineAt(range.start);
        const lastLine = to.lines.lineAt(Math.max(range.start, range.end - 1));
        return [
          { ...block, firstLine, lastLine, range: { start: to.lines.start(firstLine), end: to.lines.end(lastLine) } },
        ];
      }),
    entities: () => spans(suggestions.entities),
    dates: () =>
      spans(suggestions.dates).map(({ leansOn: old, ...date }) => {
        const leansOn = old && map(old);
        return leansOn === undefined ? date : { ...date, leansOn };
      }),
  });
}

function carriedDate(date: Suggestions['date'], map: RangeMap): Suggestions['date'] {
  if (date?.range === undefined) return date;
  const { range: old, ...rest } = date;
  const range = map(old);
  return range === undefined ? rest : { ...rest, range };
}
