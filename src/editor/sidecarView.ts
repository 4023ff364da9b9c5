import type * as vscode from 'vscode';
import { formatMessage, type Message, say } from '../core/message';
import type { Problem } from '../core/problem';
import { type AnchorState, anchorSidecar } from '../core/sidecar/anchor';
import { carryChange } from '../core/sidecar/carry';
import { applyChange, type SidecarChange } from '../core/sidecar/change';
import { sidecarPathOf } from '../core/sidecar/paths';
import { readSidecar } from '../core/sidecar/read';
import { EMPTY_SIDECAR, type Sidecar } from '../core/sidecar/types';
import type { ArticleText } from '../core/text/document';
import { nameOf } from './corpora';
import type { HeldChanges } from './heldChanges';
import type { SidecarContent } from './sidecarFile';
import { knownHash } from './sourceFile';
import type { Source } from './sources';

/** What is known of one source's sidecar. Immutable. */
export interface SidecarView {
  readonly uri: vscode.Uri;
  /** As read; undefined when there is no such file. */
  readonly text: string | undefined;
  /** Offsets are UTF-16 units of `text`. */
  readonly problems: readonly Problem[];
  /** The source as saved, which `stored` and `sidecar` are true of. */
  readonly base: ArticleText | undefined;
  /** What the file holds; where it is broken, what it last held. */
  readonly stored: Sidecar;
  /** `stored` with the changes that could not be written yet. */
  readonly sidecar: Sidecar;
  readonly state: AnchorState;
  /** Ids of annotations whose place is not certain any more and that the file still holds at their former one. */
  readonly doubts: ReadonlySet<string>;
  /** Changes that could not be written yet, in code points of `base`. */
  readonly pending: readonly SidecarChange[];
  /** Changes that wait for the source to be saved. */
  readonly held: HeldChanges | undefined;
  /** Why nothing can be written to it. */
  readonly trouble: Message | undefined;
}

export const NOT_READ = say('The annotations are not loaded yet. Try again in a moment.');

export function sidecarUriOf(source: Pick<Source, 'corpus' | 'path'>): vscode.Uri {
  return source.corpus.uriOf(sidecarPathOf(source.path, source.corpus.config));
}

export function applyAll(sidecar: Sidecar, changes: readonly SidecarChange[], saved: ArticleText): Sidecar {
  return changes.reduce((before, change) => applyChange(before, change, saved), sidecar);
}

/**
 * The change as it reads over the source as saved; `held`: it touches characters that are not saved yet; or why it
 * cannot be made.
 */
export function mapBack(
  source: Source,
  version: number,
  change: SidecarChange,
): { readonly change: SidecarChange } | { readonly held: true } | { readonly refused: Message } {
  const { trouble, saved, text, kept } = source;
  if (trouble !== undefined) return { refused: trouble };
  if (saved === undefined) return { refused: NOT_READ };
  if (source.version !== version) return { refused: say('The text changed in the meantime. Try again.') };
  const carried = carryChange(change, text, saved, (range) => kept.back(range));
  return carried === undefined ? { held: true } : { change: carried };
}

/** What to tell about a sidecar that must not be overwritten. */
export function brokenSidecar(uri: vscode.Uri, problems: readonly Problem[], state: 'unreadable' | 'newer'): Message {
  const file = nameOf(uri);
  if (state === 'newer') {
    return say('{file} is of a newer format than this extension knows. Update it; until then nothing is written.', {
      file,
    });
  }
  const first = problems.find(({ severity }) => severity === 'error');
  return first === undefined
    ? say('{file} cannot be read. Repair it; until then nothing is written to it.', { file })
    : say('{file} cannot be read: {problem} Until it is repaired nothing is written to it.', {
        file,
        problem: formatMessage(first.message),
      });
}

/**
 * What was read, as the view; a broken file leaves the last good annotations.
 * @param old the view until now
 * @returns `view` where it is another than `old`; `stored`, the annotations as stored, true of the source as saved:
 *   undefined when nothing may be written
 */
export function readView(
  source: Source,
  content: SidecarContent,
  old: SidecarView | undefined,
): { readonly view?: SidecarView; readonly stored?: Sidecar } {
  const uri = sidecarUriOf(source);
  const nothing = { text: undefined, problems: [], pending: [], held: undefined };
  const empty = { stored: EMPTY_SIDECAR, sidecar: EMPTY_SIDECAR, state: 'true' as const, doubts: new Set<string>() };
  const known = { ...nothing, ...empty, ...old, uri, base: source.saved };
  if (!content.ok) return { view: { ...known, trouble: content.message } };
  const { text } = content;
  const isGood = old !== undefined && old.trouble === undefined && old.uri.toString() === uri.toString();
  if (isGood && old.text === text && old.base === source.saved) return { stored: old.stored };
  const { sidecar, problems, state } = readSidecar(text ?? '');
  if (state === 'unreadable' || state === 'newer') {
    return { view: { ...known, text, problems, trouble: brokenSidecar(uri, problems, state) } };
  }
  if (source.saved === undefined) return { view: { ...known, text, problems, trouble: undefined } };
  const anchored = anchorSidecar(sidecar, source.saved, knownHash(source.saved));
  const view = {
    ...known,
    text,
    problems,
    stored: anchored.sidecar,
    sidecar: applyAll(anchored.sidecar, known.pending, source.saved),
    state: anchored.state,
    doubts: new Set([...anchored.ambiguous, ...anchored.lost].map(({ id }) => id)),
    trouble: undefined,
  };
  return { view, stored: anchored.sidecar };
}
