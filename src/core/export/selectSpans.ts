import { LAYERS, type Layer } from '../annotation';
import type { Anchoring } from '../sidecar/anchor';
import { LIST_OF_LAYER } from '../sidecar/fields';
import type { StoredBlock, StoredDate, StoredEntity, StoredUnanchored } from '../sidecar/types';
import type { AnyMark, Marks } from '../suggest/marks';
import type { ArticleText } from '../text/document';
import { compareRanges } from '../text/range';
import { type ExportedSpan, SPAN_FIELDS, type SpanField, type SpanFields } from './exportedDocument';
import type { Note } from './note';

/** What is taken out of a document. */
export interface Selection {
  readonly layers: readonly Layer[];
  /** Confirmed annotations of layers that are not marked done, too. */
  readonly undone: boolean;
  /** Suggestions, too; takes undone layers in, since a done layer has none. */
  readonly suggestions: boolean;
}

/** The annotations that are asked for, as ranges over the source, and a note on each other confirmed one. */
export function selectSpans(
  document: ArticleText,
  anchoring: Pick<Anchoring, 'sidecar'>,
  marks: Marks | undefined,
  selection: Selection,
): { readonly spans: readonly ExportedSpan[]; readonly notes: readonly Note[] } {
  const { sidecar } = anchoring;
  const spans: ExportedSpan[] = [];
  const notes: Note[] = [];
  for (const layer of LAYERS) {
    if (!selection.layers.includes(layer)) continue;
    const list = LIST_OF_LAYER[layer];
    const items: readonly (StoredBlock | StoredEntity | StoredDate)[] = sidecar[list];
    const all = items.map((item) => confirmed(document, layer, item));
    if (sidecar.document.done?.[list] === true || selection.undone || selection.suggestions) spans.push(...all);
    else notes.push(...all.map((span) => leftOut(document, span)));
    if (selection.suggestions && marks !== undefined) {
      const open: readonly AnyMark[] = marks[list];
      spans.push(...open.filter(({ status }) => status === 'suggested').map(suggested));
    }
  }
  notes.push(...sidecar.unanchored.filter(({ layer }) => selection.layers.includes(layer)).map(unanchored));
  return { spans: spans.sort((a, b) => compareRanges(a.range, b.range)), notes };
}

function leftOut(document: ArticleText, { layer, label, quote, range }: ExportedSpan): Note {
  return { outcome: 'left-out', reason: 'not-done', layer, label, quote, place: document.toCodePoints(range) };
}

function unanchored({ layer, item, was: [start, end] }: StoredUnanchored): Note {
  const quote = String(item.text ?? item.first ?? '');
  return { outcome: 'refused', reason: 'unanchored', layer, quote, place: { start, end } };
}

function confirmed(document: ArticleText, layer: Layer, item: StoredBlock | StoredEntity | StoredDate): ExportedSpan {
  const range = document.toUtf16(item);
  const parts = 'parts' in item ? item.parts : undefined;
  return {
    layer,
    id: item.id,
    label: labelOf(item),
    range,
    // A block's quotes are its first and last line, which anchoring compared; between them it is what it covers.
    quote: 'text' in item ? item.text : document.slice(range),
    ...(parts === undefined || parts.length < 2
      ? {}
      : { parts: parts.map(([start, end]) => document.toUtf16({ start, end })) }),
    status: 'confirmed',
    fields: fieldsOf(item),
  };
}

function suggested(mark: AnyMark): ExportedSpan {
  return {
    layer: mark.layer,
    id: mark.id ?? `${mark.layer}-${mark.range.start}-${mark.range.end}`,
    label: labelOf(mark.layer === 'date' ? { type: mark.type } : mark),
    range: mark.range,
    quote: mark.text,
    status: 'suggested',
    score: Math.round((mark.score ?? 1) * 1000) / 1000,
    fields: fieldsOf(mark),
  };
}

function labelOf(item: { readonly label?: string; readonly kind?: string; readonly type?: string }): string {
  return item.label ?? item.kind ?? item.type ?? '';
}

function fieldsOf(item: object): SpanFields {
  const values = item as Readonly<Record<string, unknown>>;
  // Without lists in between: this runs for every annotation of a corpus.
  const found: { -readonly [K in SpanField]?: string } = {};
  for (const key of SPAN_FIELDS) {
    const value = values[key];
    if (typeof value === 'string') found[key] = value;
  }
  return found;
}
