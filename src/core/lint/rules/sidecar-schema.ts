import { didYouMean } from '../../corpus/didYouMean';
import { say } from '../../message';
import { ITEM_FIELDS, ITEM_LISTS } from '../../sidecar/fields';
import { asFinding, problemsOf } from '../problems';
import type { Rule } from '../rule';

export const sidecarSchema: Rule = {
  id: 'sidecar/schema',
  description: 'A part of a sidecar does not have the form that the format asks for.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    // Where the whole file is in doubt, its parts are nothing to correct yet.
    if (article.sidecarState === 'unreadable' || article.sidecarState === 'newer') return;
    yield* problemsOf(article, 'sidecar/schema').map(asFinding);
    // Keys that the format does not have are the team's own, but a slip of the finger looks like one that it has.
    for (const list of ITEM_LISTS) {
      const known = ITEM_FIELDS[list].map(({ key }) => key);
      for (const item of article.sidecar?.[list] ?? []) {
        for (const key of Object.keys(item.extra ?? {})) {
          const meant = didYouMean(key, known);
          if (meant === undefined) continue;
          yield {
            message: say('The key "{key}" means nothing here. Did you mean "{meant}"?', { key, meant }),
            file: 'sidecar',
            range: article.places.of(list, item),
            about: item.id,
            atMost: 'warning',
          };
        }
      }
    }
  },
};
