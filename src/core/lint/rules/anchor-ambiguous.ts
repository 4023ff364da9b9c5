import { say } from '../../message';
import type { Rule } from '../rule';
import { placesOf } from '../wrongPlaces';

export const anchorAmbiguous: Rule = {
  id: 'anchor/ambiguous',
  description: 'The text changed, and an annotation may be in more than one place.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    for (const { at, data } of placesOf(article, 'ambiguous')) {
      const message = say(
        '"{quote}" stood at {start}–{end} before {path} changed, and may be in more than one place now. Tag it again, or run "corpus lint --fix" to keep it under "unanchored".',
        data,
      );
      yield { ...at, message };
    }
  },
};
