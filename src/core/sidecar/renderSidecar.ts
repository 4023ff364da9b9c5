import { DOCUMENT_FIELDS, SOURCE_FIELDS } from './decode';
import { ITEM_FIELDS, ITEM_LISTS, REJECTION_FIELDS, SUGGESTION_FIELDS } from './fields';
import { compareText, inOrder } from './order';
import { type RenderedEntry, renderEntries, renderFlow, renderUnanchored } from './render';
import { renderKey, renderUnknown } from './scalars';
import type { DocumentInfo, Sidecar, StoredRejection, StoredUnanchored } from './types';

/** The canonical text of a sidecar, `\n` line ends. */
export function renderSidecar(sidecar: Sidecar): string {
  const lines = [`format: ${sidecar.format}`];
  if (sidecar.source !== undefined) {
    lines.push('source:', ...renderEntries(sidecar.source, SOURCE_FIELDS).map(blockLine));
  }
  const document = documentEntries(sidecar.document);
  if (document.length > 0) lines.push('document:', ...document.map(blockLine));
  for (const name of ITEM_LISTS) {
    pushList(lines, '', name, itemLines(inOrder<{ start: number; end: number }>(sidecar[name]), ITEM_FIELDS[name]));
  }
  pushList(lines, '', 'rejected', rejectionLines(sidecar.rejected));
  pushList(lines, '', 'unanchored', unanchoredLines(sidecar.unanchored));
  for (const [key, value] of Object.entries(sidecar.extra ?? {})) {
    if (value !== undefined) lines.push(`${renderKey(key)}: ${renderUnknown(value)}`);
  }
  const suggestions: string[] = [];
  for (const name of ITEM_LISTS) {
    const items = inOrder<{ start: number; end: number }>(sidecar.suggestions[name]);
    pushList(suggestions, '  ', name, itemLines(items, SUGGESTION_FIELDS[name]));
  }
  if (suggestions.length > 0) lines.push('suggestions:', ...suggestions);
  return `${lines.join('\n')}\n`;
}

/** `done` is a mapping of its own, behind `dateBy`. */
export function documentEntries(document: DocumentInfo): RenderedEntry[] {
  const { done, ...rest } = document;
  const entries = renderEntries(rest, DOCUMENT_FIELDS);
  if (done === undefined) return entries;
  const value = renderFlow(
    ITEM_LISTS.filter((name) => done[name] !== undefined).map((key) => ({ key, value: String(done[key]) })),
  );
  const fields = DOCUMENT_FIELDS.map((field) => field.key);
  const before = fields.indexOf('dateBy');
  const at = entries.findIndex((entry) => !fields.slice(0, before + 1).includes(entry.key));
  entries.splice(at === -1 ? entries.length : at, 0, { key: 'done', value });
  return entries;
}

export function sortRejections(rejected: readonly StoredRejection[]): readonly StoredRejection[] {
  return [...rejected].sort(
    (a, b) =>
      a.start - b.start || b.end - a.end || compareText(a.layer, b.layer) || compareText(a.label ?? '', b.label ?? ''),
  );
}

export function sortUnanchored(items: readonly StoredUnanchored[]): readonly StoredUnanchored[] {
  return [...items].sort((a, b) => a.was[0] - b.was[0] || b.was[1] - a.was[1] || compareText(a.id, b.id));
}

function rejectionLines(rejected: readonly StoredRejection[]): string[] {
  return itemLines(sortRejections(rejected), REJECTION_FIELDS);
}

function unanchoredLines(items: readonly StoredUnanchored[]): string[] {
  return sortUnanchored(items).map((item) => renderFlow(renderUnanchored(item)));
}

function itemLines(items: readonly object[], fields: Parameters<typeof renderEntries>[1]): string[] {
  return items.map((item) => renderFlow(renderEntries(item, fields)));
}

function pushList(lines: string[], indent: string, key: string, items: readonly string[]): void {
  if (items.length > 0) lines.push(`${indent}${key}:`, ...items.map((item) => `${indent}  - ${item}`));
}

function blockLine(entry: RenderedEntry): string {
  return `  ${entry.key}: ${entry.value}`;
}
