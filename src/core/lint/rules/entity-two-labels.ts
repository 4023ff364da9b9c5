import { surfaceKey } from '../../knowledge';
import { say } from '../../message';
import type { StoredEntity } from '../../sidecar/types';
import type { KnownName } from '../evidence';
import type { Rule } from '../rule';

export const entityTwoLabels: Rule = {
  id: 'entity/two-labels',
  description: 'One surface is tagged with two labels, here the one that fewer documents give it.',
  scope: 'corpus',
  defaultSeverity: 'warning',
  fixable: false,
  *check({ corpus, sidecar, places, path }) {
    const known = new Map((corpus?.otherLabels ?? []).map((name) => [name.surface, name]));
    if (known.size === 0) return;
    const own = ownLabels(sidecar?.entities ?? []);
    for (const entity of sidecar?.entities ?? []) {
      const surface = surfaceKey(entity.text);
      const name = known.get(surface);
      const rival = name === undefined ? undefined : rivalOf(entity.label, name, own.get(surface)!, path);
      if (rival === undefined) continue;
      const data = {
        text: entity.text,
        label: entity.label,
        other: rival.label,
        count: rival.documents,
        path: rival.path,
      };
      yield {
        message:
          rival.documents === 0
            ? say('"{text}" is {label} here and {other} elsewhere in this document. Are both meant?', data)
            : say(
                '"{text}" is {label} here, but {other} in {count} other documents, such as {path}. Is {label} meant?',
                data,
              ),
        file: 'sidecar',
        range: places.of('entities', entity),
        about: entity.id,
      };
    }
  },
};

/** By surface and label, how often and in which order. */
function ownLabels(entities: readonly StoredEntity[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const own = new Map<string, Map<string, number>>();
  for (const { text, label } of entities) {
    const surface = surfaceKey(text);
    const labels = own.get(surface) ?? new Map<string, number>();
    own.set(surface, labels);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return own;
}

interface Rival {
  readonly label: string;
  readonly documents: number;
  readonly path: string;
}

/** The label that has more documents behind it; of two that are even, the one of the earlier document or mention. */
function rivalOf(
  label: string,
  { labels }: KnownName,
  own: ReadonlyMap<string, number>,
  path: string,
): Rival | undefined {
  const others = new Map<string, Rival>(labels.map((each) => [each.label, each]));
  const all = [...new Set([...others.keys(), ...own.keys()])];
  const weight = (each: string): number => (others.get(each)?.documents ?? 0) + (own.has(each) ? 1 : 0);
  const order = [...own.keys()];
  const beats = (each: string): boolean => {
    if (weight(each) !== weight(label)) return weight(each) > weight(label);
    if (!own.has(each)) return (others.get(each)?.path ?? path) < path && !others.has(label);
    const mentions = own.get(each)! - own.get(label)!;
    return mentions > 0 || (mentions === 0 && order.indexOf(each) < order.indexOf(label));
  };
  const rival = all.filter((each) => each !== label && beats(each)).sort((a, b) => weight(b) - weight(a))[0];
  return rival === undefined ? undefined : (others.get(rival) ?? { label: rival, documents: 0, path });
}
