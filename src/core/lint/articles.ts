import type { CorpusConfig } from '../corpus/config';
import { factsOf } from '../corpus/facts';
import type { Files } from '../corpus/files';
import type { CorpusSetup } from '../corpus/openCorpus';
import { type ReadSidecarFile, readSidecarFile, type StoredDocument } from '../corpus/readDocument';
import type { CorpusListing } from '../corpus/scan';
import { documentsBySidecar } from '../corpus/scan';
import { sidecarPathOf, stemOf } from '../sidecar/paths';
import type { DocumentFacts, Suggestions } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { CorpusEvidence } from './evidence';
import type { LintArticle } from './rule';
import { SidecarPlaces } from './sidecarPlaces';

/** What a team says about its corpus, as far as rules read it. */
export type LintSetup = Pick<CorpusSetup, 'config' | 'gazetteer' | 'factSources'>;

/** What is known of a document besides its own two files. */
export interface Surroundings {
  /** See LintArticle. */
  readonly sharesSidecarWith?: readonly string[];
  /** What the recognisers say of a text, for advisory rules. */
  readonly suggest?: (document: ArticleText, facts: DocumentFacts) => Suggestions;
  readonly corpus?: CorpusEvidence;
}

/** A document as the rules see it. */
export function articleOf(stored: StoredDocument, setup: LintSetup, around: Surroundings = {}): LintArticle {
  const { path, source } = stored;
  const own = sidecarSide(stored.sidecar, setup);
  const facts = factsOf(path, {
    ...setup.factSources(path, own.sidecar?.document.id ?? stemOf(path)),
    sidecar: own.sidecar,
  });
  let suggestions: Suggestions | undefined;
  return {
    ...own,
    path,
    ...(source.ok
      ? { source: source.text, rawSource: source.raw }
      : { source: undefined, sourceError: source.error.message, sourceErrorCode: source.error.code }),
    sharesSidecarWith: around.sharesSidecarWith ?? [],
    facts,
    suggestions: () => {
      if (source.ok && around.suggest !== undefined) suggestions ??= around.suggest(source.text, facts);
      return suggestions;
    },
    corpus: around.corpus,
  };
}

/** A sidecar whose source is missing. */
export function orphanOf(sidecar: ReadSidecarFile, setup: LintSetup): LintArticle {
  return {
    ...sidecarSide(sidecar, setup),
    path: sidecar.path,
    source: undefined,
    sharesSidecarWith: [],
    facts: {},
    suggestions: () => undefined,
    corpus: undefined,
  };
}

type SidecarSide = Pick<
  LintArticle,
  | 'sidecarPath'
  | 'sidecar'
  | 'sidecarText'
  | 'sidecarProblems'
  | 'sidecarState'
  | 'sidecarError'
  | 'places'
  | 'config'
  | 'gazetteer'
>;

function sidecarSide({ path, text, reading, error }: ReadSidecarFile, setup: LintSetup): SidecarSide {
  return {
    sidecarPath: path,
    // Half a file, between conflict markers or of another format, is nothing to judge annotations by.
    sidecar: reading?.state === 'ok' || reading?.state === 'partial' ? reading.sidecar : undefined,
    sidecarText: text,
    sidecarProblems: reading?.problems ?? [],
    sidecarState: reading?.state,
    ...(error === undefined ? {} : { sidecarError: error.message }),
    places: new SidecarPlaces(text),
    config: setup.config,
    gazetteer: setup.gazetteer,
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
