import { say } from '../../message';
import type { Rule } from '../rule';

export const textLongLine: Rule = {
  id: 'text/long-line',
  description: 'A line is so long that editors stop drawing it.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: false,
  options: {
    max: {
      default: 10_000,
      min: 100,
      description: 'Longest line, in UTF-16 units; VS Code draws no more than 10,000.',
    },
  },
  *check({ source }, { max }) {
    if (source === undefined) return;
    const { text } = source;
    for (let start = 0; start < text.length; ) {
      // A line that may be long is looked at from its far end: most of the text is never walked.
      const far = text.lastIndexOf('\n', start + max!);
      if (far >= start) {
        start = far + 1;
        continue;
      }
      const at = text.indexOf('\n', start);
      const end = at === -1 ? text.length : at;
      if (end - start > max!) {
        yield {
          message: say('This line has {length} characters, more than {max}. Break it into paragraphs.', {
            length: end - start,
            max: max!,
          }),
          file: 'source',
          range: { start: start + max!, end },
        };
      }
      start = end + 1;
    }
  },
};
