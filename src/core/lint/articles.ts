import type { CorpusConfig } from '../corpus/config';
import type { Files } from '../corpus/files';
import { type ReadSidecarFile, readSidecarFile, type StoredDocument } from '../corpus/readDocument';
import type { CorpusListing } from '../corpus/scan';
import { documentsBySidecar } from '../corpus/scan';
import { sidecarPathOf } from '../sidecar/paths';
import type { LintArticle } from './rule';
import { SidecarPlaces } from './sidecarPlaces';

/** A document as the rules see it. @param sharesSidecarWith see LintArticle */
export function articleOf(
  stored: StoredDocument,
  config: CorpusConfig,
  sharesSidecarWith: readonly string[] = [],
): LintArticle {
  const { path, source } = stored;
  return {
    ...sidecarSide(stored.sidecar, config),
    path,
    source: source.ok ? source.text : undefined,
    ...(source.ok ? {} : { sourceError: source.error.message }),
    sharesSidecarWith,
  };
}

/** A sidecar whose source is missing. */
export function orphanOf(sidecar: ReadSidecarFile, config: CorpusConfig): LintArticle {
  return { ...sidecarSide(sidecar, config), path: sidecar.path, source: undefined, sharesSidecarWith: [] };
}

function sidecarSide(
  { path, text, reading, error }: ReadSidecarFile,
  config: CorpusConfig,
): Omit<LintArticle, 'path' | 'source' | 'sharesSidecarWith'> {
  return {
    sidecarPath: path,
    // Half a file, between conflict markers or of another format, is nothing to judge annotations by.
    sidecar: reading?.state === 'ok' || reading?.state === 'partial' ? reading.sidecar : undefined,
    sidecarText: text,
    sidecarProblems: reading?.problems ?? [],
    ...(error === undefined ? {} : { sidecarError: error.message }),
    places: new SidecarPlaces(text),
    config,
  };
}

/** What lies beside each other in a corpus: who shares a sidecar, and which sidecars belong to nobody. */
export interface Neighbours {
  sharing(path: string): readonly string[];
  /** In the order of the listing. */
  readonly orphans: readonly string[];
}

/**
 * A sidecar is an orphan when it belongs to no document of the corpus and the source that it names, or else any file of
 * its stem, is not there either: a document that `include` leaves out keeps its sidecar.
 */
export async function findNeighbours(
  listing: CorpusListing,
  config: CorpusConfig,
  files: Pick<Files, 'read'>,
): Promise<Neighbours> {
  const bySidecar = documentsBySidecar(listing.documents, config);
  const orphans: string[] = [];
  let stems: ReadonlySet<string> | undefined;
  for (const sidecar of listing.sidecars) {
    if (bySidecar.has(sidecar)) continue;
    stems ??= new Set(
      [...listing.all].filter((path) => !path.endsWith('.yaml')).map((path) => sidecarPathOf(path, config)),
    );
    if (!stems.has(sidecar) || !(await hasNamedSource(sidecar, listing, config, files))) orphans.push(sidecar);
  }
  return {
    sharing: (path) => (bySidecar.get(sidecarPathOf(path, config)) ?? []).filter((other) => other !== path),
    orphans,
  };
}

async function hasNamedSource(
  sidecar: string,
  listing: CorpusListing,
  config: CorpusConfig,
  files: Pick<Files, 'read'>,
): Promise<boolean> {
  const name = (await readSidecarFile(files, sidecar)).reading?.sidecar.source?.file;
  if (name === undefined) return true;
  const mirrored = sidecar.slice(
    config.sidecars !== undefined && sidecar.startsWith(config.sidecars) ? config.sidecars.length : 0,
  );
  return listing.all.has(mirrored.slice(0, mirrored.lastIndexOf('/') + 1) + name);
}
