import type { Layer } from '../../annotation';
import { BLOCK_LAYER, NAMED_ENTITY, TIMEX_LAYER } from '../../export/formats/casJson';
import type { Note } from '../../export/note';
import { type ImportedSpan, type ImportFormat, MALFORMED } from '../importedDocument';
import { defined, fieldsOf, type JsonObject, objectOf, objectsOf, offsetOf, parseJson, textOf } from '../jsonValues';

/** Types that become annotations, and the feature that is the label. */
const LAYER_OF: Readonly<Record<string, readonly [Layer, string]>> = {
  [NAMED_ENTITY]: ['entity', 'value'],
  [TIMEX_LAYER]: ['date', 'timexType'],
  [BLOCK_LAYER]: ['block', 'kind'],
};

/** What every CAS of INCEpTION holds besides annotations; nothing to report. */
const SCAFFOLD = /^(?:uima\.|de\.tudarmstadt\.ukp\.(?:dkpro\.core\.api\.(?:segmentation|metadata)|clarin\.webanno)\.)/;

/** UIMA CAS JSON 0.4.0 with this program's types (export/formats/casJson.ts). UTF-16. */
export const casJson: ImportFormat = {
  id: 'cas-json',
  summary: 'UIMA CAS JSON, as INCEpTION writes it',
  kind: 'files',
  suffixes: ['.json'],
  read({ name, texts }) {
    const structures = objectsOf(objectOf(parseJson(texts['.json'] ?? ''))?.['%FEATURE_STRUCTURES']);
    const text = structures.find((each) => each['%TYPE'] === 'uima.cas.Sofa')?.sofaString;
    if (typeof text !== 'string') return [{ file: name, unit: 'UTF-16', spans: [], notes: [MALFORMED] }];
    const notes: Note[] = [];
    const spans = structures.flatMap((each): ImportedSpan[] => {
      const type = String(each['%TYPE']);
      const known = LAYER_OF[type];
      if (known !== undefined) return readStructure(each, known, notes);
      if (!SCAFFOLD.test(type)) notes.push({ outcome: 'refused', reason: 'unsupported', what: type });
      return [];
    });
    return [{ file: name, text, unit: 'UTF-16', spans, notes }];
  },
};

function readStructure(
  structure: JsonObject,
  [layer, feature]: readonly [Layer, string],
  notes: Note[],
): ImportedSpan[] {
  const [start, end, label] = [offsetOf(structure.begin ?? 0), offsetOf(structure.end), textOf(structure[feature])];
  if (start === undefined || end === undefined || label === undefined) {
    notes.push({ ...MALFORMED, layer });
    return [];
  }
  const { value: _label, timexValue, identifier, recogniser, ...more } = structure;
  const fields = fieldsOf({ ...more, value: timexValue, ref: identifier, from: recogniser });
  return [{ layer, label, start, end, fields, ...defined({ id: textOf(structure.annotationId) }) }];
}
