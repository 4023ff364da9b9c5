import { asFinding, problemsOf } from '../problems';
import type { Rule } from '../rule';

export const sidecarMergeConflict: Rule = {
  id: 'sidecar/merge-conflict',
  description: 'A sidecar holds the markers of a merge that nobody resolved.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    yield* problemsOf(article, 'sidecar/merge-conflict').map(asFinding);
  },
};
