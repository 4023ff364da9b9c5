import type { Layer } from '../../annotation';
import { LAYERS } from '../../annotation';
import type { Note } from '../../export/note';
import { type ImportedDocument, type ImportedSpan, type ImportFormat, MALFORMED } from '../importedDocument';
import {
  defined,
  fieldsOf,
  type JsonObject,
  listOf,
  objectOf,
  objectsOf,
  offsetOf,
  parseJson,
  scoreOf,
  textOf,
} from '../jsonValues';

/**
 * Label Studio's JSON export: every annotation and prediction of every task, but for cancelled ones. A text area on a
 * region (`perRegion`) is its value. Other kinds of result are reported.
 */
export const labelStudio: ImportFormat = {
  id: 'label-studio',
  summary: "Label Studio's JSON",
  kind: 'files',
  suffixes: ['.json'],
  read({ texts }) {
    const parsed = parseJson(texts['.json'] ?? '');
    if (!Array.isArray(parsed)) return [{ unit: 'code points', spans: [], notes: [MALFORMED] }];
    return parsed.map((task) => readTask(objectOf(task) ?? {}));
  },
};

function readTask(task: JsonObject): ImportedDocument {
  const data = objectOf(task.data) ?? {};
  const notes: Note[] = [];
  const spans: ImportedSpan[] = [];
  const done = objectsOf(task.annotations).filter((one) => one.was_cancelled !== true);
  for (const one of [...done, ...objectsOf(task.predictions)]) {
    const results = objectsOf(one.result);
    const values = new Map(results.filter(isTextArea).map((item) => [item.id, areaText(item)]));
    for (const item of results) {
      if (isTextArea(item)) continue;
      if (item.type !== 'labels') notes.push({ outcome: 'refused', reason: 'unsupported', what: String(item.type) });
      else spans.push(...readRegion(item, values.get(item.id), notes));
    }
  }
  const document = defined({
    file: textOf(data.file),
    id: textOf(data.id),
    text: typeof data.text === 'string' ? data.text : undefined,
  });
  return { ...document, unit: 'code points', spans, notes };
}

function isTextArea(item: JsonObject): boolean {
  return item.type === 'textarea';
}

function areaText(item: JsonObject): string | undefined {
  const text = objectOf(item.value)?.text;
  return textOf(text) ?? textOf(listOf(text)[0]);
}

/** One annotation for each of its labels. */
function readRegion(item: JsonObject, value: string | undefined, notes: Note[]): ImportedSpan[] {
  const region = objectOf(item.value) ?? {};
  const [start, end] = [offsetOf(region.start), offsetOf(region.end)];
  const labels = listOf(region.labels).flatMap((label) => textOf(label) ?? []);
  if (start === undefined || end === undefined || labels.length === 0) {
    notes.push(MALFORMED);
    return [];
  }
  const remark = textOf(listOf(objectOf(item.meta)?.text)[0]);
  const own = remark === undefined ? undefined : objectOf(parseJson(remark));
  const layer: Layer | undefined = LAYERS.find((each) => each === own?.layer);
  const fields = {
    ...(own === undefined ? defined({ note: remark }) : fieldsOf(own)),
    ...defined({ value }),
  };
  const more = defined({ layer, quote: textOf(region.text), score: scoreOf(item.score), id: textOf(item.id) });
  return labels.map((label) => ({ label, start, end, ...more, fields }));
}
