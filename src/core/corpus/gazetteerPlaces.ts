import { isMap, isScalar, isSeq } from 'yaml';
import type { TextRange } from '../text/range';
import { nodeRange, parseYaml } from './yamlSource';

/** Where gazetteer.yaml says something of an entry; UTF-16 offsets into the file's text as given. */
export interface EntryPlace {
  readonly id: string;
  /** The whole entry. */
  readonly item: TextRange;
  /** Its name, quotes included; the entry itself where it has none. */
  readonly name: TextRange;
}

/** The entries in the order of the file; of two with one id the first counts. Empty for a file that cannot be read. */
export function entryPlaces(text: string): readonly EntryPlace[] {
  const { root, resolve } = parseYaml(text);
  const list = isMap(root) ? resolve(root.get('entries', true)) : undefined;
  if (!isSeq(list)) return [];
  const places = new Map<string, EntryPlace>();
  for (const item of list.items) {
    const entry = resolve(item);
    if (!isMap(entry)) continue;
    const id = resolve(entry.get('id', true));
    if (!isScalar(id)) continue;
    // Ids of knowledge bases are often numbers: they are read as they are written.
    const key = typeof id.value === 'number' ? id.source : id.value;
    if (typeof key !== 'string' || places.has(key)) continue;
    const name = entry.get('name', true);
    const range = nodeRange(entry);
    places.set(key, { id: key, item: range, name: isScalar(name) ? nodeRange(name) : range });
  }
  return [...places.values()];
}

/** The entry that holds the offset; on its line, too, where the list's dash or a comment stands. */
export function entryAt(text: string, offset: number): EntryPlace | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const lineEnd = newline === -1 ? text.length : newline;
  const places = entryPlaces(text);
  return (
    places.find(({ item }) => item.start <= offset && offset <= item.end) ??
    places.find(({ item }) => item.start >= lineStart && item.start <= lineEnd)
  );
}
