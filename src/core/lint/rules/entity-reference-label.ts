import { currentLabel } from '../../corpus/labels';
import { say } from '../../message';
import type { Rule } from '../rule';

export const entityReferenceLabel: Rule = {
  id: 'entity/reference-label',
  description: 'An entity refers to a name of the gazetteer that has another label.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sidecar, gazetteer, config, places }) {
    const entities = (sidecar?.entities ?? []).filter(({ ref }) => ref !== undefined);
    if (entities.length === 0) return;
    const byId = new Map(gazetteer.entries.map((entry) => [entry.id, entry]));
    for (const entity of entities) {
      const entry = byId.get(entity.ref!);
      if (entry === undefined || labelNow(entry.label) === labelNow(entity.label)) continue;
      yield {
        message: say('"{text}" is tagged {label}, but "{ref}" ({name}) is {other} in {file}. One of them is wrong.', {
          text: entity.text,
          label: entity.label,
          ref: entry.id,
          name: entry.name,
          other: entry.label,
          file: config.gazetteer,
        }),
        file: 'sidecar',
        range: places.of('entities', entity),
        about: entity.id,
      };
    }
    function labelNow(label: string): string {
      return currentLabel(config, label) ?? label;
    }
  },
};
