import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../../core/annotation';
import { LIST_OF_LAYER } from '../../core/sidecar/fields';
import type { LayerCounts } from '../../core/suggest/acceptable';

/** The layers that an argument names, as `layer` or `layers`, by name (`entity`) or list (`entities`). */
export function layersIn(argument: unknown): readonly Layer[] | undefined {
  const { layer, layers } = (argument ?? {}) as { readonly layer?: unknown; readonly layers?: unknown };
  const named = Array.isArray(layers) ? layers : [layer];
  const found = LAYERS.filter((one) => named.includes(one) || named.includes(LIST_OF_LAYER[one]));
  return found.length === 0 ? undefined : found;
}

/** `3 blocks, 1 name, 12 dates`: what there is none of is left out. */
export function describeCounts({ block, entity, date }: LayerCounts): string {
  const parts = [
    [block, block === 1 ? vscode.l10n.t('1 block') : vscode.l10n.t('{count} blocks', { count: block })],
    [entity, entity === 1 ? vscode.l10n.t('1 name') : vscode.l10n.t('{count} names', { count: entity })],
    [date, date === 1 ? vscode.l10n.t('1 date') : vscode.l10n.t('{count} dates', { count: date })],
  ] as const;
  return parts.flatMap(([count, words]) => (count === 0 ? [] : [words])).join(', ');
}

export function nameOfLayer(layer: Layer): string {
  switch (layer) {
    case 'block':
      return vscode.l10n.t('Blocks');
    case 'entity':
      return vscode.l10n.t('Entities');
    case 'date':
      return vscode.l10n.t('Dates');
  }
}

/** `Blocks, Dates` */
export function namesOfLayers(layers: readonly Layer[]): string {
  return layers.map(nameOfLayer).join(', ');
}
