import { DOCUMENT_FIELDS, SOURCE_FIELDS } from './decode';
import { type Field, ITEM_FIELDS, ITEM_LISTS, REJECTION_FIELDS, SUGGESTION_FIELDS } from './fields';
import { inOrder, sortRejections, sortUnanchored } from './order';
import { type RenderedEntry, renderEntries, renderFlow, renderUnanchored } from './render';
import { renderKey, renderUnknown, sortedEntries } from './scalars';
import type { DocumentInfo, Sidecar, StoredRejection, StoredUnanchored } from './types';

/** One top-level key of the file, ready to be written or compared; the one walk over a sidecar that writers share. */
export type Section = ValueSection | MapSection | ListSection | NestedSection;

export interface ValueSection {
  readonly kind: 'value';
  readonly key: string;
  readonly value: string;
}

export interface MapSection {
  readonly kind: 'map';
  readonly key: string;
  readonly entries: readonly RenderedEntry[];
}

export interface ListSection {
  readonly kind: 'list';
  readonly key: string;
  /** In the order of the file. */
  readonly items: readonly object[];
  readonly list: ListKind;
}

export interface NestedSection {
  readonly kind: 'nested';
  readonly key: string;
  readonly sections: readonly ListSection[];
}

/** How the items of one list are told apart and written. */
export interface ListKind {
  readonly entries: (item: object) => readonly RenderedEntry[];
  /** What makes an item the same one after a change; twins are told apart by their order. */
  readonly keyOf: (item: object) => string;
  /** A second chance for items without an id, whose offsets may have moved. */
  readonly looseKeyOf?: (item: object) => string;
}

/** Every section in canonical order, the empty ones too. */
export function sectionsOf(sidecar: Sidecar): Section[] {
  const extra = sortedEntries(sidecar.extra ?? {});
  return [
    { kind: 'value', key: 'format', value: plainOrQuoted(sidecar.format) },
    { kind: 'map', key: 'source', entries: sidecar.source ? renderEntries(sidecar.source, SOURCE_FIELDS) : [] },
    { kind: 'map', key: 'document', entries: documentEntries(sidecar.document) },
    ...ITEM_LISTS.map((key) => itemSection(key, sidecar[key], ITEM_FIELDS[key])),
    { kind: 'list', key: 'rejected', items: sortRejections(sidecar.rejected), list: REJECTIONS },
    { kind: 'list', key: 'unanchored', items: sortUnanchored(sidecar.unanchored), list: UNANCHORED },
    ...extra.map(([key, value]) => ({ kind: 'value' as const, key: renderKey(key), value: renderUnknown(value) })),
    {
      kind: 'nested',
      key: 'suggestions',
      sections: ITEM_LISTS.map((key) => itemSection(key, sidecar.suggestions[key], SUGGESTION_FIELDS[key])),
    },
  ];
}

export function isEmptySection(section: Section): boolean {
  if (section.kind === 'value') return false;
  if (section.kind === 'nested') return section.sections.every(isEmptySection);
  return (section.kind === 'map' ? section.entries : section.items).length === 0;
}

/** The section as lines, every one indented by so much; none for an empty one. */
export function renderSection(section: Section, indent = ''): string[] {
  if (isEmptySection(section)) return [];
  if (section.kind === 'value') return [`${indent}${section.key}: ${section.value}`];
  return [`${indent}${section.key}:`, ...sectionBody(section, `${indent}  `)];
}

/** The lines below the section's key. */
export function sectionBody(section: Exclude<Section, ValueSection>, indent: string): string[] {
  if (section.kind === 'map') return section.entries.map(({ key, value }) => `${indent}${key}: ${value}`);
  if (section.kind === 'nested') return section.sections.flatMap((inner) => renderSection(inner, indent));
  return section.items.map((item) => `${indent}- ${renderFlow(section.list.entries(item))}`);
}

/** The section's value in flow style, for a file that is written like JSON. */
export function flowValue(section: Section): string {
  if (section.kind === 'value') return section.value;
  if (section.kind === 'map') return renderFlow(section.entries);
  if (section.kind === 'list')
    return `[${section.items.map((item) => renderFlow(section.list.entries(item))).join(', ')}]`;
  const inner = section.sections.filter((one) => !isEmptySection(one));
  return renderFlow(inner.map((one) => ({ key: one.key, value: flowValue(one) })));
}

function itemSection(key: string, items: readonly Placed[], fields: readonly Field[]): ListSection {
  const list: ListKind = {
    entries: (item) => renderEntries(item, fields),
    keyOf: (item) => (item as Placed).id,
  };
  return { kind: 'list', key, items: inOrder(items), list };
}

interface Placed {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const REJECTIONS: ListKind = {
  entries: (item) => renderEntries(item, REJECTION_FIELDS),
  keyOf: (item) => renderFlow(renderEntries(item, REJECTION_FIELDS)),
  looseKeyOf: (item) => {
    const { layer, label, text } = item as StoredRejection;
    return JSON.stringify([layer, label, text]);
  },
};

const UNANCHORED: ListKind = {
  entries: (item) => renderUnanchored(item as StoredUnanchored),
  keyOf: (item) => (item as StoredUnanchored).id,
};

/** `done` is a mapping of its own, behind `dateBy`. */
function documentEntries(document: DocumentInfo): RenderedEntry[] {
  const { done, ...rest } = document;
  const entries = renderEntries(rest, DOCUMENT_FIELDS);
  if (done === undefined) return entries;
  const parts = ITEM_LISTS.filter((key) => done[key] !== undefined).map((key) => ({ key, value: String(done[key]) }));
  const keys = DOCUMENT_FIELDS.map((field) => field.key);
  const before = keys.slice(0, keys.indexOf('dateBy') + 1);
  const at = entries.findIndex((entry) => !before.includes(entry.key));
  entries.splice(at === -1 ? entries.length : at, 0, { key: 'done', value: renderFlow(parts), parts });
  return entries;
}

/** The format's name is plain; whatever else a file said is kept as a string. */
function plainOrQuoted(format: string): string {
  return /^[a-z-]+\/[0-9.]+$/.test(format) ? format : JSON.stringify(format);
}
