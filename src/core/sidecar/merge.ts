import { LAYERS } from '../annotation';
import type { ArticleText } from '../text/document';
import { overlaps, sameRange } from '../text/range';
import { anchorSidecar } from './anchor';
import { LIST_OF_LAYER } from './fields';
import { either, type Item, mergeRest } from './mergeEntries';
import { type ItemConflict, type MergedLayer, mergeLayer, type Sides } from './mergeLayer';
import { inOrder, sortRejections, sortUnanchored } from './order';
import { withOwnIds } from './ownIds';
import { isSameData } from './sameData';
import type { DocumentInfo, Extra, Sidecar, SourceStamp, StoredRejection, StoredSuggestions } from './types';

export type MergeConflict =
  | ({ readonly kind: 'item' } & ItemConflict)
  /** A key of `document` that both sides set to different values. */
  | { readonly kind: 'document'; readonly key: string; readonly ours: unknown; readonly theirs: unknown };

export interface Merge {
  /** Everything but what is in conflict; of `document` our value stands. */
  readonly sidecar: Sidecar;
  readonly conflicts: readonly MergeConflict[];
}

/** The text that the merged sidecar belongs to, and its stamp. */
export interface MergedSource {
  readonly document: ArticleText;
  readonly stamp: SourceStamp;
}

/**
 * Merges what two people did to a sidecar, by id and span. Without `source` all three must be true of the same text.
 * Only two different decisions on one span are left to a person.
 * @param base what both started from; an empty sidecar where there was none
 * @param source the source after the merge of the sources; each side is anchored to it first
 */
export function mergeSidecars(base: Sidecar, ours: Sidecar, theirs: Sidecar, source?: MergedSource): Merge {
  const anchored = (sidecar: Sidecar): Sidecar => {
    const own = withOwnIds(sidecar);
    return source === undefined ? own : anchorSidecar(own, source.document).sidecar;
  };
  const sides: Sides = { base: anchored(base), ours: anchored(ours), theirs: anchored(theirs) };
  const layers = {
    block: mergeLayer(sides, 'block'),
    entity: mergeLayer(sides, 'entity'),
    date: mergeLayer(sides, 'date'),
  };
  const document = mergeDocument(base.document, ours.document, theirs.document);
  const rejected = mergeRejections(sides, layers);
  const stamp = mergeStamps(base.source, ours.source, theirs.source, source?.stamp);
  const extra = mergeRest(base.extra ?? {}, ours.extra ?? {}, theirs.extra ?? {});
  const disputed = new Set<unknown>(rejected.conflicts.flatMap(({ ours: our, theirs: their }) => [our, their]));
  const itemsOf = (layer: MergedLayer): readonly Item[] => inOrder(layer.items.filter((item) => !disputed.has(item)));
  const confirmed = { blocks: itemsOf(layers.block), entities: itemsOf(layers.entity), dates: itemsOf(layers.date) };
  const sidecar = {
    format: either(base.format, ours.format, theirs.format)?.value ?? ours.format,
    ...(stamp === undefined ? {} : { source: stamp }),
    document: document.merged,
    ...confirmed,
    rejected: sortRejections(rejected.kept),
    unanchored: sortUnanchored(LAYERS.flatMap((layer) => layers[layer].unanchored)),
    suggestions: mergeSuggestions(sides, confirmed),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  } as unknown as Sidecar;
  const conflicts = [...LAYERS.flatMap((layer) => layers[layer].conflicts), ...rejected.conflicts];
  return {
    sidecar,
    conflicts: [...conflicts.map((conflict) => ({ kind: 'item' as const, ...conflict })), ...document.conflicts],
  };
}

/** The stamp of the merged text, with the keys of either side that this version does not know. */
function mergeStamps(
  base: SourceStamp | undefined,
  ours: SourceStamp | undefined,
  theirs: SourceStamp | undefined,
  merged: SourceStamp | undefined,
): SourceStamp | undefined {
  const stamp = merged ?? either(base, ours, theirs)?.value ?? ours;
  if (stamp === undefined) return undefined;
  const { extra: _, ...known } = stamp;
  const extra = mergeRest(base?.extra ?? {}, ours?.extra ?? {}, theirs?.extra ?? {});
  return Object.keys(extra).length === 0 ? known : { ...known, extra };
}

function mergeDocument(
  base: DocumentInfo,
  ours: DocumentInfo,
  theirs: DocumentInfo,
): { readonly merged: DocumentInfo; readonly conflicts: readonly MergeConflict[] } {
  const merged: Record<string, unknown> = {};
  const conflicts: MergeConflict[] = [];
  const values = [base, ours, theirs].map(({ done, extra, ...rest }) => rest as Extra);
  for (const key of new Set(values.slice(1).flatMap((side) => Object.keys(side)))) {
    const [was, our, their] = values.map((side) => side[key]);
    const one = either(was, our, their);
    const value = one === undefined ? our : one.value;
    if (value !== undefined) merged[key] = value;
    // Where the date came from goes with the date.
    if (one === undefined && key !== 'dateBy') conflicts.push({ kind: 'document', key, ours: our, theirs: their });
  }
  const done = mergeDone(base.done, ours.done, theirs.done);
  const extra = mergeRest(base.extra ?? {}, ours.extra ?? {}, theirs.extra ?? {});
  if (done !== undefined) merged.done = done;
  if (Object.keys(extra).length > 0) merged.extra = extra;
  return { merged, conflicts };
}

/** In doubt a layer is not done. */
function mergeDone(
  base: DocumentInfo['done'],
  ours: DocumentInfo['done'],
  theirs: DocumentInfo['done'],
): DocumentInfo['done'] {
  if (ours === undefined && theirs === undefined) return undefined;
  const done: Record<string, boolean> = {};
  for (const layer of LAYERS) {
    const list = LIST_OF_LAYER[layer];
    const one = either(base?.[list], ours?.[list], theirs?.[list]);
    const value = one === undefined ? false : one.value;
    if (value !== undefined) done[list] = value;
  }
  return done;
}

/** Refusals are a set; one that meets the other side's new annotation is a conflict. */
function mergeRejections(
  sides: Sides,
  layers: Readonly<Record<StoredRejection['layer'], MergedLayer>>,
): { readonly kept: readonly StoredRejection[]; readonly conflicts: readonly ItemConflict[] } {
  const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map(
    (side) => new Map(side.rejected.map((rejection) => [rejectionKey(rejection), rejection])),
  ) as [Map<string, StoredRejection>, Map<string, StoredRejection>, Map<string, StoredRejection>];
  const items = new Map<string, Item[]>();
  for (const layer of LAYERS)
    for (const item of layers[layer].items) {
      const key = `${layer} ${item.start} ${item.end}`;
      items.set(key, [...(items.get(key) ?? []), item]);
    }
  const kept: StoredRejection[] = [];
  const conflicts: ItemConflict[] = [];
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const rejection = bothRejections(base.get(key), ours.get(key), theirs.get(key));
    if (base.has(key) && !(ours.has(key) && theirs.has(key))) continue;
    const { layer } = rejection;
    const item = items.get(`${layer} ${rejection.start} ${rejection.end}`)?.find((one) => refuses(rejection, one));
    const side = item && itemSide(sides, layer, item);
    if (item === undefined || base.has(key) || side === undefined) kept.push(rejection);
    else if (ours.has(key) && side === 'theirs') conflicts.push({ layer, ours: rejection, theirs: item });
    else if (theirs.has(key) && side === 'ours') conflicts.push({ layer, ours: item, theirs: rejection });
    else kept.push(rejection);
  }
  return { kept, conflicts };
}

/** Who refused, and what else stands with it, of both. */
function bothRejections(
  base: StoredRejection | undefined,
  ours: StoredRejection | undefined,
  theirs: StoredRejection | undefined,
): StoredRejection {
  if (ours === undefined || theirs === undefined) return (ours ?? theirs)!;
  return mergeRest({ ...base }, { ...ours }, { ...theirs }) as unknown as StoredRejection;
}

function rejectionKey({ layer, label, start, end }: StoredRejection): string {
  return JSON.stringify([layer, label, start, end]);
}

function refuses(rejection: StoredRejection, item: Item): boolean {
  const label = 'label' in item ? item.label : 'kind' in item ? item.kind : item.type;
  return sameRange(rejection, item) && (rejection.label === undefined || rejection.label === label);
}

/** The one side that has the item; undefined when both do. */
function itemSide({ ours, theirs }: Sides, layer: StoredRejection['layer'], item: Item): 'ours' | 'theirs' | undefined {
  const has = (side: Sidecar): boolean => side[LIST_OF_LAYER[layer]].some((other) => other.id === item.id);
  return has(ours) === has(theirs) ? undefined : has(ours) ? 'ours' : 'theirs';
}

/** What a program can make anew is taken from the side that changed it, ours where both did. */
function mergeSuggestions(
  { base, ours, theirs }: Sides,
  confirmed: Readonly<Record<'blocks' | 'entities' | 'dates', readonly Item[]>>,
): StoredSuggestions {
  const open = <K extends keyof StoredSuggestions>(list: K): StoredSuggestions[K] => {
    const side = isSameData(base.suggestions[list], ours.suggestions[list]) ? theirs : ours;
    const items: readonly Item[] = side.suggestions[list];
    const taken = [...confirmed[list]].sort((a, b) => a.start - b.start);
    let at = 0;
    const left = items.filter((item) => {
      while (at < taken.length && taken[at]!.end <= item.start) at++;
      return !taken.slice(at, at + NEAR).some((other) => overlaps(other, item));
    });
    return left as unknown as StoredSuggestions[K];
  };
  return { blocks: open('blocks'), entities: open('entities'), dates: open('dates') };
}

/** Confirmed items that are looked at beside one suggestion; what slips through is dropped by the next run. */
const NEAR = 8;
