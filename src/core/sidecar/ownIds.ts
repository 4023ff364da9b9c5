import { ID_PREFIX, ITEM_LISTS, LIST_OF_LAYER } from './fields';
import { derivedId } from './ids';
import type { Sidecar } from './types';

/**
 * The sidecar with an id of its own for every confirmed and unanchored item, so that none hides behind another. Which
 * one hangs on the id and on how many had it before, not on places: two versions of one file agree.
 */
export function withOwnIds(sidecar: Sidecar): Sidecar {
  const seen = new Map<string, number>();
  let isChanged = false;
  const own = <T extends { readonly id: string }>(item: T, prefix: 'b' | 'e' | 'd'): T => {
    const before = seen.get(item.id) ?? 0;
    seen.set(item.id, before + 1);
    if (before === 0) return item;
    isChanged = true;
    return { ...item, id: derivedId(prefix, `${item.id} ${before}`) };
  };
  const lists = Object.fromEntries(
    ITEM_LISTS.map((list) => [
      list,
      (sidecar[list] as readonly { readonly id: string }[]).map((item) => own(item, ID_PREFIX[list])),
    ]),
  );
  const unanchored = sidecar.unanchored.map((item) => own(item, ID_PREFIX[LIST_OF_LAYER[item.layer]]));
  return isChanged ? { ...sidecar, ...lists, unanchored } : sidecar;
}
