import type { RenderedEntry } from './render';
import { renderKey } from './scalars';
import { lineEndOf, lineStart, nextLineStart, type TextEdit } from './textEdit';
import type { Entry, MapNode } from './tree';

/**
 * The edits that make a mapping say `next` where it said `old`. Entries that say the same, keys that neither names,
 * comments and spacing stay. Nothing changed: no edits.
 */
export function patchMap(
  text: string,
  node: MapNode,
  old: readonly RenderedEntry[],
  next: readonly RenderedEntry[],
): TextEdit[] {
  const before = new Map(old.map((entry) => [entry.key, entry]));
  const after = new Set(next.map((entry) => entry.key));
  if (before.size === after.size && next.every(({ key, value }) => before.get(key)?.value === value)) return [];
  const isGone = (entry: Entry): boolean => before.has(renderKey(entry.key)) && !after.has(renderKey(entry.key));
  const kept = new Map<string, Entry>();
  for (const entry of node.entries) {
    // Of a key that stands twice the first one counts (readFields).
    if (!isGone(entry) && !kept.has(renderKey(entry.key))) kept.set(renderKey(entry.key), entry);
  }
  if (!node.flow && kept.size === 0 && node.entries.length > 0 && next.length > 0)
    return [replaceAll(text, node, next)];
  const edits = removals(text, node, isGone);
  let pending: string[] = [];
  let previous: Entry | undefined;
  const insertPending = (): void => {
    if (pending.length > 0) edits.push(insertion(text, node, previous, pending, kept.size === 0));
    pending = [];
  };
  for (const { key, value, parts } of next) {
    const entry = kept.get(key);
    if (entry === undefined) {
      pending.push(`${key}: ${value}`);
      continue;
    }
    insertPending();
    previous = entry;
    const was = before.get(key);
    if (was?.value === value) continue;
    if (parts === undefined || was?.parts === undefined || entry.value.kind !== 'map') {
      edits.push(replaceValue(text, entry, value));
    } else edits.push(...patchMap(text, entry.value, was.parts, parts));
  }
  insertPending();
  return edits;
}

/** No entry stays: one edit, since there is nothing left to put the new ones beside. */
function replaceAll(text: string, { entries }: MapNode, next: readonly RenderedEntry[]): TextEdit {
  const { keyStart } = entries[0]!;
  const end = lineAfter(text, entries.at(-1)!.value.end);
  const eol = lineEndOf(text);
  const indent = ' '.repeat(keyStart - lineStart(text, keyStart));
  const lines = next.map(({ key, value }) => `${key}: ${value}`).join(`${eol}${indent}`);
  return { start: keyStart, end, newText: text[end - 1] === '\n' ? `${lines}${eol}` : lines };
}

export function replaceValue(text: string, { value }: Entry, newText: string): TextEdit {
  // `key:` with nothing behind it.
  const space = value.start === value.end && text[value.start - 1] === ':' ? ' ' : '';
  // A block scalar's end is behind its last line break.
  const end = value.end > value.start && text[value.end - 1] === '\n' ? value.end - lineEndOf(text).length : value.end;
  return { start: value.start, end, newText: space + newText };
}

function insertion(
  text: string,
  node: MapNode,
  previous: Entry | undefined,
  entries: readonly string[],
  isAlone: boolean,
): TextEdit {
  if (node.flow) {
    const joined = entries.join(', ');
    if (previous !== undefined) return insertAt(previous.value.end, `, ${joined}`);
    return insertAt(node.start + 1, isAlone ? joined : `${joined}, `);
  }
  const indent = ' '.repeat(node.start - lineStart(text, node.start));
  const eol = lineEndOf(text);
  if (previous === undefined) return insertAt(node.start, entries.map((entry) => `${entry}${eol}${indent}`).join(''));
  return insertLines(text, previous.value.end, entries.map((entry) => indent + entry).join(eol));
}

/** Puts lines behind the line on which a node ends. */
export function insertLines(text: string, end: number, lines: string): TextEdit {
  const eol = lineEndOf(text);
  const at = lineAfter(text, end);
  return insertAt(at, text[at - 1] === '\n' ? `${lines}${eol}` : `${eol}${lines}`);
}

/** The start of the line behind a node; the end of a block scalar is there already. */
export function lineAfter(text: string, end: number): number {
  return text[end - 1] === '\n' ? end : nextLineStart(text, end);
}

function insertAt(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

/** Takes entries out by runs, since neighbours share a comma or a line. */
function removals(text: string, node: MapNode, isGone: (entry: Entry) => boolean): TextEdit[] {
  const edits: TextEdit[] = [];
  const { entries } = node;
  for (let first = 0; first < entries.length; first++) {
    if (!isGone(entries[first]!)) continue;
    let last = first;
    while (last + 1 < entries.length && isGone(entries[last + 1]!)) last++;
    edits.push({ ...removedRange(text, node, first, last), newText: '' });
    first = last;
  }
  return edits;
}

function removedRange(text: string, node: MapNode, first: number, last: number): { start: number; end: number } {
  const { keyStart } = node.entries[first]!;
  const { end } = node.entries[last]!.value;
  const previous = node.entries[first - 1];
  const following = node.entries[last + 1];
  if (node.flow) {
    if (following !== undefined) return { start: keyStart, end: following.keyStart };
    // A comment between the two belongs to the one before; a comma may stay behind the last entry.
    const hasComma = previous === undefined || text.slice(previous.value.end, keyStart).includes('#');
    return { start: hasComma ? keyStart : previous.value.end, end };
  }
  // The first key of `- id: …` shares its line with the dash.
  if (previous === undefined && following !== undefined) return { start: keyStart, end: following.keyStart };
  return { start: lineStart(text, keyStart), end: lineAfter(text, end) };
}
