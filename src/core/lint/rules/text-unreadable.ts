import type { Rule } from '../rule';

export const textUnreadable: Rule = {
  id: 'text/unreadable',
  description: 'A source is not readable UTF-8 text.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sourceError }) {
    if (sourceError !== undefined) yield { message: sourceError, file: 'source', range: { start: 0, end: 0 } };
  },
};
