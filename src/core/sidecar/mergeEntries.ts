import type { Layer } from '../annotation';
import { KEPT_FIELDS, LIST_OF_LAYER } from './fields';
import { isSameData } from './sameData';
import type { Extra, Sidecar, StoredBlock, StoredDate, StoredEntity, StoredUnanchored } from './types';

export type Item = StoredBlock | StoredEntity | StoredDate;

/** An annotation taken apart: what it says, and where; without a span it is unanchored. */
export interface MergeEntry {
  readonly id: string;
  /** Label, kind, type and value and what belongs to them: the decision. */
  readonly decision: Extra;
  /** `by`, `note`, `ref` and the rest. */
  readonly rest: Extra;
  readonly span: Extra | undefined;
  readonly lost: StoredUnanchored | undefined;
}

const SPAN = new Set(['start', 'end', 'text', 'first', 'last', 'parts']);
const DECISION = new Set('label kind type value mod quant freq beginPoint endPoint calendar anchor'.split(' '));

/** Every annotation of a layer by its id, those that have lost their place too. */
export function entriesOf(sidecar: Sidecar, layer: Layer): Map<string, MergeEntry> {
  const items: readonly Item[] = sidecar[LIST_OF_LAYER[layer]];
  const entries = new Map<string, MergeEntry>();
  for (const lost of sidecar.unanchored) {
    if (lost.layer === layer)
      entries.set(lost.id, { ...takeApart({ ...asPlaced(lost), id: lost.id }), span: undefined, lost });
  }
  for (const item of items) entries.set(item.id, { ...takeApart(item as unknown as Extra), lost: undefined });
  return entries;
}

function takeApart(item: Extra): Omit<MergeEntry, 'lost'> {
  const span: Record<string, unknown> = {};
  const decision: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    if (key === 'id' || value === undefined) continue;
    (SPAN.has(key) ? span : DECISION.has(key) ? decision : rest)[key] = value;
  }
  return { id: String(item.id), decision, rest, span };
}

export function toItem(entry: MergeEntry): Item | undefined {
  if (entry.span === undefined) return undefined;
  return { id: entry.id, ...entry.span, ...entry.decision, ...entry.rest } as unknown as Item;
}

export function toUnanchored(entry: MergeEntry): StoredUnanchored | undefined {
  if (entry.span !== undefined || entry.lost === undefined) return undefined;
  const { extra, ...rest } = entry.rest;
  const item = asPlaced(entry.lost);
  const text = Object.fromEntries(Object.entries(item).filter(([key]) => SPAN.has(key)));
  return { ...entry.lost, item: { ...text, ...entry.decision, ...rest, ...(extra as Extra | undefined) } };
}

/** With the keys that this version does not know in `extra`, where an annotation that has its place keeps them. */
function asPlaced({ layer, item }: StoredUnanchored): Extra {
  const known = new Set<string>(KEPT_FIELDS[layer].map((field) => field.key));
  const extra = Object.entries(item).filter(([key]) => !known.has(key));
  if (extra.length === 0) return item;
  const kept = Object.entries(item).filter(([key]) => known.has(key));
  return { ...Object.fromEntries(kept), extra: Object.fromEntries(extra) };
}

export type Merged =
  | { readonly kind: 'merged'; readonly entry: MergeEntry | undefined }
  /** Two different decisions. */
  | { readonly kind: 'conflict' };

/** What becomes of one id that any of three sides has. */
export function mergeEntry(
  base: MergeEntry | undefined,
  ours: MergeEntry | undefined,
  theirs: MergeEntry | undefined,
): Merged {
  if (ours === undefined || theirs === undefined) {
    const other = ours ?? theirs;
    if (base === undefined || other === undefined) return { kind: 'merged', entry: other };
    return isSameEntry(base, other) ? { kind: 'merged', entry: undefined } : { kind: 'conflict' };
  }
  const decision = either(base?.decision, ours.decision, theirs.decision);
  // A side whose text changed under the annotation says nothing about its place.
  const placed = [ours.span, theirs.span].filter((span) => span !== undefined);
  const span = placed.length < 2 ? { value: placed[0] } : either(base?.span, ours.span, theirs.span);
  if (decision === undefined || span === undefined) return { kind: 'conflict' };
  const rest = mergeRest(base?.rest ?? {}, ours.rest, theirs.rest);
  const lost = span.value === undefined ? (ours.lost ?? theirs.lost) : undefined;
  return { kind: 'merged', entry: { id: ours.id, decision: decision.value!, rest, span: span.value, lost } };
}

function isSameEntry(a: MergeEntry, b: MergeEntry): boolean {
  const isSamePlace = a.span === undefined || b.span === undefined || isSameData(a.span, b.span);
  return isSamePlace && isSameData(a.decision, b.decision) && isSameData(a.rest, b.rest);
}

/** The side that changed; undefined when both did, to different ends. */
export function either<T>(base: T, ours: T, theirs: T): { readonly value: T } | undefined {
  if (isSameData(ours, theirs) || isSameData(base, theirs)) return { value: ours };
  return isSameData(base, ours) ? { value: theirs } : undefined;
}

/**
 * Remarks of both sides are kept, one behind the other, and so are the entries of lists such as `ignore`; of two other
 * values the first in the alphabet.
 */
export function mergeRest(base: Extra, ours: Extra, theirs: Extra): Extra {
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const one = either(base[key], ours[key], theirs[key]);
    const value = one === undefined ? bothOf(key, base[key], ours[key], theirs[key]) : one.value;
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function bothOf(key: string, base: unknown, ours: unknown, theirs: unknown): unknown {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  if (isMappings(ours) && isMappings(theirs)) return mergeEntriesOf(isMappings(base) ? base : [], ours, theirs);
  const [first, second] = [ours, theirs].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (key === 'note') return `${String(first)} / ${String(second)}`;
  if (key === 'extra') return mergeRest((base ?? {}) as Extra, first as Extra, second as Extra);
  return first;
}

function isMappings(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
}

/** What one side took out is out, what either put in is in, once. */
function mergeEntriesOf(base: readonly object[], ours: readonly object[], theirs: readonly object[]): object[] {
  const has = (side: readonly object[], one: object): boolean => side.some((other) => isSameData(one, other));
  const kept = base.filter((one) => has(ours, one) && has(theirs, one));
  const added = [...ours, ...theirs.filter((one) => !has(ours, one))].filter((one) => !has(base, one));
  return [...kept, ...added.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))];
}
