import type { Rule } from '../rule';

export const textUnreadable: Rule = {
  id: 'text/unreadable',
  description: 'A source cannot be read: it is binary, too large, or closed to this program.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sourceError, sourceErrorCode }) {
    // Another encoding is for text/not-utf8.
    if (sourceError === undefined || sourceErrorCode === 'not-utf8' || sourceErrorCode === 'utf16') return;
    yield { message: sourceError, file: 'source', range: { start: 0, end: 0 } };
  },
};
