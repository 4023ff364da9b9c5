import fc from 'fast-check';
import { LAYERS, TIMEX_MODS, TIMEX_TYPES } from '../../../src/core/annotation';
import type { ExportedDocument } from '../../../src/core/export/exportedDocument';
import type { Note } from '../../../src/core/export/note';
import { prepareDocument } from '../../../src/core/export/prepare';
import { describeBlock, describeSpan } from '../../../src/core/sidecar/describe';
import { inOrder } from '../../../src/core/sidecar/order';
import {
  EMPTY_SIDECAR,
  type Sidecar,
  type StoredBlock,
  type StoredDate,
  type StoredEntity,
} from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';

/** A document and a sidecar that is true of it. */
export interface AnnotatedText {
  readonly text: ArticleText;
  readonly sidecar: Sidecar;
}

/** What breaks offsets, columns and lines; no half surrogate pairs, which no file of UTF-8 holds. */
const PIECES = [
  ...[
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    '\ufeff',
    '😀',
    '👩‍👩‍👧',
    '🇻🇳',
    'ế'.normalize('NFD'),
    'Việt Nam',
    'Hà Nội'.normalize('NFD'),
  ],
  ...[
    '\u200b',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u001c',
    '\t',
    '\v',
    '𝒜',
    ' ',
    '. ',
    'a',
    '"',
    '\\',
    ';',
    '-DOCSTART-',
  ],
];
const LABELS = ['PERSON', 'Người', 'LOC X', 'a\tb', '-', 'B-PER'];
const WORDS = ['x', 'Q1858', 'two words', 'a\nb', 'tab\there', '\u2028', '{"a":1}', '📰'];

const word = fc.constantFrom(...WORDS);

function optional<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(model, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<T>>;
}

const decision = optional({ note: word, flag: fc.constant('unsure' as const), by: word, from: word });
const timex = optional({
  mod: fc.constantFrom(...TIMEX_MODS),
  quant: word,
  freq: word,
  anchor: word,
  calendar: fc.constant('lunar' as const),
  beginPoint: word,
  endPoint: word,
});

/** Where a span begins and ends, as shares of the text. */
const share = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

const rawSpan = fc.record({
  layer: fc.constantFrom(...LAYERS),
  place: share,
  cut: fc.option(share),
  label: fc.constantFrom(...LABELS),
  kind: fc.constantFrom('title', 'body', 'navigation', 'related-links'),
  type: fc.constantFrom(...TIMEX_TYPES),
  value: fc.constantFrom('2020-07-02TAF', 'P25Y', '1995/2020'),
  decision,
  timex,
  ref: fc.option(word),
});

/** Any text with nested, overlapping and discontinuous annotations, all layers done. */
export const annotatedText: fc.Arbitrary<AnnotatedText> = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.array(rawSpan, { maxLength: 8 }),
  )
  .map(([raw, spans]) => {
    const text = new ArticleText(raw);
    const total = text.codePoints.length;
    const blocks: StoredBlock[] = [];
    const entities: StoredEntity[] = [];
    const dates: StoredDate[] = [];
    for (const [at, span] of spans.entries()) {
      const id = `${span.layer[0]}-${String(at).padStart(6, '0')}`;
      const [start, end] = pair(span.place, 0, total);
      if (start >= end) continue;
      const range = text.toUtf16({ start, end });
      if (span.layer === 'block') {
        const lines = describeBlock(text, range);
        const words = text.slice(text.toUtf16(lines));
        // A block neither begins nor ends with a blank line.
        if (/^\s*(?:\n|$)|\n\s*$/.test(words)) continue;
        blocks.push({ id, kind: span.kind, ...lines, ...span.decision });
      } else if (span.layer === 'date') {
        const { type, value } = span;
        dates.push({ id, type, value, ...describeSpan(text, range), ...span.timex, ...span.decision });
      } else {
        const [from, to] = span.cut === null ? [0, 0] : pair(span.cut, start + 1, end - 1);
        const parts =
          from < to
            ? {
                parts: [
                  [start, from],
                  [to, end],
                ] as [number, number][],
              }
            : {};
        const ref = span.ref === null ? {} : { ref: span.ref };
        entities.push({ id, label: span.label, ...describeSpan(text, range), ...ref, ...parts, ...span.decision });
      }
    }
    const lists = { blocks: inOrder(blocks), entities: inOrder(entities), dates: inOrder(dates) };
    return { text, sidecar: { ...EMPTY_SIDECAR, document: { done: DONE }, ...lists } };
  });

const DONE = { blocks: true, entities: true, dates: true };

function pair([a, b]: readonly [number, number], min: number, max: number): [number, number] {
  const at = (part: number): number => Math.round(min + part * Math.max(0, max - min));
  return [Math.min(at(a), at(b)), Math.max(at(a), at(b))];
}

/** As an export takes it, with everything in it. */
export function exported(
  { text, sidecar }: AnnotatedText,
  content = false,
): { readonly document: ExportedDocument; readonly notes: readonly Note[] } {
  const input = { id: 'a', file: 'news/a.txt', text, anchoring: { sidecar }, metadata: { language: 'vi' } };
  return prepareDocument(input, { layers: LAYERS, undone: false, suggestions: false, content });
}
