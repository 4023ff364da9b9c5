import { describeSpan } from '../sidecar/describe';
import { quote } from '../sidecar/scalars';
import { lineStart, nextLineStart } from '../sidecar/textEdit';
import type { StoredDate, StoredEntity } from '../sidecar/types';
import type { TextRange } from '../text/range';
import type { FixEdit, LintArticle } from './rule';
import type { PlacedList } from './sidecarPlaces';

interface Placed {
  readonly id?: string;
  readonly start: number;
  readonly end: number;
}

/** Takes an item out with its line; undefined where it shares the line with others or its place cannot be told. */
export function withoutItem(
  { sidecarText: text, places }: LintArticle,
  list: PlacedList,
  item: Placed,
): readonly FixEdit[] | undefined {
  const { start, end } = places.of(list, item);
  if (text === undefined || end === 0) return undefined;
  const range = { start: lineStart(text, start), end: nextLineStart(text, end) };
  const isAlone =
    /^[ \t]*- $/.test(text.slice(range.start, start)) && /^[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(end, range.end));
  return isAlone ? [{ file: 'sidecar', range, newText: '' }] : undefined;
}

/**
 * Gives an entity or date another span: start, end and text. Undefined where its keys cannot be told, and for a mention
 * in parts, which a person has to look at.
 * @param range UTF-16, over the source
 */
export function withSpan(
  { source, places }: LintArticle,
  list: 'entities' | 'dates',
  item: StoredEntity | StoredDate,
  range: TextRange,
): readonly FixEdit[] | undefined {
  if (source === undefined || 'parts' in item || range.start >= range.end) return undefined;
  const { start, end, text } = describeSpan(source, range);
  const values: readonly (readonly [string, string])[] = [
    ['start', String(start)],
    ['end', String(end)],
    ['text', quote(text)],
  ];
  const edits = values.flatMap(([key, newText]): FixEdit[] => {
    const place = places.ofField(list, item, key);
    return place === undefined ? [] : [{ file: 'sidecar', range: place, newText }];
  });
  return edits.length === values.length ? edits.sort((a, b) => a.range.start - b.range.start) : undefined;
}

/** `fix` for a finding, left out where there is none. */
export function maybeFix(fix: readonly FixEdit[] | undefined): { readonly fix?: readonly FixEdit[] } {
  return fix === undefined ? {} : { fix };
}
