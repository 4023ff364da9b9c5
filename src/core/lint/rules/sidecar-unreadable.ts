import { asFinding, problemsOf } from '../problems';
import type { Rule } from '../rule';

export const sidecarUnreadable: Rule = {
  id: 'sidecar/unreadable',
  description: 'A sidecar cannot be read.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    if (article.sidecarError !== undefined) {
      yield { message: article.sidecarError, file: 'sidecar', range: { start: 0, end: 0 } };
    }
    yield* problemsOf(article, 'sidecar/unreadable').map(asFinding);
  },
};
