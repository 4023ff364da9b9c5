import { say } from '../../message';
import type { StoredEntity } from '../../sidecar/types';
import { compareRanges, contains, overlaps, sameRange } from '../../text/range';
import type { Rule } from '../rule';

export const spanOverlap: Rule = {
  id: 'span/overlap',
  description: 'Two entities overlap in a way that spans.overlap of corpus.yaml does not allow.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sidecar, config, places }) {
    const { overlap } = config.spans;
    if (sidecar === undefined || overlap === 'any') return;
    // In document order, each inside the one below it: what does not fit the top one is found, once, in linear time.
    const open: StoredEntity[] = [];
    for (const entity of [...sidecar.entities].sort(compareRanges)) {
      while (open.length > 0 && open.at(-1)!.end <= entity.start) open.pop();
      const earlier = open.at(-1);
      if (earlier !== undefined && isForbidden(earlier, entity, overlap)) {
        yield {
          message:
            overlap === 'nested'
              ? say(
                  '{label} "{text}" crosses {otherLabel} "{other}". One must hold the other, or they must stand apart.',
                  of(entity, earlier),
                )
              : say('{label} "{text}" overlaps {otherLabel} "{other}". Keep one of them.', of(entity, earlier)),
          file: 'sidecar',
          range: places.of('entities', entity),
          about: entity.id,
        };
      }
      while (open.length > 0 && open.at(-1)!.end <= entity.end) open.pop();
      open.push(entity);
    }
  },
};

function isForbidden(a: StoredEntity, b: StoredEntity, allowed: 'forbid' | 'nested'): boolean {
  if (!overlaps(a, b)) return false;
  // One span with two labels is no nesting: neither is inside the other.
  return allowed === 'forbid' || sameRange(a, b) || !(contains(a, b) || contains(b, a));
}

function of(entity: StoredEntity, other: StoredEntity): Readonly<Record<string, string>> {
  return { label: entity.label, text: entity.text, otherLabel: other.label, other: other.text };
}
