import { carrySidecar } from '../sidecar/carry';
import { readSidecar } from '../sidecar/read';
import { refusal } from '../sidecar/storable';
import { SidecarWriteError, writeSidecar } from '../sidecar/write';
import { ArticleText } from '../text/document';
import type { FixedTexts, StampOf } from './fix';
import type { FixEdit } from './rule';
import { rangesThrough } from './sourceEdits';
import { isTrue } from './wrongPlaces';

/**
 * The sidecar's text once its source was edited: every place moved, every quote read anew, the stamp renewed.
 * @param texts before the edits
 * @param raw the source after them
 * @param edits of the source, in document order
 * @returns `refused` where annotations could be lost: then the source must stay as it is
 */
export function carryAlong(
  texts: FixedTexts,
  raw: string,
  edits: readonly FixEdit[],
  stampOf: StampOf | undefined,
): string | undefined | 'refused' {
  if (texts.sidecar === undefined) return undefined;
  const reading = readSidecar(texts.sidecar);
  if (stampOf === undefined || reading.state !== 'ok') return 'refused';
  const [from, to] = [new ArticleText(texts.source!), new ArticleText(raw)];
  const { blocks, entities, dates, unanchored } = reading.sidecar;
  // Places that are not true already cannot be moved by arithmetic.
  if (![...blocks, ...entities, ...dates].every((item) => isTrue(from, item))) return 'refused';
  const carried = carrySidecar(reading.sidecar, from, to, rangesThrough(edits));
  const { extra } = reading.sidecar.source ?? {};
  const stamped = { ...carried, source: { ...stampOf(raw), ...(extra === undefined ? {} : { extra }) } };
  if (carried.unanchored.length > unanchored.length || refusal(stamped) !== undefined) return 'refused';
  try {
    return writeSidecar(stamped, reading);
  } catch (error) {
    if (error instanceof SidecarWriteError) return 'refused';
    throw error;
  }
}
