import type { Layer } from '../annotation';
import type { Message } from '../message';
import type { ExportedDocument } from './exportedDocument';
import type { Note } from './note';
import type { Capability } from './placedSpan';
import type { WordList } from './words';

/** One document written in a format. */
export interface Rendered {
  /** Of a `stream` format one text; of a `files` format one for each of its suffixes. */
  readonly texts: readonly string[];
  readonly notes: readonly Note[];
  /** Annotations that are in the texts, whole or snapped. */
  readonly written: Readonly<Record<Layer, number>>;
}

/** What a run knows besides the document. */
export interface RenderContext {
  /** Asked for; each is among the format's. */
  readonly layers: readonly Layer[];
  /** Word segmentation of the document, for formats of tokens; undefined: syllables. */
  readonly words?: WordList | undefined;
}

/** One format of the field's tools. One file each in formats/, one list in formats/index.ts. */
export interface ExportFormat extends Capability {
  readonly id: string;
  /** What it is, in a few words. */
  readonly summary: Message;
  /** Taken where `--layers` says nothing. */
  readonly defaultLayers: readonly Layer[];
  /** `stream`: documents one behind the other in one file. `files`: each document has files of its own. */
  readonly kind: 'stream' | 'files';
  /** Of the file, or of each of a document's files; the first one is the document's. */
  readonly suffixes: readonly string[];
  /** Around and between the documents of a stream. */
  readonly frame?: { readonly before: string; readonly between: string; readonly after: string };
  /** Points into the source by its name, so that `--content` has no meaning. */
  readonly ofSource?: true;
  render(document: ExportedDocument, context: RenderContext): Rendered;
}

export const NOTHING_WRITTEN: Rendered['written'] = { block: 0, entity: 0, date: 0 };

export function countLayers(items: Iterable<{ readonly layer: Layer }>): Rendered['written'] {
  const counts = { ...NOTHING_WRITTEN };
  for (const { layer } of items) counts[layer]++;
  return counts;
}
