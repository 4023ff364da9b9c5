import { formatMessage } from '../message';
import { parseSidecar } from './parse';
import { patchSidecar } from './patchSidecar';
import { readParsed, readSidecar } from './read';
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
 * @param previous the text that the file holds now
 * @throws SidecarWriteError when `previous` is unreadable or of a newer format, or a text cannot be stored (refusal)
 */
export function writeSidecar(sidecar: Sidecar, previous?: string): string {
  const refused = refusal(sidecar);
  if (refused !== undefined) throw new SidecarWriteError(formatMessage(refused));
  if (previous === undefined || previous.trim() === '') return renderSidecar(sidecar);
  const parsed = parseSidecar(previous);
  const { reading, values } = readParsed(parsed);
  if (reading.state === 'unreadable' || reading.state === 'newer') {
    throw new SidecarWriteError('The file on disk cannot be read, so it is not overwritten.');
  }
  if (parsed.root === undefined) return behindComments(previous, renderSidecar(sidecar));
  const edits = patchSidecar(previous, parsed.root, values, reading.sidecar, sidecar);
  if (edits.length === 0) return previous;
  const text = applyEdits(previous, edits);
  if (!parsed.isCanonical && renderSidecar(readSidecar(text).sidecar) !== renderSidecar(sidecar)) {
    throw new SidecarWriteError('The file is written in a way that cannot be changed safely. Change it by hand.');
  }
  return text;
}

/** A file of nothing but comments keeps them. */
function behindComments(comments: string, canonical: string): string {
  const eol = lineEndOf(comments);
  return comments + (comments.endsWith('\n') ? '' : eol) + canonical.replaceAll('\n', eol);
}
