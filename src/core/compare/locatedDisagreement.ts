import type { Layer } from '../annotation';
import type { StoredDate, StoredEntity } from '../sidecar/types';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { sentenceAround } from '../text/sentences';
import type { DocumentComparison } from './compareDocument';
import type { LineDisagreement } from './compareLines';
import type { SpanDisagreement } from './compareSpans';

/** One place where annotators differ, as the command line prints it. Offsets are code points. */
export interface Located {
  readonly layer: Layer;
  readonly about: SpanDisagreement<unknown>['about'] | 'kind';
  /** What each said, in short; undefined: nothing. */
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly start: number;
  readonly end: number;
  /** The sentence, and where in it the place is. */
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number };
}

/** Code points of a line that are shown for a block. */
const LINE = 80;

/** In document order. */
export function locatedDisagreements(document: ArticleText, comparison: DocumentComparison): Located[] {
  const { entities, dates, lines } = comparison;
  const spans = <T extends StoredEntity | StoredDate>(
    layer: Layer,
    list: readonly SpanDisagreement<T>[] = [],
  ): Located[] => list.map((one) => spanDisagreement(document, layer, one));
  return [
    ...spans('entity', entities?.disagreements),
    ...spans('date', dates?.disagreements),
    ...(lines?.disagreements ?? []).map((one) => lineDisagreement(document, one)),
  ].sort((x, y) => x.start - y.start);
}

function spanDisagreement<T extends StoredEntity | StoredDate>(
  document: ArticleText,
  layer: Layer,
  { about, a, b }: SpanDisagreement<T>,
): Located {
  const both = [a, b].filter((item) => item !== undefined);
  const start = Math.min(...both.map((item) => item.start));
  const end = Math.max(...both.map((item) => item.end));
  const range = document.toUtf16({ start, end });
  const around = sentenceAround(document, range);
  const sentence = { start: around.start, end: Math.max(around.end, range.end) };
  return {
    layer,
    about,
    a: a && shortly(a),
    b: b && shortly(b),
    start,
    end,
    sentence: within(document, sentence, range),
  };
}

function shortly(item: StoredEntity | StoredDate): string {
  const said =
    'label' in item ? item.label : `${item.type} ${item.value}${item.mod === undefined ? '' : ` ${item.mod}`}`;
  return `${said} “${item.text.replace(/\s+/g, ' ')}”`;
}

function lineDisagreement(document: ArticleText, { a, b, firstLine, lastLine }: LineDisagreement): Located {
  const range = { start: document.lines.start(firstLine), end: document.lines.end(lastLine) };
  const points = document.toCodePoints(range);
  const first = Array.from(document.line(firstLine));
  const isWhole = firstLine === lastLine && first.length <= LINE;
  const text = isWhole ? first.join('') : `${first.slice(0, LINE).join('')}…`;
  return { layer: 'block', about: 'kind', a, b, ...points, sentence: { text, start: 0, end: Array.from(text).length } };
}

function within(document: ArticleText, sentence: TextRange, range: TextRange): Located['sentence'] {
  const base = document.codePoints.toCodePoint(sentence.start);
  const { start, end } = document.toCodePoints(range);
  return { text: document.slice(sentence).replace(/\n/g, ' '), start: start - base, end: end - base };
}
