import { say } from '../../message';
import { boilerplateOf } from '../facts/lintFacts';
import type { Rule } from '../rule';

export const entityInBoilerplate: Rule = {
  id: 'entity/in-boilerplate',
  description: 'An entity or date is tagged inside a block that a person called boilerplate.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    const { source, sidecar, places } = article;
    if (source === undefined || sidecar === undefined || sidecar.blocks.length === 0) return;
    const boilerplate = boilerplateOf(source, sidecar);
    for (const list of ['entities', 'dates'] as const) {
      for (const item of sidecar[list]) {
        if (!boilerplate.overlaps(source.toUtf16(item))) continue;
        yield {
          message: say(
            '"{text}" ({start}–{end}) stands in boilerplate, where nothing is tagged. Take it out, or free the line.',
            {
              text: item.text,
              start: item.start,
              end: item.end,
            },
          ),
          file: 'sidecar',
          range: places.of(list, item),
          about: item.id,
        };
      }
    }
  },
};
