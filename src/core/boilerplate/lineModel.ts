import type { FeatureTable } from './features';
import { type ScoreRows, treeScorer } from './treeScorer';
import { type PackedTrees, unpackTrees } from './trees';

/** The learned part of labelling lines, by gradient-boosted trees over structural features (training/). */
export interface LineModel {
  /** The names of the features that the weights were fitted with, in order. */
  readonly features: readonly string[];
  /** Log odds that each line belongs to the article. */
  odds(table: FeatureTable): Float64Array;
}

/** The weights are unpacked on first use. */
export function unpackLineModel(packed: PackedTrees): LineModel {
  let score: ScoreRows | undefined;
  return {
    features: packed.names,
    odds(table) {
      score ??= treeScorer(unpackTrees(packed));
      return score(table.columns, table.rows);
    },
  };
}
