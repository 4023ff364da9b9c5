import type { Layer } from '../annotation';
import type { SidecarChange } from '../sidecar/change';
import { LIST_OF_LAYER } from '../sidecar/fields';
import type { Scored, Sidecar } from '../sidecar/types';
import { overlaps, type TextRange } from '../text/range';
import { RECOGNISERS, recogniserName } from './recognisers';

type Stored = TextRange & Scored & { readonly id: string };

/**
 * What marking a layer done does besides: stored suggestions that nobody can decide any more go. Those are what this
 * program's recognisers left, which would be made anew if the layer were opened again, and whatever lies over
 * something that was decided. What another program left open stays, and the linter tells of it.
 * @param sidecar as it stands with all decisions of the layer made
 */
export function settledSuggestions(sidecar: Sidecar, layer: Layer): SidecarChange[] {
  const list = LIST_OF_LAYER[layer];
  const open: readonly Stored[] = sidecar.suggestions[list];
  const confirmed: readonly TextRange[] = sidecar[list];
  const decided = [...confirmed, ...sidecar.rejected.filter((one) => one.layer === layer)];
  return open
    .filter((one) => RECOGNISERS.has(recogniserName(one.from)) || decided.some((other) => overlaps(other, one)))
    .map(({ id }) => ({ type: 'drop-suggestion', layer, id }));
}

/** Layers that are not judged as a whole yet. */
export function undoneLayers({ document }: Pick<Sidecar, 'document'>, layers: readonly Layer[]): Layer[] {
  return layers.filter((layer) => document.done?.[LIST_OF_LAYER[layer]] !== true);
}
