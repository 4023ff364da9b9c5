import type { Layer } from '../annotation';
import { overlaps, sameRange } from '../text/range';
import { entriesOf, type Item, type MergeEntry, mergeEntry, mergeRest, toItem, toUnanchored } from './mergeEntries';
import { compareItems } from './order';
import { isSameData } from './sameData';
import type { Sidecar, StoredRejection, StoredUnanchored } from './types';

/** One side's decision as it is stored: an annotation, with or without a place, or a refusal. */
export type Decided = Item | StoredRejection | StoredUnanchored;

/** Two different decisions on one span; a side that removed what the other changed has none. */
export interface ItemConflict {
  readonly layer: Layer;
  readonly ours: Decided | undefined;
  readonly theirs: Decided | undefined;
}

export interface MergedLayer {
  /** Without the items in conflict. */
  readonly items: readonly Item[];
  readonly unanchored: readonly StoredUnanchored[];
  readonly conflicts: readonly ItemConflict[];
}

export interface Sides {
  readonly base: Sidecar;
  readonly ours: Sidecar;
  readonly theirs: Sidecar;
}

/** One layer of three sidecars that are true of the same text. */
export function mergeLayer(sides: Sides, layer: Layer): MergedLayer {
  const base = entriesOf(sides.base, layer);
  const ours = entriesOf(sides.ours, layer);
  const theirs = entriesOf(sides.theirs, layer);
  const conflicts: ItemConflict[] = [];
  const merged: MergeEntry[] = [];
  for (const id of [...new Set([...ours.keys(), ...theirs.keys()])].sort()) {
    const result = mergeEntry(base.get(id), ours.get(id), theirs.get(id));
    if (result.kind === 'merged') {
      if (result.entry !== undefined) merged.push(result.entry);
    } else conflicts.push({ layer, ours: decided(ours.get(id)), theirs: decided(theirs.get(id)) });
  }
  const met = meet(layer, merged, ours, theirs);
  const entries = met.entries;
  return {
    items: entries.flatMap((entry) => toItem(entry) ?? []),
    unanchored: entries.flatMap((entry) => toUnanchored(entry) ?? []),
    conflicts: [...conflicts, ...met.conflicts],
  };
}

function decided(entry: MergeEntry | undefined): Decided | undefined {
  return entry && (toItem(entry) ?? toUnanchored(entry));
}

/** Annotations of the two sides that fall on one span, or blocks on the same lines. */
function meet(
  layer: Layer,
  merged: readonly MergeEntry[],
  ours: ReadonlyMap<string, MergeEntry>,
  theirs: ReadonlyMap<string, MergeEntry>,
): { readonly entries: readonly MergeEntry[]; readonly conflicts: readonly ItemConflict[] } {
  const conflicts: ItemConflict[] = [];
  const entries: MergeEntry[] = [];
  const isOld = (a: MergeEntry, b: MergeEntry): boolean =>
    [ours, theirs].some((side) => side.has(a.id) && side.has(b.id));
  for (const group of groupsOf(layer, merged)) {
    const kept: MergeEntry[] = [];
    for (const entry of group) {
      const at = kept.findLastIndex((other) => !isOld(other, entry) && isMet(layer, placeOf(other), placeOf(entry)));
      const other = kept[at];
      if (other === undefined) kept.push(entry);
      else if (isSameData(other.decision, entry.decision)) kept[at] = joined(layer, other, entry);
      else {
        kept.splice(at, 1);
        const [first, second] = ours.has(other.id) ? [other, entry] : [entry, other];
        conflicts.push({ layer, ours: toItem(first), theirs: toItem(second) });
      }
    }
    entries.push(...kept);
  }
  return { entries, conflicts };
}

/** What can meet at all: all blocks, or the annotations of one span; what has no place meets nothing. */
function groupsOf(layer: Layer, entries: readonly MergeEntry[]): Iterable<readonly MergeEntry[]> {
  const groups = new Map<string, MergeEntry[]>();
  for (const entry of [...entries].sort((a, b) => compareItems(placeOf(a), placeOf(b)))) {
    const { start, end, id } = placeOf(entry);
    const key = entry.span === undefined ? id : layer === 'block' ? '' : `${start} ${end}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups.values();
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

function placeOf(entry: MergeEntry): Placed {
  const { start, end } = (entry.span ?? { start: 0, end: 0 }) as { start: number; end: number };
  return { start, end, id: entry.id };
}

function isMet(layer: Layer, a: Placed, b: Placed): boolean {
  return layer === 'block' ? overlaps(a, b) : sameRange(a, b);
}

/** One annotation of two that say the same: the first id in the alphabet; a block takes the lines of both. */
function joined(layer: Layer, a: MergeEntry, b: MergeEntry): MergeEntry {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const rest = mergeRest({}, first.rest, second.rest);
  if (layer !== 'block') return { ...first, rest };
  const [top, bottom] = placeOf(a).start <= placeOf(b).start ? [a, b] : [b, a];
  const last = placeOf(top).end >= placeOf(bottom).end ? top : bottom;
  const span = { ...top.span, end: placeOf(last).end, last: last.span!.last };
  return { ...first, rest, span };
}
