import { say } from '../../message';
import { RARE_MENTIONS } from '../evidence';
import type { Rule } from '../rule';

export const corpusRareLabel: Rule = {
  id: 'corpus/rare-label',
  description: 'A label is used hardly anywhere in a large corpus.',
  scope: 'corpus',
  defaultSeverity: 'warning',
  fixable: false,
  options: {
    max: {
      default: 2,
      min: 1,
      description: `Mentions in the whole corpus that count as rare; ${RARE_MENTIONS - 1} at most.`,
    },
  },
  *check({ corpus, sidecar, places }, { max }) {
    for (const { label, mentions, documents } of corpus?.rareLabels ?? []) {
      const entity = sidecar?.entities.find((each) => each.label === label);
      if (mentions > max! || entity === undefined) continue;
      yield {
        message: say(
          '{label} is used {mentions} times in {documents} documents of the whole corpus. Is it a slip? "{text}"',
          {
            label,
            mentions,
            documents,
            text: entity.text,
          },
        ),
        file: 'sidecar',
        range: places.of('entities', entity),
        about: entity.id,
      };
    }
  },
};
