import type { Annotated } from '../core/corpus/annotateDocument';
import { type Message, say } from '../core/message';
import { applyChange } from '../core/sidecar/change';
import { isStampOf, sourceStamp } from '../core/sidecar/stamp';
import { refusal } from '../core/sidecar/storable';
import { writeSidecar } from '../core/sidecar/write';
import { suggestionsToStore } from '../core/suggest/store';
import type { Disk } from './world';

export type SidecarText =
  | { readonly ok: true /** Undefined: nothing is to be written. */; readonly text: string | undefined }
  | { readonly ok: false; readonly message: Message };

/**
 * The sidecar's text with this run's suggestions. What people confirmed is moved along where its place in the changed
 * text is certain; where it is not, nothing is written, for a person has to look first.
 * @param previous the sidecar's text now
 */
export function sidecarWithSuggestions(
  fileName: string,
  annotated: Annotated & { readonly ok: true },
  previous: string | undefined,
  disk: Pick<Disk, 'sha256'>,
): SidecarText {
  const { anchoring, text, bytes, marks } = annotated;
  if (anchoring.state === 'doubtful') {
    const count = anchoring.ambiguous.length + anchoring.lost.length;
    const message = say(
      'The text changed, and {count} annotations have no certain place in it. Nothing was written; open the document in VS Code.',
      { count },
    );
    return { ok: false, message };
  }
  const { sidecar } = anchoring;
  const suggestions = suggestionsToStore(text, sidecar, marks);
  const isEmpty = suggestions.blocks.length + suggestions.entities.length + suggestions.dates.length === 0;
  if (previous === undefined && isEmpty) return { ok: true, text: undefined };
  const stamped =
    sidecar.source?.length === text.codePoints.length && isStampOf(sidecar, bytes, disk.sha256)
      ? sidecar
      : applyChange(sidecar, { type: 'set-source', source: sourceStamp(fileName, bytes, text, disk.sha256) }, text);
  const after = { ...stamped, suggestions };
  const refused = refusal(after);
  if (refused !== undefined) return { ok: false, message: refused };
  const written = writeSidecar(after, previous);
  return { ok: true, text: written === previous ? undefined : written };
}
