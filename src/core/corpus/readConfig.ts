import { isScalar } from 'yaml';
import { say } from '../message';
import type { Problem } from '../problem';
import type { CorpusConfig } from './config';
import { readDocuments, readLabels, readSpans, readSuggest } from './configSections';
import { readChoice, readGlobs, readLanguage, readPath, reportUnknownKey } from './configValues';
import { CONFIG_VERSION, DEFAULT_CONFIG } from './defaults';
import { type KnownRule, readIgnoreEntries, readOverrides, readRules } from './ruleSections';
import { type Entry, nodeRange, parseYaml, readEntries, readItems, report, type YamlSource } from './yamlSource';

type Draft = { -readonly [K in keyof CorpusConfig]: CorpusConfig[K] };

interface Context {
  readonly source: YamlSource;
  readonly knownRules: readonly KnownRule[] | undefined;
}

/** What a key's reader takes over into the configuration; undefined leaves the default. */
type Reader = (context: Context, entry: Entry) => Partial<Draft>;

/** Every key of corpus.yaml, one line each; schemas/corpus.schema.json has the same. */
const READERS: Readonly<Record<string, Reader>> = {
  version: ({ source }, entry) => readVersion(source, entry),
  include: ({ source }, entry) => given('include', readGlobs(source, entry)),
  exclude: ({ source }, entry) => given('exclude', readGlobs(source, entry)),
  sidecars: ({ source }, entry) => given('sidecars', asFolder(readPath(source, entry))),
  text: ({ source }, entry) => given('text', readText(source, entry)),
  languages: ({ source }, entry) => given('languages', readLanguages(source, entry)),
  metadata: ({ source }, entry) => given('metadata', readMetadataPath(source, entry)),
  labels: ({ source }, entry) => given('labels', readLabels(source, entry)),
  spans: ({ source }, entry) => nested('spans', 'overlap', readSpans(source, entry)),
  suggest: ({ source }, entry) => nested('suggest', 'minScore', readSuggest(source, entry)),
  gazetteer: ({ source }, entry) => given('gazetteer', readPath(source, entry)),
  documents: ({ source }, entry) => given('documents', readDocuments(source, entry)),
  rules: ({ source, knownRules }, entry) => given('rules', readRules(source, entry.value, knownRules)),
  overrides: ({ source, knownRules }, entry) => given('overrides', readOverrides(source, entry, knownRules)),
  ignore: ({ source, knownRules }, entry) => given('ignore', readIgnoreEntries(source, entry, knownRules)),
};

export const CONFIG_KEYS: readonly string[] = Object.keys(READERS);

/**
 * Reads corpus.yaml. Never throws on content: what is wrong is a problem with UTF-16 offsets into `text`, and the key
 * keeps its default. Errors mean that the file does not say what its author meant; unknown keys are warnings.
 * @param options.knownRules the linter's rules; without them rule names and options are not checked
 */
export function readCorpusConfig(
  text: string,
  options: { readonly knownRules?: readonly KnownRule[] } = {},
): { readonly config: CorpusConfig; readonly problems: readonly Problem[] } {
  const source = parseYaml(text);
  let config: Draft = { ...DEFAULT_CONFIG };
  if (source.root !== undefined) {
    const message = say('corpus.yaml must be a mapping of keys such as "include".');
    for (const entry of readEntries(source, source.root, message) ?? []) {
      const reader = Object.hasOwn(READERS, entry.key) ? READERS[entry.key] : undefined;
      if (reader === undefined) reportUnknownKey(source, entry, CONFIG_KEYS);
      else if (entry.value !== undefined) {
        config = { ...config, ...reader({ source, knownRules: options.knownRules }, entry) };
      }
    }
  }
  return { config, problems: source.problems };
}

function given<K extends keyof Draft>(key: K, value: Draft[K] | undefined): Partial<Draft> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Draft>;
}

function nested(key: 'spans' | 'suggest', field: string, value: unknown): Partial<Draft> {
  return value === undefined ? {} : ({ [key]: { [field]: value } } as Partial<Draft>);
}

function readVersion(source: YamlSource, entry: Entry): Partial<Draft> {
  const version = isScalar(entry.value) ? entry.value.value : undefined;
  if (version !== CONFIG_VERSION) {
    const isNewer = typeof version === 'number' && version > CONFIG_VERSION;
    const message = isNewer
      ? say('This file is of version {version}; this program reads version {known}. Update it.', {
          version,
          known: CONFIG_VERSION,
        })
      : say('"version" must be {known}.', { known: CONFIG_VERSION });
    report(source, nodeRange(entry.value), 'error', isNewer ? 'newer-version' : 'wrong-value', message);
  }
  return {};
}

function asFolder(path: string | undefined): string | undefined {
  // The corpus' own folder is what leaving the key out means.
  return path === undefined || path === '' ? undefined : `${path}/`;
}

function readText(source: YamlSource, entry: Entry): CorpusConfig['text'] | undefined {
  return readChoice(source, entry.value, ['locked', 'editable'], say('"text" must be locked or editable.'));
}

function readLanguages(source: YamlSource, entry: Entry): readonly string[] | undefined {
  return readItems(source, entry.value, say('"languages" must be a list such as ["vi", "en"].'))
    ?.map((item) => readLanguage(source, item))
    .filter((tag) => tag !== undefined);
}

function readMetadataPath(source: YamlSource, entry: Entry): string | undefined {
  const path = readPath(source, entry);
  if (path === undefined || /\.(?:jsonl|csv)$/i.test(path)) return path;
  const message = say('"metadata" must name a file that ends in .jsonl or .csv.');
  report(source, nodeRange(entry.value), 'error', 'wrong-value', message);
  return undefined;
}
