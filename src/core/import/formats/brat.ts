import { isLineEnd } from '../../export/formats/brat';
import type { Note } from '../../export/note';
import { type ImportedSpan, type ImportFormat, MALFORMED } from '../importedDocument';
import { defined, fieldsOf, objectOf, pairsOf, parseJson, scoreOf, textOf } from '../jsonValues';

interface Draft {
  readonly span: ImportedSpan;
  note?: string;
  ref?: string;
}

/** With the parts that the note names, where a fragment's neighbour beyond a line end is another part. */
type Fragments = ImportedSpan & { readonly own?: readonly (readonly [number, number])[] };

/** `T1<TAB>LABEL 0 5;16 23<TAB>text`; newer programs may add columns. */
const TEXT_BOUND = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/;
const NOTE = /^#\d*\tAnnotatorNotes (T\d+)\t(.*)$/;
/** `N1<TAB>Reference T1 Wikidata:Q1858<TAB>Hà Nội` */
const REFERENCE = /^N\d+\tReference (T\d+) (\S+)(?:\t.*)?$/;

/** What the first character of another line stands for. */
const OTHERS: Readonly<Record<string, string>> = {
  A: 'attribute',
  M: 'attribute',
  R: 'relation',
  E: 'event',
  '*': 'equivalence',
  N: 'normalization',
  '#': 'note',
};

/** brat's standoff: `.ann` beside `.txt`. Offsets are code points, as its server slices. */
export const brat: ImportFormat = {
  id: 'brat',
  summary: "brat's standoff, .txt and .ann",
  kind: 'files',
  suffixes: ['.ann', '.txt'],
  read({ name, texts }) {
    const drafts = new Map<string, Draft>();
    const notes: Note[] = [];
    for (const line of (texts['.ann'] ?? '').split(/\r?\n/)) {
      if (line.trim() === '' || readTextBound(line, drafts)) continue;
      if (readAbout(line, drafts)) continue;
      const what = OTHERS[line[0] ?? ''];
      notes.push(what === undefined ? MALFORMED : { outcome: 'refused', reason: 'unsupported', what });
    }
    const text = texts['.txt'];
    const spans = [...drafts.values()].map((draft) => rejoined(finish(draft), text));
    return [{ file: name, unit: 'code points', spans, notes, ...(text === undefined ? {} : { text }) }];
  },
};

function readTextBound(line: string, drafts: Map<string, Draft>): boolean {
  const [, id, label, places, quote] = TEXT_BOUND.exec(line) ?? [];
  if (id === undefined || label === undefined || places === undefined) return false;
  const parts = places.split(';').map((part) => part.split(' ').map(Number) as [number, number]);
  const [start, end] = [parts[0]![0], parts[parts.length - 1]![1]];
  const span = { label, start, end, fields: {}, ...defined({ quote, parts: parts.length > 1 ? parts : undefined }) };
  drafts.set(id, { span });
  return true;
}

function readAbout(line: string, drafts: Map<string, Draft>): boolean {
  const note = NOTE.exec(line);
  const reference = REFERENCE.exec(line);
  const draft = drafts.get(note?.[1] ?? reference?.[1] ?? '');
  if (draft === undefined) return false;
  if (note !== null) draft.note = note[2]!;
  else draft.ref = reference![2]!;
  return true;
}

/** A note that this program wrote is one JSON object; any other is a person's. */
function finish({ span, note, ref }: Draft): Fragments {
  const own = note?.startsWith('{') ? objectOf(parseJson(note)) : undefined;
  const fields = {
    ...(own === undefined ? defined({ note }) : fieldsOf(own)),
    ...defined({ ref: ref ?? textOf(own?.ref) }),
  };
  const label = textOf(own?.label) ?? span.label;
  const layer = own?.layer === 'block' ? ('block' as const) : undefined;
  return { ...span, label, fields, ...defined({ layer, score: scoreOf(own?.score), own: pairsOf(own?.parts) }) };
}

/** Fragments with nothing between them but the end of a line are one: brat has no other way to say so. */
function rejoined({ own, ...span }: Fragments, text: string | undefined): ImportedSpan {
  if (span.parts === undefined || text === undefined) return span;
  // Where somebody moved the span in brat, what was noted of its parts is no longer true.
  const isOwnPart = (at: number): boolean => own?.some(([start]) => start === at) ?? false;
  const points = Array.from(text);
  const parts: [number, number][] = [];
  for (const [start, end] of span.parts) {
    const before = parts[parts.length - 1];
    const gap = before === undefined ? '' : points.slice(before[1], start).join('');
    if (before !== undefined && isLineEnd(gap) && !isOwnPart(start)) before[1] = end;
    else parts.push([start, end]);
  }
  const { parts: _, quote: _quote, ...whole } = span;
  // What the file quotes is compared here, before the fragments are other ones.
  const quoted = span.parts.map((part) => points.slice(...part).join('')).join(' ');
  const quote = span.quote === quoted ? parts.map((part) => points.slice(...part).join('')).join(' ') : span.quote;
  return { ...whole, ...(parts.length > 1 ? { parts } : {}), ...defined({ quote }) };
}
