import { say } from '../../message';
import type { TextRange } from '../../text/range';
import { type ExportedDocument, SPAN_FIELDS } from '../exportedDocument';
import { countLayers, type ExportFormat } from '../format';
import type { Note } from '../note';
import { noteOn, type PlacedSpan, placeSpans } from '../placedSpan';
import { UnitText } from '../unitText';

/** Where brat's readers end a line: Python's `str.splitlines`, and the tab that parts columns. */
const ENDS = '\\n\\r\\t\\v\\f\\u001c-\\u001e\\u0085\\u2028\\u2029';
export const LINE_ENDS = new RegExp(`[${ENDS}]+`, 'g');

/** Of brat's configuration: labels are words without white space. */
const NOT_IN_LABELS = /[^\p{L}\p{M}\p{N}_-]+/gu;

/**
 * brat's standoff: `.txt` and `.ann`. A span is split where a line ends, the reference text is the fragments joined by
 * one space, as brat's server checks it (server/src/annotation.py). What a T line cannot hold stands in a note, one
 * JSON object, which brat shows and keeps.
 */
export const brat: ExportFormat = {
  id: 'brat',
  summary: say("brat's standoff, .txt and .ann"),
  kind: 'files',
  suffixes: ['.txt', '.ann'],
  unit: 'code points',
  layers: ['entity', 'date', 'block'],
  defaultLayers: ['entity', 'date'],
  fields: SPAN_FIELDS,
  discontinuous: true,
  whiteEdges: false,
  render(document, { layers }) {
    const { placed, notes: found } = placeSpans(document, { ...brat, layers });
    const notes: Note[] = [...found];
    const text = new UnitText(document.text, brat.unit);
    const written: PlacedSpan[] = [];
    const lines: string[] = [];
    for (const one of placed) {
      const parts = one.parts.flatMap((part) => fragments(text, part));
      if (parts.length === 0) {
        notes.push(noteOn(document, one.span, 'refused', 'empty'));
        continue;
      }
      if (parts.length !== one.parts.length) notes.push(noteOn(document, one.span, 'snapped', 'line-breaks'));
      else if (lengthOf(parts) < lengthOf(one.parts)) notes.push(noteOn(document, one.span, 'snapped', 'edges'));
      written.push(one);
      lines.push(...annotationLines(document, one, parts, text, written.length, notes));
    }
    return {
      texts: [document.text.text, lines.map((line) => `${line}\n`).join('')],
      notes,
      written: countLayers(written.map(({ span }) => span)),
    };
  },
};

function annotationLines(
  document: ExportedDocument,
  { span, parts: own }: PlacedSpan,
  parts: readonly TextRange[],
  text: UnitText,
  number: number,
  notes: Note[],
): string[] {
  const label = span.label.replace(NOT_IN_LABELS, '_') || '_';
  if (label !== span.label) notes.push(noteOn(document, span, 'snapped', 'label', label));
  const places = parts.map(({ start, end }) => `${start} ${end}`).join(';');
  const quote = parts.map((part) => text.slice(part)).join(' ');
  const more = {
    ...(label === span.label ? {} : { label: span.label }),
    ...Object.fromEntries(
      SPAN_FIELDS.flatMap((key) => (span.fields[key] === undefined ? [] : [[key, span.fields[key]]])),
    ),
    ...(span.status === 'suggested' ? { status: span.status, score: span.score } : {}),
    ...(span.layer === 'block' ? { layer: 'block' } : {}),
    ...(own.some((part, at) => at > 0 && isLineEnd(text.slice({ start: own[at - 1]!.end, end: part.start })))
      ? { parts: own.map(({ start, end }) => [start, end]) }
      : {}),
  };
  const lines = [`T${number}\t${label} ${places}\t${quote}`];
  if (Object.keys(more).length > 0) lines.push(`#${number}\tAnnotatorNotes T${number}\t${oneLine(more)}`);
  return lines;
}

/** JSON escapes what ends a line in ASCII; the others of LINE_ENDS are escaped here. */
function oneLine(value: object): string {
  return JSON.stringify(value).replace(LINE_ENDS, (found) =>
    [...found].map((end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** Between two fragments this joins them again (import/formats/brat.ts); parts that are apart there are noted. */
export function isLineEnd(gap: string): boolean {
  return gap !== '' && gap.replace(LINE_ENDS, '') === '';
}

/** A range in code points without the line ends in it and without empty pieces. */
function fragments(text: UnitText, { start, end }: TextRange): TextRange[] {
  const slice = text.slice({ start, end });
  const found: TextRange[] = [];
  let from = 0;
  const push = (to: number): void => {
    const piece = slice.slice(from, to);
    const begin = start + pointsOf(slice.slice(0, from));
    if (piece !== '') found.push({ start: begin, end: begin + pointsOf(piece) });
  };
  for (const match of slice.matchAll(LINE_ENDS)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(slice.length);
  return found;
}

function lengthOf(parts: readonly TextRange[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

function pointsOf(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text).length : text.length;
}
