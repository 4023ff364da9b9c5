import { surfaceKey } from '../../knowledge';
import { say } from '../../message';
import { RangeSet } from '../../text/rangeSet';
import { widened } from '../facts/lintFacts';
import type { Rule } from '../rule';

export const entityShorterThanElsewhere: Rule = {
  id: 'entity/shorter-than-elsewhere',
  description: 'An entity leaves out a word that stands beside it and that other documents take in.',
  scope: 'corpus',
  defaultSeverity: 'warning',
  fixable: false,
  options: { documents: { default: 2, min: 1, description: 'Other documents that must tag the longer one.' } },
  *check({ source, sidecar, corpus, places }, { documents }) {
    if (source === undefined || corpus?.longer === undefined) return;
    const longer = new Map(corpus.longer.map((name) => [name.surface, name]));
    const entities = sidecar?.entities ?? [];
    const tagged = new RangeSet(entities.map((each) => source.toUtf16(each)));
    for (const entity of entities) {
      const own = source.toUtf16(entity);
      for (const { range, text } of widened(source, own)) {
        const use = longer.get(surfaceKey(text))?.labels.find(({ label }) => label === entity.label);
        if (use === undefined || use.documents < documents!) continue;
        const added = range.start < own.start ? { ...range, end: own.start } : { ...range, start: own.end };
        // The word may be a mention of its own, or part of one.
        if (tagged.overlaps(added)) continue;
        yield {
          message: say(
            '"{text}" is tagged here, but "{longer}" in {count} other documents, such as {path}. Tag the whole.',
            {
              text: entity.text,
              longer: text,
              count: use.documents,
              path: use.path,
            },
          ),
          file: 'sidecar',
          range: places.of('entities', entity),
          about: entity.id,
        };
      }
    }
  },
};
