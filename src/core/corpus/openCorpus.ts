import { type Message, say } from '../message';
import type { Problem } from '../problem';
import { decodeSource } from '../text/decode';
import { configFor } from './annotator';
import type { CorpusConfig } from './config';
import { CONFIG_FILE, DEFAULT_CONFIG } from './defaults';
import type { FactSources } from './facts';
import { FileError, type Files } from './files';
import { type Gazetteer, NO_GAZETTEER, readGazetteer } from './gazetteer';
import { type Membership, membershipOf } from './membership';
import { type MetadataTable, NO_METADATA, readMetadata } from './metadata';
import { documentSettings } from './overrides';
import { readCorpusConfig } from './readConfig';
import type { KnownRule } from './ruleSections';

/** Everything that a team says about a corpus, read once: corpus.yaml and the files that it names. */
export interface CorpusSetup {
  readonly config: CorpusConfig;
  readonly membership: Membership;
  readonly gazetteer: Gazetteer;
  readonly metadata: MetadataTable;
  /** What corpus.yaml and the metadata say about a path; the sidecar is for the caller to add. */
  factSources(path: string, id: string): FactSources;
  readonly problems: readonly FileProblem[];
}

/** A problem and the file that its offsets lie in. */
export interface FileProblem extends Problem {
  readonly path: string;
  /** The file's text; empty where it could not be read. */
  readonly text: string;
}

/**
 * Reads a corpus' configuration through its files. A missing corpus.yaml or gazetteer is no problem; a metadata table
 * that is named and missing is one. Never throws on content.
 * @param options.configText the text of another file that stands in for corpus.yaml, and its path for problems
 */
export async function openCorpus(
  files: Pick<Files, 'read'>,
  options: {
    readonly knownRules?: readonly KnownRule[];
    /** Whose sidecars are meant, where each annotator has a tree of their own. */
    readonly annotator?: string | undefined;
    readonly configFile?: { readonly path: string; readonly text: string };
  } = {},
): Promise<CorpusSetup> {
  const problems: FileProblem[] = [];
  const add = (path: string, text: string, found: readonly Problem[]): void => {
    problems.push(...found.map((problem) => ({ ...problem, path, text })));
  };
  const configPath = options.configFile?.path ?? CONFIG_FILE;
  const configText = options.configFile?.text ?? (await readText(files, CONFIG_FILE, add));
  const reading =
    configText === undefined
      ? { config: DEFAULT_CONFIG, problems: [] }
      : readCorpusConfig(configText, options.knownRules === undefined ? {} : { knownRules: options.knownRules });
  add(configPath, configText ?? '', reading.problems);
  const { config, problem } = configFor(reading.config, options.annotator);
  if (problem !== undefined) {
    const start = Math.max(0, (configText ?? '').search(/^\s*"?sidecars"?\s*:/m));
    add(configPath, configText ?? '', [{ code: 'annotator', severity: 'error', message: problem, start, end: start }]);
  }
  const gazetteerText = await readText(files, config.gazetteer, add);
  const names = gazetteerText === undefined ? undefined : readGazetteer(gazetteerText);
  add(config.gazetteer, gazetteerText ?? '', names?.problems ?? []);
  const metadata = config.metadata === undefined ? NO_METADATA : await openMetadata(files, config.metadata, add);
  const settings = documentSettings(config);
  return {
    config,
    membership: membershipOf(config),
    gazetteer: names?.gazetteer ?? NO_GAZETTEER,
    metadata,
    factSources: (path, id) => ({ settings: settings(path), metadata: metadata.find(path, id) }),
    problems,
  };
}

type AddProblems = (path: string, text: string, problems: readonly Problem[]) => void;

async function openMetadata(files: Pick<Files, 'read'>, path: string, add: AddProblems): Promise<MetadataTable> {
  const text = await readText(files, path, add, () =>
    say('The metadata file "{path}", which corpus.yaml names, does not exist.', { path }),
  );
  if (text === undefined) return NO_METADATA;
  const { table, problems } = readMetadata(text, /\.csv$/i.test(path) ? 'csv' : 'jsonl');
  add(path, text, problems);
  return table;
}

/**
 * Undefined when there is no such file, or when it cannot be read, which is added to the problems.
 * @param whenMissing the problem that a missing file is; by default it is none
 */
async function readText(
  files: Pick<Files, 'read'>,
  path: string,
  add: AddProblems,
  whenMissing?: () => Message,
): Promise<string | undefined> {
  const problem = (code: string, message: Message): void =>
    add(path, '', [{ code, severity: 'error', message, start: 0, end: 0 }]);
  try {
    const decoded = decodeSource(await files.read(path));
    if (decoded.ok) return decoded.text;
    problem('unreadable', decoded.message);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.code !== 'not-found')
      problem('unreadable', say('The file cannot be read: {reason}', { reason: error.message }));
    else if (whenMissing !== undefined) problem('not-found', whenMissing());
  }
  return undefined;
}
