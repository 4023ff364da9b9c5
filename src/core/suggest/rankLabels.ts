import { type Knowledge, surfaceKey } from '../knowledge';
import type { EntityMark } from './marks';

/** What one piece of evidence weighs against another; a label that nothing speaks for keeps the least. */
const WEIGHT = {
  nothing: 0.1,
  /** Times the suggestion's score. */
  suggested: 1,
  gazetteer: 4,
  /** Confirmed in this document: one name seldom has two labels in it. */
  here: 2,
  /** Confirmed in another document. */
  elsewhere: 0.5,
};

/** A label and the chance that it is the one for the name, as far as is known; the chances add up to 1. */
export interface RankedLabel {
  readonly label: string;
  readonly likelihood: number;
}

/**
 * The labels for a name, the likeliest first; what nothing speaks for keeps the order given. Each refusal of a label in
 * another document halves it.
 * @param labels of the corpus, in its own order
 * @param entities what is confirmed and suggested in the document
 */
export function rankLabels(
  name: string,
  labels: readonly string[],
  entities: readonly EntityMark[],
  { gazetteer, surfaces }: Pick<Knowledge, 'gazetteer' | 'surfaces'>,
): readonly RankedLabel[] {
  const key = surfaceKey(name);
  const weights = new Map(labels.map((label) => [label, WEIGHT.nothing]));
  const add = (label: string, weight: number): void => {
    const before = weights.get(label);
    if (before !== undefined) weights.set(label, before + weight);
  };
  const suggested = new Map<string, number>();
  for (const { text, label, status, score = 0 } of entities) {
    if (surfaceKey(text) !== key) continue;
    if (status === 'confirmed') add(label, WEIGHT.here);
    else suggested.set(label, Math.max(suggested.get(label) ?? 0, score));
  }
  // The same suggestion in ten places is one opinion.
  for (const [label, score] of suggested) add(label, WEIGHT.suggested * score);
  for (const entry of gazetteer) {
    if ([entry.name, ...entry.aliases].some((one) => surfaceKey(one) === key)) add(entry.label, WEIGHT.gazetteer);
  }
  const memory = surfaces.get(key);
  for (const [label, count] of memory?.confirmed ?? []) add(label, count * WEIGHT.elsewhere);
  for (const [label, count] of memory?.rejected ?? []) {
    const before = weights.get(label);
    if (before !== undefined) weights.set(label, before / 2 ** Math.min(count, 10));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return labels
    .map((label) => ({ label, likelihood: weights.get(label)! / total }))
    .sort((a, b) => b.likelihood - a.likelihood);
}
