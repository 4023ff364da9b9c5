import { say } from '../../message';
import { countLayers, type ExportFormat } from '../format';
import { type PlacedSpan, placeSpans } from '../placedSpan';

/** Names of the controls in the labelling configuration that docs/formats/label-studio.md gives. */
const CONTROLS = { label: 'label', value: 'value', text: 'text' } as const;

/**
 * Label Studio's tasks: what people confirmed stands in `annotations`, suggestions in `predictions`. Offsets are code
 * points, as its current versions count. A date's value is a per-region text area, everything else stands in `meta`.
 */
export const labelStudio: ExportFormat = {
  id: 'label-studio',
  summary: say("Label Studio's tasks, one JSON array"),
  kind: 'stream',
  suffixes: ['.json'],
  frame: { before: '[\n', between: ',\n', after: '\n]\n' },
  unit: 'code points',
  layers: ['entity', 'date', 'block'],
  defaultLayers: ['entity', 'date'],
  fields: [
    'value',
    'mod',
    'quant',
    'freq',
    'beginPoint',
    'endPoint',
    'calendar',
    'anchor',
    'ref',
    'note',
    'flag',
    'from',
  ],
  discontinuous: false,
  whiteEdges: true,
  render(document, { layers }) {
    const { placed, notes } = placeSpans(document, { ...labelStudio, layers });
    const of = (status: PlacedSpan['span']['status']): PlacedSpan[] =>
      placed.filter(({ span }) => span.status === status);
    const [confirmed, suggested] = [of('confirmed'), of('suggested')];
    const task = {
      data: { text: document.text.text, id: document.id, file: document.file },
      ...(confirmed.length === 0 ? {} : { annotations: [{ result: confirmed.flatMap(results) }] }),
      ...(suggested.length === 0
        ? {}
        : { predictions: [{ model_version: 'news-corpus-annotator', result: suggested.flatMap(results) }] }),
    };
    return { texts: [JSON.stringify(task)], notes, written: countLayers(placed.map(({ span }) => span)) };
  },
};

/** The region, and the value that hangs on it by the same id. */
function results({ span, start, end, text }: PlacedSpan): object[] {
  const { value, by, ...more } = span.fields;
  const place = { id: span.id, to_name: CONTROLS.text };
  const meta = { ...more, layer: span.layer };
  const region = {
    ...place,
    from_name: CONTROLS.label,
    type: 'labels',
    value: { start, end, text, labels: [span.label] },
    ...(span.score === undefined ? {} : { score: span.score }),
    meta: { text: [JSON.stringify(meta)] },
  };
  if (value === undefined) return [region];
  return [region, { ...place, from_name: CONTROLS.value, type: 'textarea', value: { start, end, text: [value] } }];
}
