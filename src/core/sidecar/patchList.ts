import { insertLines, lineAfter, patchMap, replaceValue } from './patchMap';
import { renderFlow } from './render';
import { isSameData } from './sameData';
import type { ListKind } from './sections';
import { applyEdits, lineEndOf, lineStart, type TextEdit } from './textEdit';
import type { Entry, ListNode, MapNode, Node } from './tree';

/** An item as it stands in the text; `value` is undefined where it could not be read, and it stays as it is. */
interface Old {
  readonly node: Node;
  readonly value: object | undefined;
}

/**
 * The edits that make a list of the file hold `next` (sorted). Items that did not change keep their text and comments;
 * what could not be read stays.
 * @param values what the items of the list were read as
 */
export function patchList(
  text: string,
  entry: Entry,
  values: ReadonlyMap<Node, object>,
  next: readonly object[],
  kind: ListKind,
): TextEdit[] {
  const list = entry.value.kind === 'list' ? entry.value : undefined;
  const old: Old[] = (list?.items ?? []).map((node) => ({ node, value: values.get(node) }));
  if (list === undefined || old.length === 0) return next.length === 0 ? [] : fill(text, entry, list, next, kind);
  const middle = differing(old, next);
  if (middle.old.length === 0 && middle.next.length === 0) return [];
  const patches = patchItems(text, middle.old, middle.next, kind);
  const isSame =
    patches.size === middle.next.length &&
    middle.old.filter((item) => item.value !== undefined).length === middle.next.length &&
    [...patches.values()].every((patch) => patch.edits.length === 0);
  if (isSame) return [];
  if (list.flow) return patchFlow(text, list, old, middle, patches, kind);
  const edit = patchLines(text, list, old, middle, patches, kind);
  const keyLine = text.slice(entry.keyStart, lineStart(text, list.start)).trimEnd();
  const isGone = next.length === 0 && edit.newText === '' && keyLine.endsWith(':') && !keyLine.includes('#');
  return [isGone ? { ...edit, start: lineStart(text, entry.keyStart) } : edit];
}

/** The stretch of two lists between what they share at both ends. */
interface Middle {
  readonly old: readonly Old[];
  readonly next: readonly object[];
  /** Where the stretch starts in both. */
  readonly at: number;
}

/** Most changes touch one item of thousands; only what lies between the items that stayed is looked at closely. */
function differing(old: readonly Old[], next: readonly object[]): Middle {
  let at = 0;
  while (at < old.length && at < next.length && isSameData(old[at]!.value, next[at]!)) at++;
  let oldEnd = old.length;
  let nextEnd = next.length;
  while (oldEnd > at && nextEnd > at && isSameData(old[oldEnd - 1]!.value, next[nextEnd - 1]!)) {
    oldEnd--;
    nextEnd--;
  }
  return { old: old.slice(at, oldEnd), next: next.slice(at, nextEnd), at };
}

type Patches = ReadonlyMap<object, { readonly node: Node; readonly edits: readonly TextEdit[] }>;

function patchItems(text: string, old: readonly Old[], next: readonly object[], kind: ListKind): Patches {
  const matches = match(old, next, kind);
  const patches = new Map<object, { readonly node: Node; readonly edits: readonly TextEdit[] }>();
  for (const item of next) {
    const found = matches.get(item);
    if (found === undefined) continue;
    const edits = patchMap(text, found.node as MapNode, kind.entries(found.value!), kind.entries(item));
    patches.set(item, { node: found.node, edits });
  }
  return patches;
}

function match(old: readonly Old[], next: readonly object[], kind: ListKind): Map<object, Old> {
  const matches = new Map<object, Old>();
  const matched = new Set<Old>();
  for (const keyOf of [kind.keyOf, kind.looseKeyOf]) {
    if (keyOf === undefined) continue;
    const byKey = new Map<string, Old[]>();
    for (const item of old) {
      if (item.value === undefined || matched.has(item)) continue;
      const key = keyOf(item.value);
      const twins = byKey.get(key);
      if (twins === undefined) byKey.set(key, [item]);
      else twins.push(item);
    }
    for (const item of next) {
      const twins = matches.has(item) ? undefined : byKey.get(keyOf(item));
      const found = twins?.shift();
      if (found === undefined) continue;
      matches.set(item, found);
      matched.add(found);
    }
  }
  return matches;
}

/** A list that is not there yet, or empty. */
function fill(
  text: string,
  entry: Entry,
  list: ListNode | undefined,
  next: readonly object[],
  kind: ListKind,
): TextEdit[] {
  const rendered = next.map((item) => renderFlow(kind.entries(item)));
  const keyColumn = entry.keyStart - lineStart(text, entry.keyStart);
  const isOwnLine = text.slice(entry.keyStart - keyColumn, entry.keyStart).trim() === '';
  if (list !== undefined && text.slice(list.start + 1, list.end - 1).trim() !== '') {
    return [{ start: list.end - 1, end: list.end - 1, newText: rendered.join(', ') }];
  }
  if (!isOwnLine) return [replaceValue(text, entry, `[${rendered.join(', ')}]`)];
  const indent = ' '.repeat(keyColumn + 2);
  const lines = insertLines(text, entry.value.end, rendered.map((item) => `${indent}- ${item}`).join(lineEndOf(text)));
  return [...emptied(text, entry), lines];
}

function emptied(text: string, { value }: Entry): TextEdit[] {
  if (value.start === value.end) return [];
  const start = text[value.start - 1] === ' ' ? value.start - 1 : value.start;
  return [{ start, end: value.end, newText: '' }];
}

/** Items on lines of their own: each travels with the comments and the unreadable items above it. */
function patchLines(
  text: string,
  list: ListNode,
  old: readonly Old[],
  middle: Middle,
  patches: Patches,
  kind: ListKind,
): TextEdit {
  const indent = text.slice(lineStart(text, list.start), list.start);
  const eol = lineEndOf(text);
  const before = old[middle.at - 1];
  const start = before === undefined ? lineStart(text, list.start) : lineAfter(text, before.node.end);
  const end = middle.old.length === 0 ? start : lineAfter(text, middle.old.at(-1)!.node.end);
  const bodies = new Map<Node, { readonly start: number; readonly end: number }>();
  const gaps = new Map<Node, string>();
  const kept = new Set([...patches.values()].map((patch) => patch.node));
  let at = start;
  let gap = '';
  for (const { node, value } of middle.old) {
    const body = { start: dashLine(text, node), end: lineAfter(text, node.end) };
    gap += text.slice(at, body.start);
    at = body.end;
    if (value === undefined) gap += text.slice(body.start, body.end);
    else if (kept.has(node)) {
      bodies.set(node, body);
      gaps.set(node, gap);
      gap = '';
    }
  }
  const chunks = middle.next.map((item) => {
    const patch = patches.get(item);
    if (patch === undefined) return `${indent}- ${renderFlow(kind.entries(item))}${eol}`;
    const body = bodies.get(patch.node)!;
    return gaps.get(patch.node)! + applyEdits(text, patch.edits, body.start, body.end);
  });
  const isLast = end === text.length && !text.endsWith('\n');
  // Items added behind a last line that lacks its break.
  const lead = isLast && start === end ? eol : '';
  return { start, end, newText: lead + withBreaks([...chunks, gap], eol, !isLast) };
}

/** The last line of a file may lack its break, and may no longer be the last. */
function withBreaks(chunks: readonly string[], eol: string, hasLast: boolean): string {
  const joined = chunks.map((chunk) => (chunk === '' || chunk.endsWith('\n') ? chunk : chunk + eol)).join('');
  return hasLast || !joined.endsWith(eol) ? joined : joined.slice(0, -eol.length);
}

/** The start of the line with the item's dash, which may stand on a line of its own. */
function dashLine(text: string, node: Node): number {
  const dash = text.lastIndexOf('-', node.start - 1);
  return lineStart(text, dash);
}

/** Items between brackets stay in the order in which they are. */
function patchFlow(
  text: string,
  list: ListNode,
  old: readonly Old[],
  middle: Middle,
  patches: Patches,
  kind: ListKind,
): TextEdit[] {
  const kept = new Set([...patches.values()].map((patch) => patch.node));
  const edits = [...patches.values()].flatMap((patch) => patch.edits);
  for (const { node, value } of middle.old) {
    if (value === undefined || kept.has(node)) continue;
    edits.push({ start: node.start, end: node.end, newText: '' });
    const comma = commaAfter(text, node.end);
    if (comma !== undefined) edits.push({ start: comma, end: comma + 1, newText: '' });
  }
  const added = middle.next.filter((item) => !patches.has(item)).map((item) => renderFlow(kind.entries(item)));
  if (added.length > 0) {
    const isAlone =
      old.length === middle.old.length && old.every(({ node, value }) => value !== undefined && !kept.has(node));
    edits.push({ start: list.start + 1, end: list.start + 1, newText: added.join(', ') + (isAlone ? '' : ', ') });
  }
  return edits;
}

/** The comma behind an item, past spaces and comments. */
function commaAfter(text: string, from: number): number | undefined {
  const gap = /(?:\s|#[^\n]*)*/y;
  gap.lastIndex = from;
  const at = from + (gap.exec(text)?.[0].length ?? 0);
  return text[at] === ',' ? at : undefined;
}
