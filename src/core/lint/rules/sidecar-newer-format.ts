import { asFinding, problemsOf } from '../problems';
import type { Rule } from '../rule';

export const sidecarNewerFormat: Rule = {
  id: 'sidecar/newer-format',
  description: 'A sidecar is of a newer format than this program reads.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    yield* problemsOf(article, 'sidecar/newer-format').map(asFinding);
  },
};
