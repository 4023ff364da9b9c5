import type { Steps } from '../steps';
import type { FeatureTable } from './features';
import { type ScoreRows, treeScorer } from './treeScorer';
import { type PackedTrees, unpackTrees } from './trees';

/** The learned part of labelling lines, by gradient-boosted trees over structural features (training/). */
export interface LineModel {
  /** The names of the features that the weights were fitted with, in order. */
  readonly features: readonly string[];
  /** Log odds that each line belongs to the article. */
  odds(table: FeatureTable): Steps<Float64Array>;
}

/** Rows of about a millisecond's work. */
const STEP = 192;

/** The weights are unpacked on first use. */
export function unpackLineModel(packed: PackedTrees): LineModel {
  let score: ScoreRows | undefined;
  return {
    features: packed.names,
    *odds(table) {
      score ??= treeScorer(unpackTrees(packed));
      const odds = new Float64Array(table.rows);
      for (let row = 0; row < table.rows; row += STEP) {
        if (row > 0) yield;
        score(table.columns, odds, row, Math.min(table.rows, row + STEP));
      }
      return odds;
    },
  };
}
