import packed from './data/lineModel.json';
import type { FeatureTable } from './features';
import { evaluateTrees, type Trees, unpackTrees } from './trees';

let trees: Trees | undefined;

/**
 * Log odds that each line belongs to the article, by gradient-boosted trees over structural features (training/, fitted
 * on WCXB, Murrough Foley 2026, CC BY 4.0). The weights are unpacked on first use.
 */
export function contentOdds(table: FeatureTable): Float64Array {
  trees ??= unpackTrees(packed);
  return evaluateTrees(trees, table.columns, table.rows);
}

/** The names of the features that the weights were fitted with, in order. */
export function modelFeatures(): readonly string[] {
  return packed.names;
}
