import type { ItemValues } from './decode';
import { patchList } from './patchList';
import { insertLines, lineAfter, patchMap, replaceValue } from './patchMap';
import { renderKey } from './scalars';
import { flowValue, isEmptySection, renderSection, type Section, sectionBody, sectionsOf } from './sections';
import { applyEdits, lineEndOf, lineStart, type TextEdit } from './textEdit';
import type { Entry, MapNode } from './tree';
import type { Sidecar } from './types';

/**
 * The edits that make a file say `next` where it said `old`; nothing else in it changes.
 * @param values what the items of the file were read as
 */
export function patchSidecar(text: string, root: MapNode, values: ItemValues, old: Sidecar, next: Sidecar): TextEdit[] {
  return patchSections(text, root, values, sectionsOf(old), sectionsOf(next));
}

function patchSections(
  text: string,
  node: MapNode,
  values: ItemValues,
  old: readonly Section[],
  next: readonly Section[],
): TextEdit[] {
  const edits: TextEdit[] = [];
  const before = new Map(old.map((section) => [section.key, section]));
  const after = new Set(next.map((section) => section.key));
  let previous: Entry | undefined;
  for (const section of next) {
    const entry = sectionEntry(node, section);
    if (entry !== undefined) {
      edits.push(...patchSection(text, node, entry, values, before.get(section.key), section));
      previous = entry;
    } else if (!isEmptySection(section)) edits.push(insertSection(text, node, previous, section));
  }
  for (const section of old) {
    const entry = after.has(section.key) ? undefined : sectionEntry(node, section);
    if (entry !== undefined) edits.push(removeSection(text, node, entry));
  }
  return edits;
}

function sectionEntry(node: MapNode, section: Section): Entry | undefined {
  return node.entries.find((entry) => renderKey(entry.key) === section.key);
}

function patchSection(
  text: string,
  node: MapNode,
  entry: Entry,
  values: ItemValues,
  old: Section | undefined,
  next: Section,
): TextEdit[] {
  if (next.kind === 'value') {
    return old?.kind === 'value' && old.value === next.value ? [] : [replaceValue(text, entry, next.value)];
  }
  if (next.kind === 'list') return patchList(text, entry, values, next.items, next.list);
  const isGone = isEmptySection(next) && old !== undefined && !isEmptySection(old);
  if (entry.value.kind !== 'map') {
    return isEmptySection(next) ? [] : fillSection(text, node, entry, next);
  }
  if (next.kind === 'map') {
    const entries = old?.kind === 'map' ? old.entries : [];
    if (isGone && entry.value.entries.length === entries.length) return [removeSection(text, node, entry)];
    return patchMap(text, entry.value, entries, next.entries);
  }
  const edits = patchSections(text, entry.value, values, old?.kind === 'nested' ? old.sections : [], next.sections);
  const range = { start: entry.keyStart, end: lineAfter(text, entry.value.end) };
  const isBare = isGone && applyEdits(text, edits, range.start, range.end).trim() === `${entry.key}:`;
  return isBare ? [removeSection(text, node, entry)] : edits;
}

/** A key with nothing, or something that is no mapping, behind it. */
function fillSection(
  text: string,
  node: MapNode,
  entry: Entry,
  section: Exclude<Section, { kind: 'value' }>,
): TextEdit[] {
  if (node.flow || entry.value.start !== entry.value.end) return [replaceValue(text, entry, flowValue(section))];
  const indent = indentOf(text, node);
  return [insertLines(text, entry.value.end, sectionBody(section, `${indent}  `).join(lineEndOf(text)))];
}

function insertSection(text: string, node: MapNode, previous: Entry | undefined, section: Section): TextEdit {
  if (node.flow) {
    const entry = `${section.key}: ${flowValue(section)}`;
    if (previous !== undefined) return insertAt(previous.value.end, `, ${entry}`);
    return insertAt(node.start + 1, node.entries.length === 0 ? entry : `${entry}, `);
  }
  const indent = indentOf(text, node);
  const eol = lineEndOf(text);
  const lines = renderSection(section, indent).join(eol);
  if (previous !== undefined) return insertLines(text, previous.value.end, lines);
  return insertAt(lineStart(text, node.start), `${lines}${eol}`);
}

function insertAt(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

function indentOf(text: string, node: MapNode): string {
  return ' '.repeat(node.start - lineStart(text, node.start));
}

function removeSection(text: string, node: MapNode, entry: Entry): TextEdit {
  const at = node.entries.indexOf(entry);
  const following = node.entries[at + 1];
  if (!node.flow) return { start: lineStart(text, entry.keyStart), end: lineAfter(text, entry.value.end), newText: '' };
  if (following !== undefined) return { start: entry.keyStart, end: following.keyStart, newText: '' };
  return { start: entry.keyStart, end: entry.value.end, newText: '' };
}
