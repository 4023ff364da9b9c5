import { formatMessage } from '../message';
import { patchSidecar } from './patchSidecar';
import { readSidecar, type SidecarReading } from './read';
import { renderSidecar } from './renderSidecar';
import { refusal } from './storable';
import { applyEdits, lineEndOf } from './textEdit';
import type { Sidecar } from './types';

/** What `writeSidecar` refuses; callers check `SidecarReading.state` and `refusal` first. */
export class SidecarWriteError extends Error {
  override name = 'SidecarWriteError';
}

/**
 * The sidecar's text. Without `previous` the canonical form; with it, only what changed is written anew: comments,
 * unknown keys, hand formatting and entries that could not be read stay, and a sidecar that says the same gives back
 * the same text.
 *
 * @param previous the text that the file holds now, or what readSidecar made of it
 * @throws SidecarWriteError when `previous` is unreadable or of a newer format, or a text cannot be stored (refusal)
 */
export function writeSidecar(sidecar: Sidecar, previous?: string | SidecarReading): string {
  const reading = typeof previous === 'object' ? previous : readSidecar(previous ?? '');
  if (reading.state === 'unreadable' || reading.state === 'newer') {
    throw new SidecarWriteError('The file on disk cannot be read, so it is not overwritten.');
  }
  const { text: before, parsed, values } = reading.origin;
  if (parsed.root === undefined) return behindComments(before, checked(renderSidecar(sidecar), sidecar));
  const edits = patchSidecar(before, parsed.root, values, reading.sidecar, sidecar);
  if (edits.length === 0) return before;
  for (const edit of edits) checked(edit.newText, sidecar);
  const text = applyEdits(before, edits);
  if (!parsed.isCanonical && renderSidecar(readSidecar(text).sidecar) !== renderSidecar(sidecar)) {
    throw new SidecarWriteError('The file is written in a way that cannot be changed safely. Change it by hand.');
  }
  return text;
}

/** An escaped surrogate in rendered text is a lone one: pairs are never escaped. */
function checked(rendered: string, sidecar: Sidecar): string {
  const refused = /\\ud[89a-f]/.test(rendered) ? refusal(sidecar) : undefined;
  if (refused !== undefined) throw new SidecarWriteError(formatMessage(refused));
  return rendered;
}

/** A file of nothing but comments keeps them. */
function behindComments(comments: string, canonical: string): string {
  if (comments.trim() === '') return canonical;
  const eol = lineEndOf(comments);
  return comments + (comments.endsWith('\n') ? '' : eol) + canonical.replaceAll('\n', eol);
}
