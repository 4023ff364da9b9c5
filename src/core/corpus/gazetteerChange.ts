import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type GazetteerEntry, surfaceKey } from '../knowledge';
import { quote } from '../sidecar/scalars';
import { lineEndOf, lineStart, nextLineStart, type TextEdit } from '../sidecar/textEdit';
import { readGazetteer } from './gazetteer';

/** Edits of gazetteer.yaml that belong together; apply them with `applyEdits`. */
export type GazetteerChange =
  | {
      readonly ok: true /** Free of overlaps; empty when the file says so already. */;
      readonly edits: readonly TextEdit[];
    }
  /** The file cannot be read, or writes the entry in a way that no edit is certain in: it is left alone. */
  | { readonly ok: false };

const REFUSED: GazetteerChange = { ok: false };

/**
 * Makes two entries one: `keep` takes the names of `gone` as aliases and its `kb` where it has none; `gone` goes. What
 * refers to it in sidecars is for `relinked` (identity.ts). Everything else in the file stays as it is.
 */
export function mergeEntries(text: string, keep: string, gone: string): GazetteerChange {
  if (keep === gone) return { ok: true, edits: [] };
  const entries = locate(text);
  const kept = entries?.get(keep);
  const lost = entries?.get(gone);
  if (kept === undefined || lost === undefined) return REFUSED;
  const removal = removeItem(text, lost);
  const aliases = addAliases(text, kept, [lost.entry.name, ...lost.entry.aliases]);
  const kb =
    kept.entry.kb === undefined && lost.entry.kb !== undefined ? addKey(text, kept, 'kb', quote(lost.entry.kb)) : [];
  if (removal === undefined || aliases === undefined || kb === undefined) return REFUSED;
  return { ok: true, edits: merged([...aliases, ...kb, removal]) };
}

/**
 * Corrects an entry's name.
 * @param keepsOld the old name stays as an alias, since texts that are written so stay as they are
 */
export function renameEntry(text: string, id: string, name: string, keepsOld = true): GazetteerChange {
  const found = locate(text)?.get(id);
  if (found === undefined) return REFUSED;
  if (found.entry.name === name) return { ok: true, edits: [] };
  const scalar = nodeAt(found.map, 'name');
  if (!isScalar(scalar) || !isInline(text, scalar)) return REFUSED;
  const [start, end] = scalar.range!;
  const rename = { start, end, newText: quote(name) };
  const isAlias = found.entry.aliases.some((alias) => surfaceKey(alias) === surfaceKey(name));
  const rest = isAlias ? found.entry.aliases.filter((alias) => surfaceKey(alias) !== surfaceKey(name)) : undefined;
  const aliases =
    rest === undefined
      ? keepsOld
        ? addAliases(text, { ...found, entry: { ...found.entry, name } }, [found.entry.name])
        : []
      : setAliases(text, found, keepsOld ? [...rest, found.entry.name] : rest);
  return aliases === undefined ? REFUSED : { ok: true, edits: merged([rename, ...aliases]) };
}

/** Gives an entry another name to be found by. */
export function addAlias(text: string, id: string, alias: string): GazetteerChange {
  const found = locate(text)?.get(id);
  const edits = found === undefined ? undefined : addAliases(text, found, [alias]);
  return edits === undefined ? REFUSED : { ok: true, edits };
}

interface Located {
  readonly entry: GazetteerEntry;
  readonly map: YAMLMap;
  readonly list: YAMLSeq;
  readonly index: number;
}

/** Entries by id with their nodes; undefined for a file with anything wrong, where a place would be a guess. */
function locate(text: string): Map<string, Located> | undefined {
  const { gazetteer, problems } = readGazetteer(text);
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  const root = parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).contents;
  const list = isMap(root) ? nodeAt(root, 'entries') : undefined;
  if (!isSeq(list) || list.items.length !== gazetteer.entries.length) return undefined;
  const located = new Map<string, Located>();
  for (const [index, map] of list.items.entries()) {
    const entry = gazetteer.entries[index]!;
    // An entry behind a YAML alias has no place of its own.
    if (isMap(map)) located.set(entry.id, { entry, map, list, index });
  }
  return located;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function nodeAt(map: YAMLMap, key: string): unknown {
  return pairOf(map, key)?.value;
}

/** A scalar in quotes or plain on one line, without anchor or tag: what may be replaced as it stands. */
function isInline(text: string, scalar: Scalar): boolean {
  const isPlain = scalar.type === 'PLAIN' || scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  return isPlain && scalar.anchor === undefined && !text.slice(scalar.range![0], scalar.range![1]).includes('\n');
}

function addAliases(text: string, at: Located, names: readonly string[]): TextEdit[] | undefined {
  const { entry } = at;
  const known = new Set([entry.name, ...entry.aliases].map(surfaceKey));
  const added = names.filter((name) => !known.has(surfaceKey(name)) && known.add(surfaceKey(name)));
  return added.length === 0 ? [] : setAliases(text, at, [...entry.aliases, ...added], added);
}

/** @param added the names at the end that are new, where nothing else changes: the list as written stays then */
function setAliases(
  text: string,
  at: Located,
  all: readonly string[],
  added?: readonly string[],
): TextEdit[] | undefined {
  const list = nodeAt(at.map, 'aliases');
  const flow = `[${all.map(quote).join(', ')}]`;
  if (pairOf(at.map, 'aliases') === undefined) return addKey(text, at, 'aliases', flow);
  if (!isSeq(list)) return undefined;
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow) {
    const [start, end] = list.range!;
    if (added === undefined || last === undefined) return [{ start, end, newText: flow }];
    const behind = last.range![1];
    return [{ start: behind, end: behind, newText: `, ${added.map(quote).join(', ')}` }];
  }
  if (added === undefined || last === undefined) return undefined;
  const first = (list.items[0] as Node).range![0];
  const indent = text.slice(lineStart(text, first), text.lastIndexOf('-', first));
  if (indent.trim() !== '') return undefined;
  const eol = lineEndOf(text);
  return [
    insertLines(
      text,
      last.range![1],
      added.map((name) => `${indent}- ${quote(name)}`),
      eol,
    ),
  ];
}

/** A new key behind the entry's name. */
function addKey(text: string, { map }: Located, key: string, value: string): TextEdit[] | undefined {
  const name = pairOf(map, 'name');
  if (name === undefined || !isScalar(name.value) || !isScalar(name.key) || !isInline(text, name.value))
    return undefined;
  const end = name.value.range![1];
  if (map.flow) return [{ start: end, end, newText: `, ${key}: ${value}` }];
  const column = name.key.range![0] - lineStart(text, name.key.range![0]);
  return [insertLines(text, end, [`${' '.repeat(column)}${key}: ${value}`], lineEndOf(text))];
}

/** New lines below the one that holds the offset, so that a comment at its end stays with it. */
function insertLines(text: string, offset: number, lines: readonly string[], eol: string): TextEdit {
  const newline = text.indexOf('\n', Math.max(0, offset - 1));
  if (newline === -1) return { start: text.length, end: text.length, newText: eol + lines.join(eol) };
  return { start: newline + 1, end: newline + 1, newText: lines.map((line) => line + eol).join('') };
}

/** The list without the item: whole lines of a block list, up to the next comma of a flow list. */
function removeItem(text: string, { list, map, index }: Located): TextEdit | undefined {
  const [start, end] = map.range!;
  if (list.flow) {
    const next = list.items[index + 1] as Node | undefined;
    if (next?.range) return { start, end: next.range[0], newText: '' };
    const before = list.items[index - 1] as Node | undefined;
    return { start: before?.range ? before.range[1] : start, end, newText: '' };
  }
  const from = lineStart(text, text.lastIndexOf('-', start));
  if (text.slice(from, start).trim() !== '-') return undefined;
  const to = text.charAt(end - 1) === '\n' ? end : nextLineStart(text, end);
  // An empty block list is a null; the reader takes it for no entries, and so does a person.
  return { start: from, end: to, newText: '' };
}

/** Inserts at one place become one edit: editors do not agree on the order of several. */
function merged(edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && last.end === edit.start && last.start === last.end) {
      joined[joined.length - 1] = { start: last.start, end: edit.end, newText: last.newText + edit.newText };
    } else joined.push(edit);
  }
  return joined;
}
