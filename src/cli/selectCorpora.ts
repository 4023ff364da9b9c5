import { CONFIG_FILE } from '../core/corpus/defaults';
import { FileError } from '../core/corpus/files';
import { compileGlob, hasGlobCharacters } from '../core/corpus/globs';
import { type CorpusSetup, openCorpus } from '../core/corpus/openCorpus';
import { sortByCodePoint } from '../core/corpus/order';
import { type CorpusListing, documentsBySidecar, scanCorpus } from '../core/corpus/scan';
import { RULES } from '../core/lint/rules';
import { formatMessage } from '../core/message';
import { isSidecarPath, sidecarPathOf } from '../core/sidecar/paths';
import { decodeSource } from '../core/text/decode';
import type { ParsedOptions } from './options';
import { foldersAbove, joinPath, parentOf, pathBelow } from './paths';
import type { ConfigFile } from './threadWork';
import { type CorpusFiles, UsageError, type World } from './world';

/** A corpus and the part of it that the command line names. */
export interface SelectedCorpus {
  /** Absolute. */
  readonly folder: string;
  readonly files: CorpusFiles;
  readonly setup: CorpusSetup;
  /** What stands in for its corpus.yaml. */
  readonly configFile: ConfigFile | undefined;
  readonly annotator: string | undefined;
  readonly listing: CorpusListing;
  /** Documents, relative to the folder, in code-point order. */
  readonly documents: readonly string[];
  /** Sidecars that are named, whether they belong to a document or not. */
  readonly sidecars: ReadonlySet<string>;
  /** Folders that were named, or lie in one that was, and cannot be read: documents may be missing. */
  readonly closedFolders: ReadonlySet<string>;
  sidecarPath(document: string): string;
  /** Other documents that would have the same sidecar. */
  sharing(document: string): readonly string[];
}

interface OpenCorpus
  extends Pick<SelectedCorpus, 'folder' | 'files' | 'setup' | 'configFile' | 'annotator' | 'listing'> {
  readonly documents: Set<string>;
  readonly sidecars: Set<string>;
  readonly closedFolders: Set<string>;
}

/** A folder to look through, or one file. Absolute. */
interface Target {
  /** As it was typed. */
  readonly typed: string;
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** For a glob: which paths below `path`. */
  readonly matches: (below: string) => boolean;
}

export interface Selection {
  readonly paths: readonly string[];
  /** `--config`: stands in for every corpus.yaml. */
  readonly config?: string | undefined;
  /** `--annotator`: whose sidecars, where each annotator has a tree of their own. */
  readonly annotator?: string | undefined;
}

export function selectionOf(options: ParsedOptions): Selection {
  return { paths: options.paths, config: options.get('config'), annotator: options.get('annotator') };
}

/**
 * Finds the corpora of the paths that were typed and the documents in them. The nearest corpus.yaml above a document
 * holds for it; without one, the corpus is the current folder, or for what lies outside it the folder that was named.
 * @throws UsageError for a path or glob without match
 */
export async function selectCorpora(world: World, selection: Selection): Promise<SelectedCorpus[]> {
  const config = selection.config === undefined ? undefined : await readConfigFile(world, selection.config);
  const opened = new Map<string, OpenCorpus>();
  const open = async (folder: string): Promise<OpenCorpus> => {
    const known = opened.get(folder);
    if (known !== undefined) return known;
    const corpus = await openFolder(world, folder, config, selection.annotator);
    opened.set(folder, corpus);
    return corpus;
  };
  const targets = selection.paths.length === 0 ? [await defaultTarget(world, config)] : [];
  for (const typed of selection.paths) targets.push(await targetOf(world, typed));
  for (const target of targets) {
    const root = await rootOf(world, target, config);
    if (!(await take(target, root, open))) {
      throw new UsageError(`No document of a corpus matches "${target.typed}".`);
    }
  }
  return [...opened.values()]
    .filter(({ documents, sidecars }) => documents.size + sidecars.size > 0)
    .map((corpus) => {
      const { config } = corpus.setup;
      const bySidecar = documentsBySidecar([...new Set([...corpus.listing.documents, ...corpus.documents])], config);
      const sidecarPath = (document: string): string => sidecarPathOf(document, config);
      return {
        ...corpus,
        documents: sortByCodePoint([...corpus.documents]),
        sidecarPath,
        sharing: (document) => (bySidecar.get(sidecarPath(document)) ?? []).filter((other) => other !== document),
      };
    });
}

interface TypedConfigFile extends ConfigFile {
  /** Absolute; `path` is as it was typed. */
  readonly full: string;
}

async function readConfigFile({ disk, cwd }: World, typed: string): Promise<TypedConfigFile> {
  const path = disk.resolve(cwd, typed);
  try {
    const decoded = decodeSource(await disk.read(path));
    if (!decoded.ok) throw new UsageError(`--config ${typed}: ${formatMessage(decoded.message)}`);
    return { path: typed, full: path, text: decoded.text };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`--config ${typed}: the file cannot be read (${error.message}).`);
  }
}

async function openFolder(
  { disk, token }: World,
  folder: string,
  config: TypedConfigFile | undefined,
  annotator: string | undefined,
): Promise<OpenCorpus> {
  const files = disk.open(folder);
  const configFile = config && { path: config.path, text: config.text };
  const setup = await openCorpus(files, { knownRules: RULES, annotator, ...(configFile && { configFile }) });
  const listing = await scanCorpus(files, setup.membership, token);
  return {
    folder,
    files,
    setup,
    configFile,
    annotator,
    listing,
    documents: new Set(),
    sidecars: new Set(),
    closedFolders: new Set(),
  };
}

async function defaultTarget(world: World, config: TypedConfigFile | undefined): Promise<Target> {
  const folder = config === undefined ? await nearestCorpus(world, world.cwd) : parentOf(config.full);
  return { typed: folder ?? world.cwd, path: folder ?? world.cwd, kind: 'folder', matches: () => true };
}

async function targetOf({ disk, cwd }: World, typed: string): Promise<Target> {
  const path = disk.resolve(cwd, typed);
  const kind = await disk.kind(path);
  if (kind !== undefined) return { typed, path, kind, matches: () => true };
  if (!hasGlobCharacters(typed)) throw new UsageError(`There is no file or folder "${typed}".`);
  const parts = typed.replaceAll('\\', '/').split('/');
  const fixed = parts.slice(0, parts.findIndex(hasGlobCharacters));
  const compiled = compileGlob(parts.slice(fixed.length).join('/'));
  if (!compiled.ok) throw new UsageError(formatMessage(compiled.message));
  const folder = fixed.length === 0 ? cwd : disk.resolve(cwd, `${fixed.join('/')}/`);
  if ((await disk.kind(folder)) !== 'folder')
    throw new UsageError(`There is no folder "${fixed.join('/')}" for "${typed}".`);
  return { typed, path: folder, kind: 'folder', matches: (below) => compiled.glob.matches(below) };
}

async function nearestCorpus({ disk }: World, folder: string): Promise<string | undefined> {
  for (const above of foldersAbove(folder)) {
    if ((await disk.kind(joinPath(above, CONFIG_FILE))) === 'file') return above;
  }
  return undefined;
}

async function rootOf(world: World, target: Target, config: TypedConfigFile | undefined): Promise<string> {
  const folder = target.kind === 'folder' ? target.path : parentOf(target.path);
  const ofConfig = config === undefined ? undefined : parentOf(config.full);
  if (ofConfig !== undefined && pathBelow(ofConfig, folder) !== undefined) return ofConfig;
  const nearest = config === undefined ? await nearestCorpus(world, folder) : undefined;
  return nearest ?? (pathBelow(world.cwd, folder) === undefined ? folder : world.cwd);
}

/** Adds the target's documents to their corpora; false when there is none. */
async function take(target: Target, root: string, open: (folder: string) => Promise<OpenCorpus>): Promise<boolean> {
  const corpus = await open(root);
  if (target.kind === 'file') return takeFile(target, corpus);
  const isWanted = (path: string): boolean => {
    const below = pathBelow(target.path, joinPath(corpus.folder, path));
    return below !== undefined && below !== '' && target.matches(below);
  };
  let isFound = false;
  const add = (set: Set<string>, path: string): void => {
    set.add(path);
    isFound = true;
  };
  for (const path of corpus.listing.documents) if (isWanted(path)) add(corpus.documents, path);
  for (const path of corpus.listing.sidecars) if (isWanted(path)) add(corpus.sidecars, path);
  for (const closed of corpus.files.closedFolders) {
    if (pathBelow(target.path, joinPath(corpus.folder, closed)) !== undefined) corpus.closedFolders.add(closed);
  }
  for (const nested of corpus.listing.nested) {
    const folder = joinPath(corpus.folder, nested.slice(0, -1));
    const isInside = pathBelow(target.path, folder) !== undefined;
    if (isInside) isFound = (await take(target, folder, open)) || isFound;
  }
  return isFound;
}

/** A file that is named is taken, whatever `include` says; a sidecar stands for its document. */
function takeFile(target: Target, corpus: OpenCorpus): boolean {
  const path = pathBelow(corpus.folder, target.path)!;
  if (!isSidecarPath(path)) {
    corpus.documents.add(path);
    return true;
  }
  const { config } = corpus.setup;
  for (const document of corpus.listing.documents) {
    if (sidecarPathOf(document, config) === path) corpus.documents.add(document);
  }
  corpus.sidecars.add(path);
  return true;
}
