import { say } from '../../message';
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
  summary: say('JSON Lines, one document a line: for Spark, datasets, jq'),
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
      blocks: of('block').map(block),
      entities: of('entity').map(entity),
      dates: of('date').map(date),
      source_map: map === undefined || source === undefined ? [] : writtenMap({ text, map }, source),
    };
    return { texts: [`${JSON.stringify(object)}\n`], notes, written: countLayers(placed.map(({ span }) => span)) };
  },
};

// Each written out: putting parts together takes as long as everything else that an export does.

function block({ span: { id, label, fields, status, score }, start, end }: PlacedSpan): object {
  const { by = '', from = '', note = '', flag = '' } = fields;
  return { id, start, end, kind: label, by, from, note, flag, status, score: score ?? 1 };
}

function entity({ span, start, end, text, parts }: PlacedSpan): object {
  const { id, label, fields, status, score } = span;
  const { ref = '', by = '', from = '', note = '', flag = '' } = fields;
  const pairs = span.parts === undefined ? [] : parts.map((part) => [part.start, part.end]);
  return { id, start, end, label, text, ref, parts: pairs, by, from, note, flag, status, score: score ?? 1 };
}

function date({ span: { id, label, fields, status, score }, start, end, text }: PlacedSpan): object {
  const { value = '', mod = '', quant = '', freq = '', beginPoint = '', endPoint = '', calendar = '' } = fields;
  const { anchor = '', by = '', from = '', note = '', flag = '' } = fields;
  const timex = { value, mod, quant, freq, beginPoint, endPoint, calendar, anchor };
  return { id, start, end, type: label, text, ...timex, by, from, note, flag, status, score: score ?? 1 };
}
