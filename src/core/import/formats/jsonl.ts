import type { Layer } from '../../annotation';
import { LAYERS } from '../../annotation';
import type { Note } from '../../export/note';
import type { WrittenMap } from '../../export/offsetMap';
import { LIST_OF_LAYER } from '../../sidecar/fields';
import { type ImportedDocument, type ImportedSpan, type ImportFormat, MALFORMED } from '../importedDocument';
import {
  defined,
  fieldsOf,
  type JsonObject,
  listOf,
  objectOf,
  offsetOf,
  pairsOf,
  parseJson,
  scoreOf,
  textOf,
} from '../jsonValues';

/** What `corpus export --format jsonl` writes, or as little of it as `{"file", "entities": [{start, end, label}]}`. */
export const jsonl: ImportFormat = {
  id: 'jsonl',
  summary: "this program's JSON Lines",
  kind: 'lines',
  suffixes: ['.jsonl'],
  read({ texts }) {
    const value = objectOf(parseJson(texts['.jsonl'] ?? ''));
    if (value === undefined) return [{ unit: 'code points', spans: [], notes: [MALFORMED] }];
    const notes: Note[] = [];
    const spans = LAYERS.flatMap((layer) =>
      listOf(value[LIST_OF_LAYER[layer]]).flatMap((item) => {
        const span = readSpan(layer, objectOf(item) ?? {});
        if (span === undefined) notes.push({ ...MALFORMED, layer });
        return span ?? [];
      }),
    );
    const document = defined({
      file: textOf(value.file),
      id: textOf(value.id),
      text: typeof value.text === 'string' ? value.text : undefined,
      map: mapOf(value.source_map),
    });
    return [{ ...document, unit: 'code points', spans, notes } satisfies ImportedDocument];
  },
};

function readSpan(layer: Layer, item: JsonObject): ImportedSpan | undefined {
  const [start, end] = [offsetOf(item.start), offsetOf(item.end)];
  const label = textOf(item[layer === 'entity' ? 'label' : layer === 'date' ? 'type' : 'kind']);
  if (start === undefined || end === undefined || label === undefined) return undefined;
  const more = defined({ id: textOf(item.id), quote: textOf(item.text), parts: pairsOf(item.parts) });
  const score = item.status === 'suggested' || item.status === undefined ? scoreOf(item.score) : undefined;
  return { layer, label, start, end, ...more, ...defined({ score }), fields: fieldsOf(item) };
}

function mapOf(value: unknown): WrittenMap | undefined {
  const segments = listOf(value).map((item) => listOf(item).map(offsetOf));
  const whole = segments.flatMap(([start, end, source]) =>
    start === undefined || end === undefined || source === undefined ? [] : [[start, end, source] as const],
  );
  return whole.length > 0 && whole.length === segments.length ? whole : undefined;
}
