import type { Layer } from '../../annotation';
import { say } from '../../message';
import { countLayers, type ExportFormat } from '../format';
import { noteOn, type PlacedSpan, placeSpans, withoutOverlaps } from '../placedSpan';

/** Keys of `doc.spans`, by layer. */
const GROUPS: Readonly<Record<Layer, string>> = { entity: 'entities', date: 'dates', block: 'blocks' };

/**
 * JSON Lines that `Example.from_dict` takes as they are: `entities` may not overlap (spaCy's E103), so that nested ones
 * stand in `spans` alone; `spans` holds all, dates with their value in the place of the knowledge base's id.
 */
export const spacy: ExportFormat = {
  id: 'spacy',
  summary: say('JSON Lines for spaCy: entities and span groups'),
  kind: 'stream',
  suffixes: ['.jsonl'],
  unit: 'code points',
  layers: ['entity', 'date', 'block'],
  defaultLayers: ['entity', 'date'],
  fields: ['value', 'ref'],
  discontinuous: false,
  whiteEdges: false,
  render(document, { layers }) {
    const { placed, notes } = placeSpans(document, { ...spacy, layers });
    const { apart, overlapping } = withoutOverlaps(placed.filter(({ span }) => span.layer === 'entity'));
    const spans = Object.fromEntries(
      layers.map((layer) => [GROUPS[layer], placed.filter(({ span }) => span.layer === layer).map(grouped)]),
    );
    const object = {
      text: document.text.text,
      entities: apart.map(({ start, end, span }) => [start, end, span.label]),
      spans,
      meta: { id: document.id, file: document.file },
    };
    return {
      texts: [`${JSON.stringify(object)}\n`],
      notes: [...notes, ...overlapping.map(({ span }) => noteOn(document, span, 'snapped', 'overlap-other-key'))],
      written: countLayers(placed.map(({ span }) => span)),
    };
  },
};

function grouped({ start, end, span }: PlacedSpan): unknown[] {
  return [start, end, span.label, span.fields.value ?? span.fields.ref ?? ''];
}
