import type { Field, FieldKind } from './fields';
import { KEPT_FIELDS } from './fields';
import { quote, renderDecimal, renderKey, renderUnknown, sortedEntries } from './scalars';
import type { Extra, StoredUnanchored } from './types';

/** A key and its value as they stand in the file. */
export interface RenderedEntry {
  readonly key: string;
  readonly value: string;
  /** Of a value that is a mapping: its entries, so that a change keeps what else stands in it. */
  readonly parts?: readonly RenderedEntry[];
}

/** An item's entries in canonical order: the known keys that are set, then the unknown ones. */
export function renderEntries(item: object, fields: readonly Field[]): RenderedEntry[] {
  const values = item as Readonly<Record<string, unknown>>;
  const entries: RenderedEntry[] = [];
  for (const { key, kind } of fields) {
    const value = values[key];
    if (value !== undefined) entries.push({ key, value: renderField(kind, value) });
  }
  const extra = values.extra as Extra | undefined;
  if (extra !== undefined) {
    for (const [key, value] of sortedEntries(extra)) entries.push({ key: renderKey(key), value: renderUnknown(value) });
  }
  return entries;
}

/** Unanchored items keep `item` inline between their own keys. */
export function renderUnanchored(stored: StoredUnanchored): RenderedEntry[] {
  const kept = KEPT_FIELDS[stored.layer];
  const known = new Set(kept.map((field) => field.key));
  const unknown = Object.fromEntries(Object.entries(stored.item).filter(([key]) => !known.has(key)));
  return [
    { key: 'layer', value: stored.layer },
    { key: 'id', value: quote(stored.id) },
    ...renderEntries(stored.item, kept),
    { key: 'reason', value: stored.reason },
    { key: 'was', value: renderUnknown(stored.was) },
    ...renderEntries({ extra: unknown }, []),
  ];
}

export function renderFlow(entries: readonly RenderedEntry[]): string {
  let text = '{';
  for (let i = 0; i < entries.length; i++) text += `${i === 0 ? '' : ', '}${entries[i]!.key}: ${entries[i]!.value}`;
  return `${text}}`;
}

function renderField(kind: FieldKind, value: unknown): string {
  if (kind === 'string') return quote(String(value));
  if (kind === 'score') return renderDecimal(Number(value));
  if (kind === 'offset' || typeof kind === 'object') return String(value);
  return renderUnknown(value);
}
