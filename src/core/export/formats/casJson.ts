import type { Layer } from '../../annotation';
import { say } from '../../message';
import { SPAN_FIELDS } from '../exportedDocument';
import { countLayers, type ExportFormat } from '../format';
import { type PlacedSpan, placeSpans } from '../placedSpan';

/** DKPro Core's type, which INCEpTION shows as its built-in layer of named entities. */
export const NAMED_ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
/** Layers that a team defines itself have this prefix in INCEpTION. */
export const TIMEX_LAYER = 'webanno.custom.Timex';
export const BLOCK_LAYER = 'webanno.custom.Block';

const TYPE_OF: Readonly<Record<Layer, string>> = { entity: NAMED_ENTITY, date: TIMEX_LAYER, block: BLOCK_LAYER };
/** The feature that holds the label. */
const LABEL_OF: Readonly<Record<Layer, string>> = { entity: 'value', date: 'timexType', block: 'kind' };

/** Fields under names of their own: NamedEntity knows `identifier` and has its label in `value`; no Python program can have `from`. */
const FEATURE_OF: Readonly<Record<string, string>> = {
  ref: 'identifier',
  value: 'timexValue',
  from: 'recogniser',
};

const FEATURES: Readonly<Record<Layer, readonly string[]>> = {
  entity: ['value', 'identifier', ...decision()],
  date: [
    'timexType',
    'timexValue',
    'mod',
    'quant',
    'freq',
    'beginPoint',
    'endPoint',
    'calendar',
    'anchor',
    ...decision(),
  ],
  block: ['kind', ...decision()],
};

function decision(): string[] {
  return ['note', 'flag', 'by', 'recogniser', 'annotationId', 'status'];
}

/**
 * UIMA's CAS as JSON (specification 0.4.0 of uima-uimaj-io-jsoncas): offsets are UTF-16 units, types are declared in
 * the file.
 */
export const casJson: ExportFormat = {
  id: 'cas-json',
  summary: say('UIMA CAS JSON, for INCEpTION and dkpro-cassis'),
  kind: 'files',
  suffixes: ['.json'],
  unit: 'UTF-16',
  layers: ['entity', 'date', 'block'],
  defaultLayers: ['block', 'entity', 'date'],
  fields: SPAN_FIELDS,
  discontinuous: false,
  whiteEdges: true,
  render(document, { layers }) {
    const { placed, notes } = placeSpans(document, { ...casJson, layers });
    const { length, text } = document.text;
    const annotations = placed.map((one, at) => featureStructure(one, at + 3));
    const cas = {
      '%TYPES': Object.fromEntries(layers.map((layer) => [TYPE_OF[layer], typeOf(layer)])),
      '%FEATURE_STRUCTURES': [
        { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text },
        {
          '%ID': 2,
          '%TYPE': 'uima.tcas.DocumentAnnotation',
          '@sofa': 1,
          begin: 0,
          end: length,
          language: document.metadata.language ?? 'x-unspecified',
        },
        ...annotations,
      ],
      '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': [2, ...annotations.map(({ '%ID': id }) => id)] } },
    };
    return {
      texts: [`${JSON.stringify(cas, undefined, 1)}\n`],
      notes,
      written: countLayers(placed.map(({ span }) => span)),
    };
  },
};

function typeOf(layer: Layer): object {
  const name = TYPE_OF[layer];
  const features = FEATURES[layer].map((feature) => [feature, { '%NAME': feature, '%RANGE': 'uima.cas.String' }]);
  return { '%NAME': name, '%SUPER_TYPE': 'uima.tcas.Annotation', ...Object.fromEntries(features) };
}

function featureStructure({ span, start, end }: PlacedSpan, id: number): { readonly '%ID': number } {
  const fields = Object.entries(span.fields).map(([key, value]) => [FEATURE_OF[key] ?? key, value]);
  return {
    '%ID': id,
    '%TYPE': TYPE_OF[span.layer],
    '@sofa': 1,
    begin: start,
    end,
    [LABEL_OF[span.layer]]: span.label,
    ...Object.fromEntries(fields),
    annotationId: span.id,
    status: span.status,
  } as { readonly '%ID': number };
}
