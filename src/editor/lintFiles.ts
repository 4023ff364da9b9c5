import type { CancelToken } from '../core/corpus/files';
import { compareByCodePoint } from '../core/corpus/order';
import { readDocument, readSidecarFile } from '../core/corpus/readDocument';
import { type CorpusListing, scanCorpus } from '../core/corpus/scan';
import { articleOf, findNeighbours, type Neighbours, orphanOf, type Surroundings } from '../core/lint/articles';
import { type CorpusEvidence, evidenceFor } from '../core/lint/evidence';
import { indexCorpus } from '../core/lint/facts/corpusIndex';
import { type LintFacts, lintFacts } from '../core/lint/facts/lintFacts';
import { lintArticle, lintSettings } from '../core/lint/lintArticle';
import { RULES } from '../core/lint/rules';
import type { DocumentFacts, Suggestions } from '../core/suggestion';
import type { ArticleText } from '../core/text/document';
import type { Corpus } from './corpora';
import type { ArticleFindings } from './diagnostics';
import { WorkspaceFiles } from './workspaceFiles';

/** What the linter needs to know of a whole corpus before it looks at one document. */
export interface CorpusInventory {
  readonly listing: CorpusListing;
  readonly neighbours: Neighbours;
}

/** @throws CancelledError when the token says so */
export async function takeInventory(corpus: Corpus, token: CancelToken): Promise<CorpusInventory> {
  const files = new WorkspaceFiles(corpus.folder);
  const listing = await scanCorpus(files, corpus.setup.membership, token);
  return { listing, neighbours: await findNeighbours(listing, corpus.config, files) };
}

/** The findings of one document, and what it has to say to the rules across documents. */
export interface LintedDocument {
  readonly found: ArticleFindings;
  readonly facts: LintFacts | undefined;
}

/**
 * Reads one document and its sidecar as they are on disk and runs the rules over them.
 * @param advise asks the recognisers for the advisory rules, which without it have nothing to say
 */
export async function lintDocument(
  corpus: Corpus,
  path: string,
  around: Surroundings,
  advise?: (text: ArticleText, facts: DocumentFacts) => Promise<Suggestions | undefined>,
): Promise<LintedDocument> {
  const stored = await readDocument(new WorkspaceFiles(corpus.folder), path, corpus.config);
  const plain = articleOf(stored, corpus.setup, around);
  const advice = plain.source === undefined ? undefined : await advise?.(plain.source, plain.facts);
  const article = advice === undefined ? plain : { ...plain, suggestions: () => advice };
  // Deleted since it was listed or opened: the next check of the corpus finds the orphan.
  const isGone = !stored.source.ok && stored.source.error.code === 'not-found';
  const found = {
    source: corpus.uriOf(path),
    sidecar: corpus.uriOf(stored.sidecar.path),
    sourceText: article.source?.text,
    sidecarText: article.sidecarText,
    findings: isGone ? [] : lintArticle(article, lintSettings(corpus.config, RULES, 'editor')),
  };
  return { found, facts: lintFacts(article) };
}

/** What all documents together say to each of those that they have something to say to. */
export function* gatherEvidence(facts: readonly LintFacts[]): Iterable<readonly [path: string, CorpusEvidence]> {
  const sorted = [...facts].sort((a, b) => compareByCodePoint(a.path, b.path));
  const index = indexCorpus(sorted);
  for (const each of sorted) {
    const evidence = evidenceFor(each, index);
    if (evidence !== undefined) yield [each.path, evidence];
  }
}

/** The same for a sidecar whose source is missing. */
export async function lintOrphan(corpus: Corpus, sidecarPath: string): Promise<ArticleFindings> {
  const sidecar = await readSidecarFile(new WorkspaceFiles(corpus.folder), sidecarPath);
  const article = orphanOf(sidecar, corpus.setup);
  const uri = corpus.uriOf(sidecarPath);
  return {
    source: uri,
    sidecar: uri,
    sourceText: undefined,
    sidecarText: article.sidecarText,
    findings: lintArticle(article, lintSettings(corpus.config, RULES, 'editor')),
  };
}
