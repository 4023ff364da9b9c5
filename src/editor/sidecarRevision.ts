import type * as vscode from 'vscode';
import { type Message, say } from '../core/message';
import { anchorSidecar } from '../core/sidecar/anchor';
import { carrySidecar, type RangeMap } from '../core/sidecar/carry';
import type { SidecarChange } from '../core/sidecar/change';
import { type MergedSource, mergeSidecars } from '../core/sidecar/merge';
import { readSidecar } from '../core/sidecar/read';
import { isSameData } from '../core/sidecar/sameData';
import { refusal } from '../core/sidecar/storable';
import type { DocumentInfo, Sidecar } from '../core/sidecar/types';
import { writeSidecar } from '../core/sidecar/write';
import type { ArticleText } from '../core/text/document';
import { type SidecarContent, updateSidecarFile } from './sidecarFile';
import { applyAll, brokenSidecar, NOT_READ } from './sidecarView';
import { readSourceFile, type SourceFile, stampOf } from './sourceFile';

/** What is made of the annotations as stored; these themselves: nothing is to be written. Pure. */
export type Revise = (stored: Sidecar, source: MergedSource) => Sidecar | { readonly refused: Message };

export type Revision =
  /** `before` and `after` are true of the same text. */
  | { readonly status: 'changed'; readonly text: string; readonly before: Sidecar; readonly after: Sidecar }
  | { readonly status: 'unchanged'; readonly text?: never }
  | { readonly status: 'refused'; readonly message: Message; readonly text?: never };

type Readable<T extends { readonly ok: boolean }> = Extract<T, { readonly ok: true }>;

export function refused(message: Message): Revision & { readonly status: 'refused' } {
  return { status: 'refused', message };
}

/**
 * @param stored what `content` holds, true of `file`
 * @param info what is known of a document whose sidecar is about to be made
 */
export function reviseText(
  uri: vscode.Uri,
  file: Readable<SourceFile>,
  content: Readable<SidecarContent>,
  stored: Sidecar,
  info: () => DocumentInfo,
  revise: Revise,
): Revision {
  const stamp = { ...stored.source, ...stampOf(uri, file, stored.source) };
  const next = revise(stored, { document: file.text, stamp });
  if ('refused' in next) return refused(next.refused);
  if (next === stored) return { status: 'unchanged' };
  const why = refusal(next);
  if (why !== undefined) return refused(why);
  const known = content.text === undefined ? info() : {};
  const after = { ...next, document: { ...known, ...next.document }, source: stamp };
  const text = writeSidecar(after, content.text);
  if (text === content.text) return { status: 'unchanged' };
  const before = { ...stored, document: { ...known, ...stored.document }, source: stamp };
  return { status: 'changed', text, before, after };
}

/** The same for a document that no editor shows. @throws FileError when it cannot be written */
export async function reviseClosed(
  uri: vscode.Uri,
  sidecarUri: vscode.Uri,
  revise: Revise,
  info: () => DocumentInfo = () => ({}),
): Promise<Revision> {
  const file = await readSourceFile(uri);
  if (!file.ok) return refused(file.message);
  const { result } = await updateSidecarFile<Revision>(sidecarUri, (content) => {
    if (!content.ok) return refused(content.message);
    const { sidecar, problems, state } = readSidecar(content.text ?? '');
    if (state === 'unreadable' || state === 'newer') return refused(brokenSidecar(sidecarUri, problems, state));
    return reviseText(uri, file, content, anchorSidecar(sidecar, file.text, file.sha256).sidecar, info, revise);
  });
  return result;
}

/** After a save of the source: moved places, and the changes that waited for it. */
export function reviseAfterSave(
  uri: vscode.Uri,
  file: Readable<SourceFile>,
  content: Readable<SidecarContent>,
  saved: { readonly before: ArticleText; readonly carry: RangeMap; readonly pending: readonly SidecarChange[] },
  info: () => DocumentInfo,
): Revision {
  const { sidecar, state } = readSidecar(content.text ?? '');
  if (state === 'unreadable' || state === 'newer') return refused(NOT_READ);
  // Another window with the same source may have moved them before us.
  const isMoved = sidecar.source?.sha256 === file.sha256;
  if (isMoved && saved.pending.length === 0) return { status: 'unchanged' };
  const anchored = (isMoved ? anchorSidecar(sidecar, file.text, file.sha256) : anchorSidecar(sidecar, saved.before))
    .sidecar;
  const stored = isMoved ? anchored : carrySidecar(anchored, saved.before, file.text, saved.carry);
  return reviseText(uri, file, content, stored, info, (old) => applyAll({ ...old }, saved.pending, file.text));
}

/** Takes back what led from `before` to `after`, and nothing that anyone did since. */
export function takingBack(before: Sidecar, after: Sidecar): Revise {
  return (stored, source) => {
    // A merge takes no place away that an annotation got; where nothing else happened, nothing needs merging.
    const isLast = after.source?.sha256 === source.stamp.sha256 && isSameData(without(after), without(stored));
    if (isLast) return before;
    const ours = { ...stored, source: source.stamp };
    const { sidecar, conflicts } = mergeSidecars(after, ours, before, source);
    if (conflicts.length > 0) return { refused: CHANGED_SINCE };
    const isSame = isSameData(without(sidecar), without(stored));
    return isSame ? { refused: CHANGED_SINCE } : sidecar;
  };
}

const CHANGED_SINCE = say('The same annotation was changed since, by someone else or by hand. Nothing was undone.');

/** What stands in the file besides where it came from. */
function without({ source, ...rest }: Sidecar): object {
  return rest;
}
