import type { Layer } from '../annotation';
import { takenIds } from '../sidecar/change';
import { ID_PREFIX, LIST_OF_LAYER } from '../sidecar/fields';
import { derivedId } from '../sidecar/ids';
import type { Sidecar } from '../sidecar/types';

/**
 * The item under an id that nothing else has there: two annotators who took the same suggestion have one id for it,
 * whatever they made of it. Deterministic, so that a decision stays a pure function.
 */
export function ownId<T extends { readonly id: string }>(layer: Layer, item: T, sidecar: Sidecar): T {
  const taken = takenIds(sidecar);
  if (!taken.has(item.id)) return item;
  for (let n = 0; ; n++) {
    const id = derivedId(ID_PREFIX[LIST_OF_LAYER[layer]], `${item.id} ${n}`);
    if (!taken.has(id)) return { ...item, id };
  }
}
