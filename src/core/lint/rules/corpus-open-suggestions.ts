import { say } from '../../message';
import { ITEM_LISTS } from '../../sidecar/fields';
import type { Rule } from '../rule';

export const corpusOpenSuggestions: Rule = {
  id: 'corpus/open-suggestions',
  description: 'A layer is done, but suggestions stored for it are still open.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sidecar, places, path }) {
    const done = sidecar?.document.done ?? {};
    const open = ITEM_LISTS.filter((list) => done[list] === true && (sidecar?.suggestions[list].length ?? 0) > 0);
    if (open.length === 0) return;
    yield {
      message: say('The {layers} of {path} are done, but {count} stored suggestions are open. Accept or refuse them.', {
        layers: open.join(', '),
        path,
        count: open.reduce((sum, list) => sum + sidecar!.suggestions[list].length, 0),
      }),
      file: 'sidecar',
      range: places.ofKey('suggestions'),
    };
  },
};
