import { annotateDocument, sidecarError } from '../corpus/annotateDocument';
import type { CorpusMemory } from '../corpus/memory';
import type { CorpusSetup } from '../corpus/openCorpus';
import type { ReadError, StoredDocument } from '../corpus/readDocument';
import { anchorSidecar } from '../sidecar/anchor';
import { isStampOf, type Sha256 } from '../sidecar/stamp';
import { EMPTY_SIDECAR, type Sidecar } from '../sidecar/types';
import type { Suggest } from '../suggest/suggester';
import type { ArticleText } from '../text/document';
import { writtenMap } from './content';
import type { ExportedDocument } from './exportedDocument';
import type { ExportFormat } from './format';
import { documentId, exportedMetadata } from './metadata';
import type { Note } from './note';
import type { WrittenMap } from './offsetMap';
import { type ExportChoice, prepareDocument } from './prepare';
import type { Piece } from './target';
import type { WordList } from './words';

/** What every document of a run has in common. */
export interface ExportRun {
  readonly format: ExportFormat;
  readonly choice: ExportChoice;
  readonly words: (file: string, id: string) => WordList | undefined;
  readonly sha256: Sha256;
}

/** Plain data: it crosses threads, its texts as UTF-8. */
export type ExportedTexts<T extends Piece = string> =
  | { readonly ok: false; readonly error: ReadError }
  | {
      readonly ok: true;
      readonly site: string | undefined;
      /** Of a `files` format whose text is not the source's own; others write it into theirs. */
      readonly sourceMap: WrittenMap | undefined;
      readonly texts: readonly T[];
      readonly written: Readonly<Record<'block' | 'entity' | 'date', number>>;
      readonly notes: readonly Note[];
    };

/** What suggestions are made with. */
export interface Suggesting {
  readonly memory: CorpusMemory;
  readonly suggest: Suggest;
}

/** One document in the run's format. @param suggesting undefined where no suggestions are asked for */
export function exportStored(
  stored: StoredDocument,
  display: string,
  setup: CorpusSetup,
  suggesting: Suggesting | undefined,
  run: ExportRun,
): ExportedTexts {
  const { source, sidecar: file, path } = stored;
  if (!source.ok) return { ok: false, error: source.error };
  const unusable = sidecarError(stored);
  if (unusable !== undefined) return { ok: false, error: unusable };
  const sidecar = file.reading?.sidecar ?? EMPTY_SIDECAR;
  const id = documentId(path, sidecar);
  const annotated =
    suggesting === undefined
      ? undefined
      : annotateDocument(
          stored,
          setup,
          suggesting.memory,
          { minScore: undefined, commandLine: {} },
          suggesting.suggest,
        );
  const suggested = annotated?.ok === true ? { marks: annotated.marks, lines: annotated.suggestions.lines } : undefined;
  const anchoring =
    annotated?.ok === true ? annotated.anchoring : anchored(sidecar, source.text, source.bytes, run.sha256);
  const metadata = exportedMetadata(setup, path, sidecar, source.text);
  const prepared = prepareDocument(
    { id, file: display, text: source.text, anchoring, metadata, ...(suggested === undefined ? {} : { suggested }) },
    run.choice,
  );
  const { layers } = run.choice;
  const rendered = run.format.render(prepared.document, { layers, words: run.words(display, id) });
  const unread: Note[] = (file.reading?.problems ?? [])
    .filter(({ severity }) => severity === 'error')
    .map(() => ({ outcome: 'refused', reason: 'malformed' }));
  return {
    ok: true,
    site: metadata.site,
    sourceMap: run.format.kind === 'files' ? sourceMapOf(prepared.document) : undefined,
    texts: rendered.texts,
    written: rendered.written,
    notes: [...unread, ...prepared.notes, ...rendered.notes],
  };
}

function sourceMapOf({ text, map, source }: ExportedDocument): WrittenMap | undefined {
  return map === undefined || source === undefined ? undefined : writtenMap({ text, map }, source);
}

/** Against the very bytes that the offsets were written for there is nothing to look for; each slice is compared anyway. */
function anchored(
  sidecar: Sidecar,
  text: ArticleText,
  bytes: Uint8Array,
  sha256: Sha256,
): { readonly sidecar: Sidecar } {
  return isStampOf(sidecar, bytes, sha256) ? { sidecar } : anchorSidecar(sidecar, text);
}
