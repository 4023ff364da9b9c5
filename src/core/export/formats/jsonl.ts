import { writtenMap } from '../content';
import { METADATA_KEYS, SPAN_FIELDS } from '../exportedDocument';
import { countLayers, type ExportFormat } from '../format';
import { type PlacedSpan, placeSpans } from '../placedSpan';

/**
 * One document a line: the streaming path. Every key is on every line and an absent text is `""`, since readers that
 * infer a schema from the first lines (Arrow, Spark) refuse keys that appear later or change from null to text.
 */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  summary: 'JSON Lines, one document a line: for Spark, datasets, jq',
  kind: 'stream',
  suffixes: ['.jsonl'],
  unit: 'code points',
  layers: ['block', 'entity', 'date'],
  defaultLayers: ['block', 'entity', 'date'],
  fields: SPAN_FIELDS,
  discontinuous: true,
  whiteEdges: true,
  render(document, { layers }) {
    const { placed, notes } = placeSpans(document, { ...jsonl, layers });
    const of = (layer: PlacedSpan['span']['layer']): PlacedSpan[] => placed.filter(({ span }) => span.layer === layer);
    const { done, id, file, metadata, text, map, source } = document;
    const object = {
      id,
      file,
      text: text.text,
      metadata: Object.fromEntries(METADATA_KEYS.map((key) => [key, metadata[key] ?? ''])),
      done: { blocks: done.blocks === true, entities: done.entities === true, dates: done.dates === true },
      blocks: of('block').map((one) => ({ ...head(one), kind: one.span.label, ...decision(one) })),
      entities: of('entity').map((one) => ({
        ...head(one),
        label: one.span.label,
        text: one.text,
        ref: one.span.fields.ref ?? '',
        parts: one.span.parts === undefined ? [] : one.parts.map(({ start, end }) => [start, end]),
        ...decision(one),
      })),
      dates: of('date').map((one) => ({
        ...head(one),
        type: one.span.label,
        text: one.text,
        ...timex(one),
        ...decision(one),
      })),
      source_map: map === undefined || source === undefined ? [] : writtenMap({ text, map }, source),
    };
    return { texts: [`${JSON.stringify(object)}\n`], notes, written: countLayers(placed.map(({ span }) => span)) };
  },
};

function head({ span, start, end }: PlacedSpan): object {
  return { id: span.id, start, end };
}

const TIMEX = ['value', 'mod', 'quant', 'freq', 'beginPoint', 'endPoint', 'calendar', 'anchor'] as const;

function timex({ span }: PlacedSpan): object {
  return Object.fromEntries(TIMEX.map((key) => [key, span.fields[key] ?? '']));
}

function decision({ span: { fields, status, score } }: PlacedSpan): object {
  const { by = '', from = '', note = '', flag = '' } = fields;
  return { by, from, note, flag, status, score: score ?? 1 };
}
