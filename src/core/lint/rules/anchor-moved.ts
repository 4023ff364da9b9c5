import { say } from '../../message';
import type { Rule } from '../rule';
import { placesOf } from '../wrongPlaces';

export const anchorMoved: Rule = {
  id: 'anchor/moved',
  description: 'The text changed, and an annotation has one certain place elsewhere.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check(article) {
    for (const { at, data } of placesOf(article, 'moved')) {
      const message = say(
        '"{quote}" moved from {start}–{end} to {newStart}–{newEnd} when {path} changed. Run "corpus lint --fix".',
        data,
      );
      yield { ...at, message, isRepairable: true };
    }
  },
};
