import { parseSidecar } from '../sidecar/parse';
import { entryOf, type ListNode, type MapNode, type Node } from '../sidecar/tree';
import type { Sidecar } from '../sidecar/types';
import type { TextRange } from '../text/range';

/** Lists whose items have offsets. */
export type PlacedList = 'blocks' | 'entities' | 'dates' | 'rejected';

interface PlacedItem {
  readonly id?: string;
  readonly start: number;
  readonly end: number;
}

/** Where the items of a sidecar stand in its text, in UTF-16 units. Parsed when first asked: clean files never are. */
export class SidecarPlaces {
  readonly #text: string;
  #places: ReadonlyMap<string, TextRange> | undefined;

  constructor(text: string | undefined) {
    this.#text = text ?? '';
  }

  /** The item's entry; the first line's start where it cannot be told. */
  of(list: PlacedList, item: PlacedItem): TextRange {
    this.#places ??= collect(this.#text);
    return this.#places.get(keyOf(list, item)) ?? this.#places.get(keyOf(list, { ...item, id: '' })) ?? TOP;
  }

  /** The value of one of the item's keys, for a fix; undefined where it cannot be told. */
  ofField(list: PlacedList, item: PlacedItem, key: string): TextRange | undefined {
    this.#places ??= collect(this.#text);
    return this.#places.get(`${keyOf(list, item)}\0${key}`);
  }

  /** The entry of an annotation without a place. */
  ofUnanchored(id: string): TextRange {
    this.#places ??= collect(this.#text);
    return this.#places.get(`unanchored\0${id}`) ?? this.ofKey('unanchored');
  }

  /** The value of a key of the whole file, such as `source`. */
  ofKey(key: keyof Sidecar | 'ignore'): TextRange {
    this.#places ??= collect(this.#text);
    return this.#places.get(key) ?? TOP;
  }
}

const TOP: TextRange = { start: 0, end: 0 };

function keyOf(list: PlacedList, { id, start, end }: PlacedItem): string {
  return `${list}\0${start}\0${end}\0${id ?? ''}`;
}

function collect(text: string): Map<string, TextRange> {
  const places = new Map<string, TextRange>();
  const root = parseSidecar(text).root;
  if (root === undefined) return places;
  for (const { key, value, keyStart } of root.entries) {
    places.set(key, { start: keyStart, end: keyStart + key.length });
    if (value.kind === 'list' && isPlacedList(key)) collectList(places, key, value);
    if (value.kind === 'list' && key === 'unanchored') collectUnanchored(places, value);
  }
  return places;
}

function isPlacedList(key: string): key is PlacedList {
  return key === 'blocks' || key === 'entities' || key === 'dates' || key === 'rejected';
}

function collectList(places: Map<string, TextRange>, list: PlacedList, node: ListNode): void {
  for (const item of node.items) {
    if (item.kind !== 'map') continue;
    const [start, end] = [numberOf(item, 'start'), numberOf(item, 'end')];
    const id = entryOf(item, 'id')?.value;
    const place = { start: item.start, end: item.end };
    for (const known of [id === undefined ? '' : textOf(id), '']) {
      const key = keyOf(list, { id: known, start, end });
      if (places.has(key)) continue;
      places.set(key, place);
      for (const field of item.entries) {
        places.set(`${key}\0${field.key}`, { start: field.value.start, end: field.value.end });
      }
    }
  }
}

function collectUnanchored(places: Map<string, TextRange>, node: ListNode): void {
  for (const item of node.items) {
    const id = item.kind === 'map' ? entryOf(item, 'id')?.value : undefined;
    if (id !== undefined) places.set(`unanchored\0${textOf(id)}`, { start: item.start, end: item.end });
  }
}

function numberOf(item: MapNode, key: string): number {
  const value = entryOf(item, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : -1;
}

function textOf(node: Node): string {
  return node.kind === 'scalar' ? (node.plain ?? String(node.value)) : '';
}
