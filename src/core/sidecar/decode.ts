import { DATE_SOURCES } from '../annotation';
import { say } from '../message';
import type { Problem } from '../problem';
import {
  type Field,
  ID_PREFIX,
  ITEM_FIELDS,
  ITEM_LISTS,
  type ItemList,
  KEPT_FIELDS,
  REJECTION_FIELDS,
  SUGGESTION_FIELDS,
  UNANCHORED_FIELDS,
} from './fields';
import { derivedId } from './ids';
import { CanonicalItem } from './itemReader';
import { problemAt, type Report, readFields, readValue } from './readFields';
import { entryOf, type ListNode, type MapNode, type Node, plainData } from './tree';
import {
  type DocumentInfo,
  EMPTY_SIDECAR,
  type Extra,
  SIDECAR_FORMAT,
  type Sidecar,
  type SourceStamp,
  type StoredBlock,
  type StoredDate,
  type StoredEntity,
  type StoredRejection,
  type StoredUnanchored,
} from './types';

/** What the items of the lists were read as. One that is not here could not be read. */
export type ItemValues = ReadonlyMap<Node, object>;

export interface Decoded {
  readonly sidecar: Sidecar;
  readonly values: ItemValues;
  readonly problems: readonly Problem[];
  /** Something that stands in the file is not in `sidecar`. */
  readonly isPartial: boolean;
}

const string = (key: string): Field => ({ key, kind: 'string', required: false });

export const SOURCE_FIELDS: readonly Field[] = [
  { key: 'file', kind: 'string', required: true },
  { key: 'sha256', kind: 'string', required: true },
  { key: 'length', kind: 'offset', required: true },
  string('lines'),
];

/** `done` is a mapping and stands after `dateBy`. */
export const DOCUMENT_FIELDS: readonly Field[] = [
  string('id'),
  string('language'),
  string('date'),
  { key: 'dateBy', kind: DATE_SOURCES, required: false },
  ...['url', 'site', 'section', 'title', 'authors', 'published', 'fetched', 'reviewed', 'scheme', 'note'].map(string),
];

export const TOP_KEYS = [
  'format',
  'source',
  'document',
  'blocks',
  'entities',
  'dates',
  'rejected',
  'unanchored',
  'suggestions',
] as const;

/** What a tree says, read as a sidecar. Nothing in it makes this throw. */
export function decodeTree(root: MapNode): Decoded {
  const problems: Problem[] = [];
  let isPartial = false;
  const report: Report = (problem) => {
    problems.push(problem);
  };
  const lose: Report = (problem) => {
    isPartial = true;
    problems.push(problem);
  };
  const ids = new Set<string>();
  const values = new Map<Node, object>();
  const list = <T extends object>(map: MapNode, key: string, readItem: (item: MapNode) => T | undefined): T[] => {
    const node = section(map, key, lose);
    const read: T[] = [];
    for (const item of node?.items ?? []) {
      const value = item.kind === 'map' ? readItem(item) : undefined;
      if (item.kind !== 'map')
        lose(problemAt(item, 'wrong-type', say('An entry of "{key}" must be a mapping.', { key })));
      if (value === undefined) isPartial = true;
      else {
        values.set(item, value);
        read.push(value);
      }
    }
    return read;
  };
  const items = (map: MapNode, tables: Record<ItemList, readonly Field[]>) => ({
    blocks: list(map, 'blocks', (node) => item(node, tables.blocks, 'blocks', ids, report)) as unknown[],
    entities: list(map, 'entities', (node) => item(node, tables.entities, 'entities', ids, report)) as unknown[],
    dates: list(map, 'dates', (node) => item(node, tables.dates, 'dates', ids, report)) as unknown[],
  });
  const confirmed = items(root, ITEM_FIELDS) as unknown as ItemsOf<Sidecar>;
  const suggestions = mapping(root, 'suggestions', lose);
  const format = entryOf(root, 'format')?.value;
  const sidecar: Sidecar = {
    format: format?.kind === 'scalar' && format.value !== null ? String(format.value) : SIDECAR_FORMAT,
    ...present('source', readSource(root, report, lose)),
    document: readDocument(root, report, lose),
    ...confirmed,
    rejected: list(root, 'rejected', (node) => rejection(node, report)),
    unanchored: list(root, 'unanchored', (node) => unanchored(node, ids, report)),
    suggestions:
      suggestions === undefined
        ? EMPTY_SIDECAR.suggestions
        : (items(suggestions, SUGGESTION_FIELDS) as unknown as Sidecar['suggestions']),
    ...present('extra', unknownKeys(root)),
  };
  return { sidecar, values, problems, isPartial };
}

type ItemsOf<T extends Record<ItemList, unknown>> = Pick<T, ItemList>;

function present<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

function section(map: MapNode, key: string, report: Report): ListNode | undefined {
  const node = entryOf(map, key)?.value;
  if (node === undefined || isNull(node)) return undefined;
  if (node.kind === 'list') return node;
  report(problemAt(node, 'wrong-type', say('"{key}" must be a list.', { key })));
  return undefined;
}

function mapping(map: MapNode, key: string, report: Report): MapNode | undefined {
  const node = entryOf(map, key)?.value;
  if (node === undefined || isNull(node)) return undefined;
  if (node.kind === 'map') return node;
  report(problemAt(node, 'wrong-type', say('"{key}" must be a mapping.', { key })));
  return undefined;
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function item(
  node: MapNode,
  fields: readonly Field[],
  list: ItemList,
  ids: Set<string>,
  report: Report,
): (StoredBlock | StoredEntity | StoredDate) | undefined {
  if (node instanceof CanonicalItem) {
    noteId(node.value.id!, node, ids, report);
    return node.value as StoredBlock | StoredEntity | StoredDate;
  }
  const values = readFields(node, fields, report);
  if (values === undefined || !isForwards(values, node, report)) return undefined;
  const id = (values.id as string | undefined) ?? derivedId(ID_PREFIX[list], JSON.stringify(values));
  if (values.id === undefined) report(problemAt(node, 'missing-id', say('"id" is missing.'), 'warning'));
  else noteId(id, node, ids, report);
  return { ...values, id } as unknown as StoredBlock | StoredEntity | StoredDate;
}

function noteId(id: string, node: MapNode, ids: Set<string>, report: Report): void {
  if (ids.has(id)) {
    const place = entryOf(node, 'id')?.value ?? node;
    report(problemAt(place, 'duplicate-id', say('The id "{id}" stands twice; the later one needs a new id.', { id })));
  }
  ids.add(id);
}

function isForwards(values: Readonly<Record<string, unknown>>, node: MapNode, report: Report): boolean {
  if ((values.start as number) < (values.end as number)) return true;
  const place = entryOf(node, 'end')?.value ?? node;
  report(
    problemAt(place, 'bad-offset', say('"end" must be greater than "start" ({start}).', values as { start: number })),
  );
  return false;
}

function rejection(node: MapNode, report: Report): StoredRejection | undefined {
  if (node instanceof CanonicalItem) return node.value as StoredRejection;
  const values = readFields(node, REJECTION_FIELDS, report);
  return values !== undefined && isForwards(values, node, report) ? (values as unknown as StoredRejection) : undefined;
}

function unanchored(node: MapNode, ids: Set<string>, report: Report): StoredUnanchored | undefined {
  const values = readFields(node, UNANCHORED_FIELDS, report);
  if (values === undefined) return undefined;
  const { layer, id, reason, was, extra } = values as unknown as StoredUnanchored & { readonly extra?: Extra };
  noteId(id, node, ids, report);
  const kept: Record<string, unknown> = { ...extra };
  for (const field of KEPT_FIELDS[layer]) {
    const entry = entryOf(node, field.key);
    if (entry === undefined) continue;
    const value = readValue(field.kind, entry.value);
    if (value !== undefined) kept[field.key] = value;
  }
  return { layer, id, reason, was, item: kept };
}

function readSource(root: MapNode, report: Report, lose: Report): SourceStamp | undefined {
  const node = mapping(root, 'source', lose);
  // Half a stamp proves nothing, and is written anew at the next write.
  return node === undefined
    ? undefined
    : (readFields(node, SOURCE_FIELDS, report) as unknown as SourceStamp | undefined);
}

function readDocument(root: MapNode, report: Report, lose: Report): DocumentInfo {
  const node = mapping(root, 'document', lose);
  if (node === undefined) return {};
  const { extra, ...values } = readFields(node, DOCUMENT_FIELDS, report) ?? {};
  const { done: _, ...unknown } = (extra ?? {}) as Record<string, unknown>;
  const done = readDone(node, report);
  return {
    ...values,
    ...present('done', done),
    ...present('extra', Object.keys(unknown).length > 0 ? unknown : undefined),
  };
}

function readDone(document: MapNode, report: Report): DocumentInfo['done'] {
  const node = mapping(document, 'done', report);
  if (node === undefined) return undefined;
  const done: Record<string, boolean> = {};
  for (const entry of node.entries) {
    if (!(ITEM_LISTS as readonly string[]).includes(entry.key)) continue;
    if (entry.value.kind === 'scalar' && typeof entry.value.value === 'boolean') done[entry.key] = entry.value.value;
    else report(problemAt(entry.value, 'bad-value', say('"{key}" must be true or false.', { key: entry.key })));
  }
  return done;
}

function unknownKeys(root: MapNode): Extra | undefined {
  const known = new Set<string>(TOP_KEYS);
  const entries = root.entries.filter((entry) => !known.has(entry.key));
  return entries.length === 0
    ? undefined
    : Object.fromEntries(entries.map(({ key, value }) => [key, plainData(value)]));
}
