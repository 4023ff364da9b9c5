import { say } from '../../message';
import { codePointName } from '../characters';
import type { Rule } from '../rule';

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const CJK = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/;

export const textNoBreakSpace: Rule = {
  id: 'text/no-break-space',
  description: 'A space that is no ordinary space, such as a no-break space, stands in the text.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: true,
  *check({ source }) {
    if (source === undefined) return;
    for (const { 0: spaces, index } of source.text.matchAll(SPACES)) {
      const range = { start: index, end: index + spaces.length };
      // The ideographic space is the ordinary one among ideographs.
      if (/^\u3000+$/.test(spaces) && CJK.test(source.text.slice(Math.max(0, index - 1), range.end + 1))) continue;
      yield {
        message: say(
          '{code} stands here for a space: names with it are not found, nor split. Write an ordinary space.',
          {
            code: codePointName(spaces),
          },
        ),
        file: 'source',
        range,
        fix: [{ file: 'source', range, newText: ' '.repeat(spaces.length) }],
      };
    }
  },
};
