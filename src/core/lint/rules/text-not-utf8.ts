import type { Rule } from '../rule';

export const textNotUtf8: Rule = {
  id: 'text/not-utf8',
  description: 'A source is text in another encoding than UTF-8.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sourceError, sourceErrorCode }) {
    if (sourceError === undefined || !(sourceErrorCode === 'not-utf8' || sourceErrorCode === 'utf16')) return;
    yield { message: sourceError, file: 'source', range: { start: 0, end: 0 } };
  },
};
