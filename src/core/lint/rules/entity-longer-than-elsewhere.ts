import { surfaceKey } from '../../knowledge';
import { say } from '../../message';
import type { Rule } from '../rule';

export const entityLongerThanElsewhere: Rule = {
  id: 'entity/longer-than-elsewhere',
  description: 'An entity takes in a word at its edge that most other documents leave out.',
  scope: 'corpus',
  defaultSeverity: 'warning',
  fixable: false,
  options: { documents: { default: 2, min: 1, description: 'Other documents that must tag the shorter one.' } },
  *check({ sidecar, corpus, places }, { documents }) {
    if (corpus?.shorter === undefined) return;
    const shorter = new Map(corpus.shorter.map((each) => [each.surface, each.documents]));
    for (const entity of sidecar?.entities ?? []) {
      const count = shorter.get(surfaceKey(entity.text)) ?? 0;
      if (count < documents!) continue;
      yield {
        message: say(
          '"{text}" is tagged whole here, but {count} other documents leave out its first or last word. Do as they do.',
          {
            text: entity.text,
            count,
          },
        ),
        file: 'sidecar',
        range: places.of('entities', entity),
        about: entity.id,
      };
    }
  },
};
