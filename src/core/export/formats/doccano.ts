import { say } from '../../message';
import { countLayers, type ExportFormat } from '../format';
import { placeSpans } from '../placedSpan';

/**
 * doccano's JSONL of sequence labelling: `label` with UTF-16 offsets, as its browser counts (v-annotator,
 * src/domain/models/Label/Text.ts). Other keys become a document's metadata there.
 */
export const doccano: ExportFormat = {
  id: 'doccano',
  summary: say("doccano's JSONL of sequence labelling"),
  kind: 'stream',
  suffixes: ['.jsonl'],
  unit: 'UTF-16',
  layers: ['entity', 'date', 'block'],
  defaultLayers: ['entity', 'date'],
  fields: [],
  discontinuous: false,
  whiteEdges: true,
  render(document, { layers }) {
    const { placed, notes } = placeSpans(document, { ...doccano, layers });
    const label = placed.map(({ start, end, span }) => [start, end, span.label]);
    const object = { text: document.text.text, label, file: document.file, document: document.id };
    return { texts: [`${JSON.stringify(object)}\n`], notes, written: countLayers(placed.map(({ span }) => span)) };
  },
};
