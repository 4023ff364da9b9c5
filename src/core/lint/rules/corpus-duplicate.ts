import { say } from '../../message';
import type { Rule } from '../rule';

export const corpusDuplicate: Rule = {
  id: 'corpus/duplicate',
  description: 'Two documents have the same text.',
  scope: 'corpus',
  defaultSeverity: 'warning',
  fixable: false,
  *check({ corpus, path }) {
    if (corpus?.sameAs === undefined) return;
    yield {
      message: say('{path} has the same text as {other}. Keep one of them.', { path, other: corpus.sameAs }),
      file: 'source',
      range: { start: 0, end: 0 },
    };
  },
};
