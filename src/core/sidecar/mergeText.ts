import { readConflicts } from './conflict';
import { ITEM_FIELDS, LIST_OF_LAYER, REJECTION_FIELDS } from './fields';
import type { Merge, MergeConflict } from './merge';
import type { Item } from './mergeEntries';
import { inOrder, sortRejections } from './order';
import { lineAfter } from './patchMap';
import { readSidecar } from './read';
import { renderEntries, renderFlow } from './render';
import { applyEdits, lineEndOf, lineStart, type TextEdit } from './textEdit';
import { entryOf } from './tree';
import type { DocumentInfo, Sidecar, StoredRejection } from './types';
import { writeSidecar } from './write';

/** The merged sidecar with our or their side of every conflict put in. */
export function settleMerge(merge: Merge, choose: (conflict: MergeConflict) => 'ours' | 'theirs'): Sidecar {
  let settled = merge.sidecar;
  for (const conflict of merge.conflicts) {
    const value = conflict[choose(conflict)];
    if (conflict.kind === 'document')
      settled = { ...settled, document: withKey(settled.document, conflict.key, value) };
    else if (value !== undefined) settled = withItem(settled, conflict.layer, value as Item);
  }
  return settled;
}

function withKey(document: DocumentInfo, key: string, value: unknown): DocumentInfo {
  const { [key as keyof DocumentInfo]: _, ...others } = document;
  return value === undefined ? others : { ...others, [key]: value };
}

function withItem(sidecar: Sidecar, layer: StoredRejection['layer'], item: Item | StoredRejection): Sidecar {
  if ('layer' in item) return { ...sidecar, rejected: sortRejections([...sidecar.rejected, item]) };
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
  const rejections = merge.conflicts.flatMap((conflict) =>
    conflict.kind === 'item' && isRejection(conflict.theirs) ? [conflict.theirs] : [],
  );
  const items = merge.conflicts.flatMap((conflict) =>
    conflict.kind === 'item' && isRejection(conflict.ours) && conflict.theirs !== undefined ? [conflict] : [],
  );
  const shown = items.reduce((sidecar, { layer, theirs }) => withItem(sidecar, layer, theirs!), {
    ...both,
    rejected: sortRejections([...both.rejected, ...rejections]),
  });
  const text = writeSidecar(shown, ours);
  return applyEdits(
    text,
    merge.conflicts.flatMap((conflict) => markers(text, conflict)),
  );
}

function isRejection(item: unknown): item is StoredRejection {
  return typeof item === 'object' && item !== null && 'layer' in item;
}

function markers(text: string, conflict: MergeConflict): TextEdit[] {
  if (conflict.kind === 'document') {
    const theirs = conflict.theirs === undefined ? '' : `  ${conflict.key}: ${JSON.stringify(conflict.theirs)}`;
    return around(text, documentPlace(text, conflict.key), conflict.ours !== undefined, theirs);
  }
  const { layer, ours, theirs } = conflict;
  // A refusal and an annotation stand in two lists: each is one side's alone.
  if (isRejection(ours) || isRejection(theirs)) {
    return [
      ...(ours === undefined ? [] : around(text, placeOf(text, ours), true, '')),
      ...(theirs === undefined ? [] : around(text, placeOf(text, theirs), false, '')),
    ];
  }
  const line =
    theirs === undefined ? '' : `  - ${renderFlow(renderEntries(theirs, ITEM_FIELDS[LIST_OF_LAYER[layer]]))}`;
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

/** The lines of an item that the text holds. */
function placeOf(text: string, item: Item | StoredRejection): Lines | undefined {
  const key = keyOf(item);
  for (const [node, value] of readSidecar(text).origin.values) {
    if (keyOf(value as Item | StoredRejection) !== key) continue;
    return { start: lineStart(text, node.start), end: lineAfter(text, node.end) };
  }
  return undefined;
}

function keyOf(item: Item | StoredRejection): string {
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
