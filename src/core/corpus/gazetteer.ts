import { isScalar } from 'yaml';
import type { GazetteerEntry } from '../knowledge';
import { say } from '../message';
import type { Problem } from '../problem';
import { reportUnknownKey } from './configValues';
import { nodeRange, parseYaml, readEntries, readItems, readString, report, type YamlSource } from './yamlSource';

/** A name never to suggest; with a label, never as that label. */
export interface NeverEntry {
  readonly name: string;
  readonly label?: string;
}

export interface Gazetteer {
  readonly entries: readonly GazetteerEntry[];
  readonly never: readonly NeverEntry[];
}

export const NO_GAZETTEER: Gazetteer = { entries: [], never: [] };

const ENTRY_KEYS = ['id', 'name', 'aliases', 'label', 'kb'];
const NEVER_KEYS = ['name', 'label'];

/** Reads gazetteer.yaml. Never throws on content; an entry with a problem is left out, the others count. */
export function readGazetteer(text: string): { readonly gazetteer: Gazetteer; readonly problems: readonly Problem[] } {
  const source = parseYaml(text);
  const gazetteer: { entries: GazetteerEntry[]; never: NeverEntry[] } = { entries: [], never: [] };
  if (source.root !== undefined) {
    const message = say('gazetteer.yaml must be a mapping with "entries" and "never".');
    for (const key of readEntries(source, source.root, message) ?? []) {
      if (key.value === undefined) continue;
      if (key.key === 'entries') gazetteer.entries = readNames(source, key.value);
      else if (key.key === 'never') gazetteer.never = readNever(source, key.value);
      else reportUnknownKey(source, key, ['entries', 'never']);
    }
  }
  return { gazetteer, problems: source.problems };
}

function readNames(source: YamlSource, node: unknown): GazetteerEntry[] {
  const message = say('"entries" must be a list such as [{id: "…", name: "…", label: "PERSON"}].');
  const ids = new Set<string>();
  return (readItems(source, node, message) ?? []).flatMap((item) => {
    const fields = readFields(source, item, ENTRY_KEYS);
    if (fields === undefined) return [];
    const { id, name, label, kb } = fields.texts;
    if (id === undefined || name === undefined || label === undefined) {
      const missing = ['id', 'name', 'label'].filter((key) => fields.texts[key] === undefined).join(', ');
      report(source, nodeRange(item), 'error', 'missing-key', say('The entry lacks {missing}.', { missing }));
      return [];
    }
    if (ids.has(id)) {
      const duplicate = say('The id "{id}" is taken by an entry above. Ids must differ.', { id });
      report(source, nodeRange(item), 'error', 'duplicate-id', duplicate);
      return [];
    }
    ids.add(id);
    return [{ id, name, label, aliases: fields.aliases, ...(kb === undefined ? {} : { kb }) }];
  });
}

function readNever(source: YamlSource, node: unknown): NeverEntry[] {
  const message = say('"never" must be a list such as [{name: "…"}].');
  return (readItems(source, node, message) ?? []).flatMap((item) => {
    const { name, label } = readFields(source, item, NEVER_KEYS)?.texts ?? {};
    if (name !== undefined) return [{ name, ...(label === undefined ? {} : { label }) }];
    report(source, nodeRange(item), 'error', 'missing-key', say('The entry lacks {missing}.', { missing: 'name' }));
    return [];
  });
}

function readFields(
  source: YamlSource,
  item: unknown,
  known: readonly string[],
): { texts: Readonly<Record<string, string | undefined>>; aliases: readonly string[] } | undefined {
  const texts: Record<string, string> = {};
  let aliases: readonly string[] = [];
  const entries = readEntries(source, item, say('Expected a mapping such as {name: "…"}.'));
  for (const field of entries ?? []) {
    if (!known.includes(field.key)) reportUnknownKey(source, field, known);
    else if (field.value === undefined) continue;
    else if (field.key === 'aliases') aliases = readAliases(source, field.value);
    else {
      const value = readText(source, field.value, field.key);
      if (value !== undefined) texts[field.key] = value;
    }
  }
  return entries === undefined ? undefined : { texts, aliases };
}

/** Ids of knowledge bases are often numbers: they are read as they are written. */
function readText(source: YamlSource, node: unknown, key: string): string | undefined {
  if ((key === 'id' || key === 'kb') && isScalar(node) && typeof node.value === 'number') return node.source;
  return readString(source, node, say('"{key}" must be a text.', { key }));
}

function readAliases(source: YamlSource, node: unknown): string[] {
  const message = say('"aliases" must be a list of names.');
  return (readItems(source, node, message) ?? [])
    .map((item) => readString(source, item, message))
    .filter((alias) => alias !== undefined);
}
