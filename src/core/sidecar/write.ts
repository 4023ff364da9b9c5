import { formatMessage } from '../message';
import { readSidecar } from './read';
import { renderSidecar } from './renderSidecar';
import { refusal } from './storable';
import type { Sidecar } from './types';

/** What `writeSidecar` refuses; callers check `SidecarReading.state` and `refusal` first. */
export class SidecarWriteError extends Error {
  override name = 'SidecarWriteError';
}

/**
 * The sidecar's text. Without `previous` the canonical form; with it, what did not change stays as it stands there,
 * and a sidecar that says the same gives back the same text.
 *
 * @param previous the text that the file holds now
 * @throws SidecarWriteError when `previous` is unreadable or of a newer format, or a text cannot be stored (refusal)
 */
export function writeSidecar(sidecar: Sidecar, previous?: string): string {
  const refused = refusal(sidecar);
  if (refused !== undefined) throw new SidecarWriteError(formatMessage(refused));
  const canonical = renderSidecar(sidecar);
  if (previous === undefined) return canonical;
  const { state, sidecar: old } = readSidecar(previous);
  if (state === 'unreadable' || state === 'newer')
    throw new SidecarWriteError('the file on disk must not be overwritten');
  return renderSidecar(old) === canonical ? previous : canonical;
}
