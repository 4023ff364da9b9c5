import { say } from '../../message';
import type { Rule } from '../rule';
import { placesOf } from '../wrongPlaces';

export const anchorLost: Rule = {
  id: 'anchor/lost',
  description: 'The text changed, and what an annotation stood on is gone.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    for (const { at, data } of placesOf(article, 'lost')) {
      const message = say(
        '"{quote}" stood at {start}–{end} before {path} changed, and is gone. Delete it, or run "corpus lint --fix" to keep it under "unanchored".',
        data,
      );
      yield { ...at, message };
    }
  },
};
