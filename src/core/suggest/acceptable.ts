import type { Layer } from '../annotation';
import type { AnyMark, Marks } from './marks';
import { openMarks } from './openNames';

/** How many of something there are in each layer. */
export type LayerCounts = Readonly<Record<Layer, number>>;

/**
 * What is accepted in one go: open suggestions of at least the score, in document order; of two in one layer that
 * overlap the surer one.
 * @param score 0..1
 */
export function acceptable(marks: Marks, layers: readonly Layer[], score = 0): AnyMark[] {
  const kept: AnyMark[] = [];
  const lastOf = new Map<Layer, number>();
  for (const mark of openMarks(marks, layers)) {
    if (scoreOf(mark) < score) continue;
    const at = lastOf.get(mark.layer);
    const last = at === undefined ? undefined : kept[at];
    if (at === undefined || last === undefined || last.range.end <= mark.range.start) {
      lastOf.set(mark.layer, kept.push(mark) - 1);
    } else if (scoreOf(last) < scoreOf(mark)) {
      kept[at] = mark;
    }
  }
  return kept.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function scoreOf({ score = 0 }: AnyMark): number {
  return score;
}

export function countByLayer(marks: readonly AnyMark[]): LayerCounts {
  const counts = { block: 0, entity: 0, date: 0 };
  for (const { layer } of marks) counts[layer]++;
  return counts;
}

/** A score as a person writes it: `0.9`, `0,9`, `.9`, `90 %`, `90`. @returns 0..1; undefined for what is none */
export function readScore(text: string): number | undefined {
  const match = /^(\d*[.,]?\d+)\s*(%?)$/u.exec(text.trim());
  if (match === null) return undefined;
  const number = Number(match[1]!.replace(',', '.'));
  const score = match[2] === '%' || number > 1 ? number / 100 : number;
  return score <= 1 ? score : undefined;
}
