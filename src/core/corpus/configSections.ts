import { isScalar } from 'yaml';
import { say } from '../message';
import type { CorpusConfig, DocumentOverride, LabelConfig } from './config';
import { readChoice, readDate, readGlob, readLanguage, reportUnknownKey } from './configValues';
import { withGlob } from './ruleSections';
import { type Entry, nodeRange, readEntries, readItems, readString, report, type YamlSource } from './yamlSource';

/** Readers for the sections of corpus.yaml that hold mappings. */

const LABEL_KEYS = ['description', 'color', 'was'];

export function readLabels(source: YamlSource, entry: Entry): ReadonlyMap<string, LabelConfig> | undefined {
  const message = say('"labels" must be a mapping such as PERSON: {description: "…"}.');
  const entries = readEntries(source, entry.value, message);
  if (entries === undefined) return undefined;
  const labels = new Map<string, LabelConfig>();
  for (const label of entries) {
    if (label.key.trim() === '') {
      report(source, label.keyRange, 'error', 'wrong-value', say('A label must have a name.'));
      continue;
    }
    labels.set(label.key, label.value === undefined ? { was: [] } : readLabel(source, label));
  }
  reportReusedNames(source, entries, labels);
  return labels;
}

function readLabel(source: YamlSource, label: Entry): LabelConfig {
  const message = say('Label "{label}" must be a mapping of description, color, was.', { label: label.key });
  let [description, color, was]: [string?, string?, (readonly string[])?] = [];
  for (const field of readEntries(source, label.value, message) ?? []) {
    if (!LABEL_KEYS.includes(field.key)) reportUnknownKey(source, field, LABEL_KEYS);
    else if (field.value === undefined) continue;
    else if (field.key === 'description') {
      description = readString(source, field.value, say('A description must be a text.'));
    } else if (field.key === 'color') color = readColor(source, field.value);
    else was = readFormerNames(source, field.value);
  }
  return {
    ...(description === undefined ? {} : { description }),
    ...(color === undefined ? {} : { color }),
    was: was ?? [],
  };
}

function readColor(source: YamlSource, node: unknown): string | undefined {
  const value = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  if (/^#[0-9a-f]{6}$/i.test(value)) return value;
  report(source, nodeRange(node), 'error', 'wrong-value', say('Expected a color such as "#0b63b6".'));
  return undefined;
}

function readFormerNames(source: YamlSource, node: unknown): string[] | undefined {
  const message = say('"was" must be a list of the names that the label had before.');
  return readItems(source, node, message)
    ?.map((item) => readString(source, item, message))
    .filter((name) => name !== undefined);
}

/** A name that is a label, or was two labels, could not be renamed for certain. */
function reportReusedNames(
  source: YamlSource,
  entries: readonly Entry[],
  labels: ReadonlyMap<string, LabelConfig>,
): void {
  const owners = new Map([...labels.keys()].map((label) => [label, label]));
  for (const entry of entries) {
    for (const name of labels.get(entry.key)?.was ?? []) {
      const owner = owners.get(name);
      if (owner !== undefined) {
        const data = { label: entry.key, name, owner };
        const message = say('Label "{label}" cannot have been "{name}": that is taken by label "{owner}".', data);
        report(source, entry.keyRange, 'error', 'wrong-value', message);
      } else owners.set(name, entry.key);
    }
  }
}

export function readSpans(source: YamlSource, entry: Entry): CorpusConfig['spans']['overlap'] | undefined {
  let overlap: CorpusConfig['spans']['overlap'] | undefined;
  for (const field of readEntries(source, entry.value, say('"spans" must be {overlap: …}.')) ?? []) {
    if (field.key !== 'overlap') reportUnknownKey(source, field, ['overlap']);
    else if (field.value !== undefined) {
      const message = say('"overlap" must be one of forbid, nested, any.');
      overlap = readChoice(source, field.value, ['forbid', 'nested', 'any'], message);
    }
  }
  return overlap;
}

export function readSuggest(source: YamlSource, entry: Entry): number | undefined {
  let minScore: number | undefined;
  for (const field of readEntries(source, entry.value, say('"suggest" must be {minScore: …}.')) ?? []) {
    if (field.key !== 'minScore') reportUnknownKey(source, field, ['minScore']);
    else if (field.value !== undefined) {
      const value = isScalar(field.value) ? field.value.value : undefined;
      if (typeof value === 'number' && value >= 0 && value <= 1) minScore = value;
      else
        report(source, nodeRange(field.value), 'error', 'wrong-value', say('"minScore" must be a number from 0 to 1.'));
    }
  }
  return minScore;
}

const DOCUMENT_KEYS = ['glob', 'language', 'date', 'site'];

export function readDocuments(source: YamlSource, entry: Entry): DocumentOverride[] | undefined {
  const message = say('"documents" must be a list such as [{glob: "2017/**", language: "vi"}].');
  return readItems(source, entry.value, message)
    ?.map((item) => {
      const fields = readEntries(source, item, message);
      if (fields === undefined) return undefined;
      let document: Omit<DocumentOverride, 'glob'> & { glob?: string } = {};
      for (const field of fields) {
        if (!DOCUMENT_KEYS.includes(field.key)) reportUnknownKey(source, field, DOCUMENT_KEYS);
        else if (field.value !== undefined) {
          const value = readDocumentField(source, field);
          if (value !== undefined) document = { ...document, [field.key]: value };
        }
      }
      return withGlob(source, item, document);
    })
    .filter((document) => document !== undefined);
}

function readDocumentField(source: YamlSource, field: Entry): string | undefined {
  if (field.key === 'glob') return readGlob(source, field.value);
  if (field.key === 'language') return readLanguage(source, field.value);
  if (field.key === 'date') return readDate(source, field.value);
  return readString(source, field.value, say('"site" must be a text such as "example.com".'));
}
