import type { Layer } from '../annotation';
import type { ArticleText } from '../text/document';
import { compareRanges, type TextRange } from '../text/range';
import { type ExportedDocument, type ExportedSpan, SPAN_FIELDS, type SpanField } from './exportedDocument';
import type { Note, Outcome, Reason } from './note';
import { type OffsetUnit, UnitText } from './unitText';

/** What a format can say; everything else is snapped, stripped or refused, with a note. */
export interface Capability {
  readonly unit: OffsetUnit;
  readonly layers: readonly Layer[];
  readonly fields: readonly SpanField[];
  readonly discontinuous: boolean;
  /** Whether a span may begin or end with white space. */
  readonly whiteEdges: boolean;
}

/** A span with offsets in the format's unit, each proved by its slice. */
export interface PlacedSpan {
  readonly span: ExportedSpan;
  /** UTF-16, after snapping. */
  readonly range: TextRange;
  /** In the format's unit. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In the format's unit; one where the span is continuous. */
  readonly parts: readonly TextRange[];
}

export interface Placing {
  readonly placed: readonly PlacedSpan[];
  readonly notes: readonly Note[];
}

/** Converts every span, slices the text at the result and compares: what does not fit is refused, never shifted. */
export function placeSpans(document: ExportedDocument, capability: Capability): Placing {
  const text = new UnitText(document.text, capability.unit);
  const notes: Note[] = [];
  const placed: PlacedSpan[] = [];
  for (const span of document.spans) {
    const note = (outcome: Outcome, reason: Reason, what?: string): void => {
      notes.push(noteOn(document, span, outcome, reason, what));
    };
    if (!capability.layers.includes(span.layer)) {
      note('left-out', 'layer');
      continue;
    }
    const whole = text.place(span.range);
    if (text.slice(whole) !== span.quote) {
      note('refused', 'slice');
      continue;
    }
    const range = capability.whiteEdges ? span.range : withoutWhiteEdges(document.text, span.range);
    if (range.start >= range.end) {
      note('refused', 'empty');
      continue;
    }
    const parts = capability.discontinuous && span.parts !== undefined ? span.parts : [range];
    if (span.parts !== undefined && !capability.discontinuous) note('snapped', 'discontinuous');
    else if (range !== span.range) note('snapped', 'edges');
    for (const field of SPAN_FIELDS) {
      if (span.fields[field] !== undefined && !capability.fields.includes(field)) note('stripped', 'field', field);
    }
    const { start, end } = text.place(range);
    placed.push({ span, range, start, end, text: text.slice({ start, end }), parts: parts.map((p) => text.place(p)) });
  }
  return { placed, notes };
}

/** @param what see Note */
export function noteOn(
  document: ExportedDocument,
  span: ExportedSpan,
  outcome: Outcome,
  reason: Reason,
  what?: string,
): Note {
  const { layer, label, quote } = span;
  const inSource = document.map?.toSource(span.range);
  const place =
    inSource === undefined || document.source === undefined
      ? document.text.toCodePoints(span.range)
      : document.source.toCodePoints(inSource);
  return { outcome, reason, layer, label, quote, place, ...(what === undefined ? {} : { what }) };
}

function withoutWhiteEdges(document: ArticleText, range: TextRange): TextRange {
  const text = document.slice(range);
  const start = range.start + text.length - text.trimStart().length;
  const end = Math.max(start, range.end - (text.length - text.trimEnd().length));
  return start === range.start && end === range.end ? range : { start, end };
}

/** The longest spans that do not overlap, and the others. Among equals the earlier one stays, in the order of layers. */
export function withoutOverlaps(placed: readonly PlacedSpan[]): {
  readonly apart: readonly PlacedSpan[];
  readonly overlapping: readonly PlacedSpan[];
} {
  const byLength = [...placed].sort((a, b) => lengthOf(b.range) - lengthOf(a.range) || compareRanges(a.range, b.range));
  const apart: PlacedSpan[] = [];
  const overlapping: PlacedSpan[] = [];
  const taken = new DisjointRanges();
  for (const one of byLength) (taken.take(one.range) ? apart : overlapping).push(one);
  const inOrder = (a: PlacedSpan, b: PlacedSpan): number => compareRanges(a.range, b.range);
  return { apart: apart.sort(inOrder), overlapping: overlapping.sort(inOrder) };
}

function lengthOf({ start, end }: TextRange): number {
  return end - start;
}

/** Ranges that do not overlap, sorted by start. */
class DisjointRanges {
  readonly #ranges: TextRange[] = [];

  /** False when it would overlap one that is there. */
  take(range: TextRange): boolean {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ranges[middle]!.start < range.start) low = middle + 1;
      else high = middle;
    }
    const [before, after] = [this.#ranges[low - 1], this.#ranges[low]];
    if ((before !== undefined && before.end > range.start) || (after !== undefined && after.start < range.end)) {
      return false;
    }
    this.#ranges.splice(low, 0, range);
    return true;
  }
}
