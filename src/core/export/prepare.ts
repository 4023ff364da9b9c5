import type { Anchoring } from '../sidecar/anchor';
import { lineDecisions } from '../suggest/decisions';
import type { Marks } from '../suggest/marks';
import type { SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { type Content, contentOf } from './content';
import type { ExportedDocument, ExportedMetadata, ExportedSpan } from './exportedDocument';
import type { Note } from './note';
import { noteOn } from './placedSpan';
import { type Selection, selectSpans } from './selectSpans';

/** One document of the corpus, read. */
export interface ExportInput {
  readonly id: string;
  readonly file: string;
  readonly text: ArticleText;
  /** Laid over the text as it is now. */
  readonly anchoring: Pick<Anchoring, 'sidecar'>;
  readonly metadata: ExportedMetadata;
  /** What programs suggest, with decisions laid over it; undefined where suggestions are not asked for. */
  readonly suggested?: { readonly marks: Marks; readonly lines: readonly SuggestedLine[] };
}

export interface ExportChoice extends Selection {
  /** Boilerplate is dropped. */
  readonly content: boolean;
}

/** The document as formats take it, and what was left behind on the way. */
export function prepareDocument(
  input: ExportInput,
  choice: ExportChoice,
): { readonly document: ExportedDocument; readonly notes: readonly Note[] } {
  const { id, file, text, anchoring, metadata, suggested } = input;
  const { sidecar } = anchoring;
  const { spans, notes } = selectSpans(text, anchoring, suggested?.marks, choice);
  const done = sidecar.document.done ?? {};
  const document: ExportedDocument = { id, file, text, metadata, done, spans };
  if (!choice.content) return { document, notes };
  const kinds =
    suggested === undefined
      ? lineDecisions(text, sidecar).confirmed
      : new Map(suggested.lines.map(({ line, kind }) => [line, kind]));
  const isJudged = done.blocks === true || suggested !== undefined;
  const cut = cutToContent(document, contentOf(text, kinds));
  const undone: Note[] = isJudged ? [] : [{ outcome: 'left-out', reason: 'blocks-not-done' }];
  return { document: cut.document, notes: [...notes, ...undone, ...cut.notes] };
}

function cutToContent(
  document: ExportedDocument,
  content: Content,
): { readonly document: ExportedDocument; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const { map } = content;
  const spans = document.spans.flatMap((span): ExportedSpan[] => {
    const range = map.toExported(span.range);
    if (range === undefined) {
      const isCut = map.touches(span.range);
      notes.push(noteOn(document, span, isCut ? 'refused' : 'left-out', isCut ? 'crosses-cut' : 'boilerplate'));
      return [];
    }
    const by = range.start - span.range.start;
    const parts = span.parts?.map(({ start, end }): TextRange => ({ start: start + by, end: end + by }));
    return [{ ...span, range, ...(parts === undefined ? {} : { parts }) }];
  });
  return { document: { ...document, text: content.text, spans, map, source: document.text }, notes };
}
