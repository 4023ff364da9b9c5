import type { Layer } from '../annotation';
import type { SpanFields } from '../export/exportedDocument';
import type { Note } from '../export/note';
import type { WrittenMap } from '../export/offsetMap';
import type { OffsetUnit } from '../export/unitText';

/** One annotation as another tool says it. Offsets count the format's unit over the text as that tool holds it. */
export interface ImportedSpan {
  /** Undefined where the format does not say: the label tells (layerOf). */
  readonly layer?: Layer;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** Fragments of a discontinuous mention. */
  readonly parts?: readonly (readonly [number, number])[];
  /** What the tool says stands there; fragments joined by one space. */
  readonly quote?: string;
  readonly id?: string;
  readonly score?: number;
  readonly fields: SpanFields;
}

/** One document of an imported file. */
export interface ImportedDocument {
  /** Path or name of the document, and its id, as far as the file says. */
  readonly file?: string;
  readonly id?: string;
  /** As the tool holds it; undefined where the file has none, so that offsets must count over the source. */
  readonly text?: string;
  readonly unit: OffsetUnit;
  /** Where the text stands in the source, where the file says so; code points. */
  readonly map?: WrittenMap;
  readonly spans: readonly ImportedSpan[];
  /** What could not be read. */
  readonly notes: readonly Note[];
}

/** What a format is read from: a file, or the files of one document by their suffix. */
export interface ImportedFiles {
  /** Without the suffix. */
  readonly name: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** One format that annotations come in by. One file each in formats/, one list in formats/index.ts. */
export interface ImportFormat {
  readonly id: string;
  readonly summary: string;
  /** `lines`: a document a line. `files`: everything about some documents in the files of one name. */
  readonly kind: 'lines' | 'files';
  /** Of the files that are looked for in a folder; the first one must be there. */
  readonly suffixes: readonly string[];
  /** Never throws on content. @param files for `lines` formats one line, under the first suffix */
  read(files: ImportedFiles): readonly ImportedDocument[];
}

export const MALFORMED: Note = { outcome: 'refused', reason: 'malformed' };
