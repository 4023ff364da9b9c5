import type { Layer } from '../annotation';
import type { TimexValue } from '../suggestion';
import { sameRange, type TextRange } from '../text/range';
import type { DateMark, EntityMark, Marks } from './marks';

/** A suggestion whose span a person changed and has not decided about yet; UTF-16 of one version of the text. */
export interface Respan {
  readonly layer: Extract<Layer, 'entity' | 'date'>;
  /** Where it was suggested. */
  readonly from: TextRange;
  readonly to: TextRange;
  /** What the words of a date say now, where that is known. */
  readonly value?: TimexValue;
}

/**
 * The marks with the suggestions as a person changed them. Their `from` goes: the recogniser did not say this.
 * One that is no longer suggested where it was is left alone.
 */
export function respanned(marks: Marks, respans: readonly Respan[], slice: (range: TextRange) => string): Marks {
  if (respans.length === 0) return marks;
  const move = <M extends EntityMark | DateMark>(layer: Respan['layer'], items: readonly M[]): M[] =>
    items
      .map((mark) => {
        const respan = respans.find((one) => one.layer === layer && sameRange(one.from, mark.range));
        if (respan === undefined || mark.status !== 'suggested') return mark;
        const { from: _, ...rest } = mark;
        return { ...rest, ...respan.value, range: respan.to, text: slice(respan.to), suggestedAt: respan.from } as M;
      })
      .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  return { ...marks, entities: move('entity', marks.entities), dates: move('date', marks.dates) };
}
