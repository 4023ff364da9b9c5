import { say } from '../../message';
import { codePointName } from '../characters';
import type { Rule } from '../rule';

const ZERO_WIDTH = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Letters of scripts that join: there the joiners of U+200C and U+200D are spelling (Unicode 15, section 23.2). */
const JOINING = /[\u0600-\u08ff\u0900-\u109f\u1780-\u18af\ua980-\uabff]/;
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
/** Marks of direction belong where something runs from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

export const textZeroWidth: Rule = {
  id: 'text/zero-width',
  description: 'A character that nobody sees stands in the text.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: true,
  *check({ source }) {
    if (source === undefined) return;
    const { text } = source;
    for (const { 0: character, index } of text.matchAll(ZERO_WIDTH)) {
      if (isSpelling(text, character, index)) continue;
      const range = { start: index, end: index + 1 };
      yield {
        message: say('An invisible character ({code}) stands here and keeps words from being found. Remove it.', {
          code: codePointName(character),
        }),
        file: 'source',
        range,
        fix: [{ file: 'source', range, newText: '' }],
      };
    }
  },
};

function isSpelling(text: string, character: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 3);
  if (character === '\u200c' || character === '\u200d') return JOINING.test(around) || PICTURE.test(around);
  if (!DIRECTION.test(character)) return false;
  const [before, behind] = [text.slice(Math.max(0, at - NEAR), at), text.slice(at, at + NEAR)];
  const line = before.slice(before.lastIndexOf('\n') + 1) + behind.split('\n', 1)[0]!;
  return RIGHT_TO_LEFT.test(line.replaceAll('\ufeff', ''));
}

/** UTF-16 units around the mark in which a letter may explain it. */
const NEAR = 1000;
