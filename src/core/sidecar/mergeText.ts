import type { Layer } from '../annotation';
import { readConflicts } from './conflict';
import { ITEM_FIELDS, LIST_OF_LAYER, REJECTION_FIELDS } from './fields';
import type { Merge, MergeConflict } from './merge';
import type { Item } from './mergeEntries';
import type { Decided, ItemConflict } from './mergeLayer';
import { inOrder, sortRejections, sortUnanchored } from './order';
import { lineAfter } from './patchMap';
import { readSidecar } from './read';
import { type RenderedEntry, renderEntries, renderFlow, renderUnanchored } from './render';
import { applyEdits, lineEndOf, lineStart, type TextEdit } from './textEdit';
import { entryOf } from './tree';
import type { DocumentInfo, Sidecar, StoredRejection, StoredUnanchored } from './types';
import { writeSidecar } from './write';

/** The merged sidecar with our or their side of every conflict put in. */
export function settleMerge(merge: Merge, choose: (conflict: MergeConflict) => 'ours' | 'theirs'): Sidecar {
  let settled = merge.sidecar;
  for (const conflict of merge.conflicts) {
    const value = conflict[choose(conflict)];
    if (conflict.kind === 'document')
      settled = { ...settled, document: withKey(settled.document, conflict.key, value) };
    else if (value !== undefined) settled = withItem(settled, conflict.layer, value as Decided);
  }
  return settled;
}

function withKey(document: DocumentInfo, key: string, value: unknown): DocumentInfo {
  const { [key as keyof DocumentInfo]: _, ...others } = document;
  return value === undefined ? others : { ...others, [key]: value };
}

function withItem(sidecar: Sidecar, layer: Layer, item: Decided): Sidecar {
  if (isUnanchored(item)) return { ...sidecar, unanchored: sortUnanchored([...sidecar.unanchored, item]) };
  if (isRejection(item)) return { ...sidecar, rejected: sortRejections([...sidecar.rejected, item]) };
  const list = LIST_OF_LAYER[layer];
  return { ...sidecar, [list]: inOrder<Item>([...sidecar[list], item]) };
}

/**
 * The merged file. Conflicts stand in it between git's markers, each around one annotation, and the file is unreadable
 * for writers until a person has chosen.
 * @param ours our file's text, whose comments and formatting stay
 */
export function mergeText(merge: Merge, ours: string): string {
  const both = settleMerge(merge, (conflict) => (conflict.ours === undefined ? 'theirs' : 'ours'));
  const shown = merge.conflicts.reduce(
    (sidecar, conflict) =>
      conflict.kind === 'item' && isApart(conflict) ? withItem(sidecar, conflict.layer, conflict.theirs!) : sidecar,
    both,
  );
  const text = writeSidecar(shown, ours);
  return applyEdits(
    text,
    merge.conflicts.flatMap((conflict) => markers(text, conflict)),
  );
}

function isUnanchored(item: Decided): item is StoredUnanchored {
  return 'reason' in item;
}

function isRejection(item: Decided): item is StoredRejection {
  return 'layer' in item && !('reason' in item);
}

/** The two sides stand in two lists: each is one side's alone. */
function isApart({ ours, theirs }: ItemConflict): boolean {
  if (ours === undefined || theirs === undefined) return false;
  return isUnanchored(ours) !== isUnanchored(theirs) || isRejection(ours) !== isRejection(theirs);
}

function markers(text: string, conflict: MergeConflict): TextEdit[] {
  if (conflict.kind === 'document') {
    const theirs = conflict.theirs === undefined ? '' : `  ${conflict.key}: ${JSON.stringify(conflict.theirs)}`;
    return around(text, documentPlace(text, conflict.key), conflict.ours !== undefined, theirs);
  }
  const { layer, ours, theirs } = conflict;
  if (isApart(conflict))
    return [...around(text, placeOf(text, ours!), true, ''), ...around(text, placeOf(text, theirs!), false, '')];
  const line = theirs === undefined ? '' : `  - ${renderFlow(entriesIn(layer, theirs))}`;
  return around(text, placeOf(text, (ours ?? theirs)!), ours !== undefined, ours === undefined ? '' : line);
}

interface Lines {
  readonly start: number;
  readonly end: number;
}

/** Marks lines as one side's; the other side has `other`. */
function around(text: string, lines: Lines | undefined, isOurs: boolean, other: string): TextEdit[] {
  if (lines === undefined) return [];
  const eol = lineEndOf(text);
  const middle = `=======${eol}`;
  const rest = other === '' ? '' : other + eol;
  const [before, after] = isOurs ? ['', `${middle}${rest}`] : [middle, ''];
  return [
    { start: lines.start, end: lines.start, newText: `<<<<<<< ours${eol}${before}` },
    { start: lines.end, end: lines.end, newText: `${after}>>>>>>> theirs${eol}` },
  ];
}

function entriesIn(layer: Layer, item: Decided): readonly RenderedEntry[] {
  if (isUnanchored(item)) return renderUnanchored(item);
  return renderEntries(item, isRejection(item) ? REJECTION_FIELDS : ITEM_FIELDS[LIST_OF_LAYER[layer]]);
}

/** The lines of an item that the text holds. */
function placeOf(text: string, item: Decided): Lines | undefined {
  const key = keyOf(item);
  for (const [node, value] of readSidecar(text).origin.values) {
    if (keyOf(value as Decided) !== key) continue;
    return { start: lineStart(text, node.start), end: lineAfter(text, node.end) };
  }
  return undefined;
}

function keyOf(item: Decided): string {
  if (isUnanchored(item)) return `unanchored ${item.id}`;
  return isRejection(item) ? renderFlow(renderEntries(item, REJECTION_FIELDS)) : item.id;
}

function documentPlace(text: string, key: string): Lines | undefined {
  const { root } = readSidecar(text).origin.parsed;
  const document = root && entryOf(root, 'document')?.value;
  const entry = document?.kind === 'map' ? entryOf(document, key) : undefined;
  return entry && { start: lineStart(text, entry.keyStart), end: lineAfter(text, entry.value.end) };
}

/**
 * The two sides of a file with conflict markers, each a sidecar by itself. What both started from is not in it, so that
 * a merge of the two takes back no removal. Undefined when there are no markers.
 */
export function conflictSides(text: string): { readonly ours: Sidecar; readonly theirs: Sidecar } | undefined {
  const conflict = readConflicts(text);
  if (conflict === undefined) return undefined;
  return { ours: readSidecar(conflict.ours).sidecar, theirs: readSidecar(conflict.theirs).sidecar };
}
