import { isBoilerplate, type Layer } from '../annotation';
import { surfaceKey } from '../knowledge';
import type { TextRange } from '../text/range';
import type { AnyMark, Marks } from './marks';

/** Suggestions that one decision settles: a name with its label, a date's words with their value, a kind of block. */
export interface OpenName {
  readonly key: string;
  readonly layer: Layer;
  /** In document order; at least one. */
  readonly marks: readonly AnyMark[];
}

/** Mentions first: blocks are walked by themselves. */
export const MENTION_LAYERS: readonly Layer[] = ['entity', 'date'];

/** Suggestions that wait for a decision, in document order. The article's own text is none: it needs no confirming. */
export function openMarks(marks: Marks, layers: readonly Layer[] = ['block', 'entity', 'date']): AnyMark[] {
  const of = (layer: Layer, items: readonly AnyMark[]): readonly AnyMark[] => (layers.includes(layer) ? items : []);
  return [
    ...of(
      'block',
      marks.blocks.filter(({ kind }) => isBoilerplate(kind)),
    ),
    ...of('entity', marks.entities),
    ...of('date', marks.dates),
  ]
    .filter(({ status }) => status === 'suggested')
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** The distinct names with an open suggestion, by their first one. */
export function openNames(marks: Marks, layers: readonly Layer[] = MENTION_LAYERS): OpenName[] {
  const names = new Map<string, AnyMark[]>();
  for (const mark of openMarks(marks, layers)) {
    const key = nameKey(mark);
    const known = names.get(key);
    if (known === undefined) names.set(key, [mark]);
    else known.push(mark);
  }
  return [...names].map(([key, found]) => ({ key, layer: found[0]!.layer, marks: found }));
}

/** Every open suggestion that the decision about this one settles, itself among them. */
export function sameName(marks: Marks, mark: AnyMark): AnyMark[] {
  const key = nameKey(mark);
  return openMarks(marks, [mark.layer]).filter((other) => nameKey(other) === key);
}

/**
 * What makes two suggestions one decision. Case counts (it tells names from words), and so does the label: a name that
 * is suggested as two things is two decisions.
 */
export function nameKey(mark: AnyMark): string {
  switch (mark.layer) {
    case 'entity':
      return `entity ${mark.label} ${surfaceKey(mark.text)}`;
    case 'date':
      return `date ${mark.type} ${mark.value} ${mark.mod ?? ''} ${surfaceKey(mark.text)}`;
    case 'block':
      return `block ${mark.kind}`;
  }
}

/** The nearest stop behind (1) or before (-1) the place, round the end of the document. @param stops in document order */
export function nextStop<S extends TextRange>(stops: readonly S[], here: number, direction: 1 | -1): S | undefined {
  return direction === 1
    ? (stops.find((stop) => stop.start > here) ?? stops[0])
    : (stops.findLast((stop) => stop.start < here) ?? stops.at(-1));
}
