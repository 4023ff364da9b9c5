import { say } from '../../message';
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
      yield {
        message: say('{path} cannot be read as text. Restore it from your version history.', {
          path: article.sidecarPath,
        }),
        file: 'sidecar',
        range: { start: 0, end: 0 },
      };
    }
    yield* problemsOf(article, 'sidecar/unreadable').map(asFinding);
  },
};
