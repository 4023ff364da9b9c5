import { say } from '../../message';
import { asFinding, problemsOf } from '../problems';
import type { Rule } from '../rule';
import { maybeFix, withoutItem } from '../sidecarEdits';

export const spanEmpty: Rule = {
  id: 'span/empty',
  description: 'An annotation stands on nothing, or on white space alone.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check(article) {
    yield* problemsOf(article, 'span/empty').map(asFinding);
    for (const list of ['entities', 'dates'] as const) {
      for (const item of article.sidecar?.[list] ?? []) {
        if (/[^\s\p{Cf}]/u.test(item.text)) continue;
        yield {
          message: say('The annotation at {start}–{end} holds nothing but white space. Take it out.', {
            start: item.start,
            end: item.end,
          }),
          file: 'sidecar',
          range: article.places.of(list, item),
          about: item.id,
          ...maybeFix(withoutItem(article, list, item)),
        };
      }
    }
  },
};
