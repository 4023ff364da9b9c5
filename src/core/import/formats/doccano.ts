import type { Note } from '../../export/note';
import { type ImportedDocument, type ImportedSpan, type ImportFormat, MALFORMED } from '../importedDocument';
import { defined, listOf, objectOf, objectsOf, offsetOf, parseJson, textOf } from '../jsonValues';

/** doccano's JSONL: `label` (or `labels`) of sequence labelling, or `entities` of the relation project. UTF-16. */
export const doccano: ImportFormat = {
  id: 'doccano',
  summary: "doccano's JSONL",
  kind: 'lines',
  suffixes: ['.jsonl'],
  read({ texts }) {
    const value = objectOf(parseJson(texts['.jsonl'] ?? ''));
    if (value === undefined) return [{ unit: 'UTF-16', spans: [], notes: [MALFORMED] }];
    const meta = { ...objectOf(value.meta), ...value };
    const triples = [...listOf(value.label), ...listOf(value.labels)].map((item) => {
      const [start, end, label] = listOf(item);
      return spanOf(start, end, label);
    });
    const entities = objectsOf(value.entities).map((item) => spanOf(item.start_offset, item.end_offset, item.label));
    const all = [...triples, ...entities];
    const spans = all.filter((span) => span !== undefined);
    const relations: Note[] = listOf(value.relations).map(() => ({
      outcome: 'refused',
      reason: 'unsupported',
      what: 'relation',
    }));
    const notes: Note[] = [...Array.from({ length: all.length - spans.length }, () => MALFORMED), ...relations];
    const document = defined({
      file: textOf(meta.file),
      id: textOf(meta.document),
      text: typeof value.text === 'string' ? value.text : undefined,
    });
    return [{ ...document, unit: 'UTF-16', spans, notes } satisfies ImportedDocument];
  },
};

function spanOf(from: unknown, to: unknown, name: unknown): ImportedSpan | undefined {
  const [start, end, label] = [offsetOf(from), offsetOf(to), textOf(name)];
  return start === undefined || end === undefined || label === undefined
    ? undefined
    : { start, end, label, fields: {} };
}
