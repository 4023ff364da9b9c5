import { say } from '../../message';
import { codePointName, windows1252Character } from '../characters';
import type { Rule } from '../rule';

const CONTROLS = /[^\P{Cc}\t\n\r]|[\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/gu;
/** Line breaks of other systems: where the line is to end is for a person to say. */
const BREAKS = '\u000b\u000c\u0085\u2028\u2029';

export const textControlCharacter: Rule = {
  id: 'text/control-character',
  description: 'A control character stands in the text.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check({ source }) {
    if (source === undefined) return;
    for (const { 0: character, index } of source.text.matchAll(CONTROLS)) {
      const range = { start: index, end: index + 1 };
      const data = { code: codePointName(character) };
      if (BREAKS.includes(character)) {
        const message = say(
          '{code} stands here, which some programs take for a line break. Write one, or a space.',
          data,
        );
        yield { message, file: 'source', range };
        continue;
      }
      const meant = windows1252Character(character);
      yield {
        message:
          meant === undefined
            ? say('A control character ({code}) stands here. Remove it.', data)
            : say('A control character ({code}) stands here; in Windows-1252 it is "{meant}". Write that.', {
                ...data,
                meant,
              }),
        file: 'source',
        range,
        fix: [{ file: 'source', range, newText: meant ?? '' }],
      };
    }
  },
};
