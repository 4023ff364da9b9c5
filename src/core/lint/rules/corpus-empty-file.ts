import { say } from '../../message';
import type { Rule } from '../rule';

export const corpusEmptyFile: Rule = {
  id: 'corpus/empty-file',
  description: 'A document has no text.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ source, path }) {
    if (source === undefined || /[^\s\u200b\u2060\ufeff]/.test(source.text)) return;
    yield {
      message: say('{path} is empty. Take the article from its source again, or delete the file.', { path }),
      file: 'source',
      range: { start: 0, end: 0 },
    };
  },
};
