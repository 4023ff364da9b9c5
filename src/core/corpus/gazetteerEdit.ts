import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { GazetteerEntry } from '../knowledge';
import { quote } from '../sidecar/scalars';
import { type NeverEntry, readGazetteer } from './gazetteer';

/** UTF-16 offsets into the file's text as given. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export type GazetteerEdit =
  | { readonly ok: true /** Undefined when the file says so already. */; readonly edit: TextEdit | undefined }
  /** The file cannot be read: it is left alone, and readGazetteer says what is wrong. */
  | { readonly ok: false };

/** The insertion that adds a name to `never`. Everything else in the file, comments too, stays as it is. */
export function addNever(text: string, entry: NeverEntry): GazetteerEdit {
  const has = readGazetteer(text).gazetteer.never.some(
    (never) => never.name === entry.name && (never.label === undefined || never.label === entry.label),
  );
  const label = entry.label === undefined ? '' : `, label: ${quote(entry.label)}`;
  return insert(text, 'never', has, `{name: ${quote(entry.name)}${label}}`);
}

/** The insertion that adds an entry; one with the same id is left as it is. */
export function addEntry(text: string, entry: GazetteerEntry): GazetteerEdit {
  const has = readGazetteer(text).gazetteer.entries.some(({ id }) => id === entry.id);
  const aliases = entry.aliases.length === 0 ? '' : `, aliases: [${entry.aliases.map(quote).join(', ')}]`;
  const kb = entry.kb === undefined ? '' : `, kb: ${quote(entry.kb)}`;
  const item = `{id: ${quote(entry.id)}, name: ${quote(entry.name)}${aliases}, label: ${quote(entry.label)}${kb}}`;
  return insert(text, 'entries', has, item);
}

export function applyTextEdit(text: string, edit: TextEdit | undefined): string {
  return edit === undefined ? text : text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
}

function insert(text: string, key: 'entries' | 'never', has: boolean, item: string): GazetteerEdit {
  if (readGazetteer(text).problems.some(({ code }) => STRUCTURAL.has(code))) return { ok: false };
  if (has) return { ok: true, edit: undefined };
  const root = parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).contents;
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)) return { ok: false };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const pair = isMap(root) ? root.items.find((each) => isScalar(each.key) && each.key.value === key) : undefined;
  if (isMap(root) && root.flow) return { ok: false };
  if (pair === undefined) {
    const lead = text === '' || text.endsWith('\n') ? '' : eol;
    return at(text.length, `${lead}${key}:${eol}  - ${item}${eol}`);
  }
  const list = pair.value;
  if (isSeq(list) && list.flow) {
    const close = list.range![1] - 1;
    const last = list.items.at(-1) as Node | undefined;
    // Behind the last item rather than before the bracket: a comma may already stand there.
    return last?.range ? at(last.range[1], `, ${item}`) : at(close, item);
  }
  if (isSeq(list) && list.items.length > 0) {
    const first = (list.items[0] as Node).range![0];
    const indent = text.slice(text.lastIndexOf('\n', first) + 1, text.lastIndexOf('-', first));
    return lineAfter(text, (list.items.at(-1) as Node).range![1], `${indent}- ${item}`, eol);
  }
  if (list !== null && !(isScalar(list) && list.value === null)) return { ok: false };
  return lineAfter(text, (pair.key as Node).range![1], `  - ${item}`, eol);
}

/** What keeps a place in the file from being known for certain; a bad entry among good ones does not. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'yaml',
  'conflict-markers',
  'too-deep',
  'too-large',
  'too-many-aliases',
]);

function at(offset: number, newText: string): GazetteerEdit {
  return { ok: true, edit: { start: offset, end: offset, newText } };
}

/** A new line below the one that holds `offset`, so that a comment at that line's end stays with it. */
function lineAfter(text: string, offset: number, line: string, eol: string): GazetteerEdit {
  const newline = text.indexOf('\n', Math.max(0, offset - 1));
  return newline === -1 ? at(text.length, `${eol}${line}${eol}`) : at(newline + 1, `${line}${eol}`);
}
