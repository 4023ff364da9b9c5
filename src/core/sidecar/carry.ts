import type { Layer } from '../annotation';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { asUnanchored } from './anchor';
import type { SidecarChange } from './change';
import { describeBlock, describeSpan } from './describe';
import { inOrder } from './order';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity, StoredRejection, StoredUnanchored } from './types';

/** Where a UTF-16 range of one text stands in another; undefined when it does not (KeptText.forward, KeptText.back). */
export type RangeMap = (range: TextRange) => TextRange | undefined;

/**
 * The sidecar of one text laid over another whose edits are known. Quotes are read anew, so that everything slices
 * true; what is gone stands in `unanchored` (refusals and stored suggestions of it are dropped, programs make them anew).
 */
export function carrySidecar(sidecar: Sidecar, from: ArticleText, to: ArticleText, map: RangeMap): Sidecar {
  const lost: StoredUnanchored[] = [];
  const keep = <T extends StoredBlock | StoredEntity | StoredDate>(layer: Layer, items: readonly T[]): readonly T[] =>
    inOrder(
      items.flatMap((item) => {
        const carried = carryItem(layer, item, from, to, map);
        if (carried === undefined) lost.push(asUnanchored(layer, item, 'lost'));
        return carried ?? [];
      }),
    );
  const survivors = <T extends Item>(layer: Layer, items: readonly T[]): readonly T[] =>
    inOrder(items.flatMap((item) => carryItem(layer, item, from, to, map) ?? []));
  return {
    ...sidecar,
    blocks: keep('block', sidecar.blocks),
    entities: keep('entity', sidecar.entities),
    dates: keep('date', sidecar.dates),
    rejected: inOrder(sidecar.rejected.flatMap((item) => carryItem(item.layer, item, from, to, map) ?? [])),
    unanchored: [...sidecar.unanchored, ...lost],
    suggestions: {
      blocks: survivors('block', sidecar.suggestions.blocks),
      entities: survivors('entity', sidecar.suggestions.entities),
      dates: survivors('date', sidecar.suggestions.dates),
    },
  };
}

/** The change as it reads over another text; undefined when some of its places are not there. */
export function carryChange(
  change: SidecarChange,
  from: ArticleText,
  to: ArticleText,
  map: RangeMap,
): SidecarChange | undefined {
  switch (change.type) {
    case 'add-block':
    case 'replace-block': {
      const block = carryItem('block', change.block, from, to, map);
      return block && { ...change, block };
    }
    case 'add-entity':
    case 'replace-entity': {
      const entity = carryItem('entity', change.entity, from, to, map);
      return entity && { ...change, entity };
    }
    case 'add-date':
    case 'replace-date': {
      const date = carryItem('date', change.date, from, to, map);
      return date && { ...change, date };
    }
    case 'reject': {
      const rejection = carryItem(change.rejection.layer, change.rejection, from, to, map);
      return rejection && { ...change, rejection };
    }
    case 'unreject': {
      const place = map(from.toUtf16(change.rejection));
      return place && { ...change, rejection: { ...change.rejection, ...to.toCodePoints(place) } };
    }
    case 'batch': {
      const changes = change.changes.map((one) => carryChange(one, from, to, map));
      return changes.every((one) => one !== undefined) ? { ...change, changes } : undefined;
    }
    default:
      return change;
  }
}

type Item = StoredBlock | StoredEntity | StoredDate | StoredRejection;

function carryItem<T extends Item>(
  layer: Layer,
  item: T,
  from: ArticleText,
  to: ArticleText,
  map: RangeMap,
): T | undefined {
  const place = map(from.toUtf16(item));
  if (place === undefined) return undefined;
  if (layer === 'block' && 'first' in item) return { ...item, ...describeBlock(to, place) };
  if (!('parts' in item) || item.parts === undefined) return { ...item, ...describeSpan(to, place) };
  const parts = item.parts.flatMap(([start, end]) => {
    const part = map(from.toUtf16({ start, end }));
    const points = part && to.toCodePoints(part);
    return points === undefined ? [] : [[points.start, points.end] as const];
  });
  return { ...item, ...describeSpan(to, place), parts };
}
