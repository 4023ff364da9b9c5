import { FileError } from '../core/corpus/files';
import { compareByCodePoint } from '../core/corpus/order';
import { readDocument, readSidecarFile, type StoredDocument } from '../core/corpus/readDocument';
import { throwIfCancelled } from '../core/corpus/scan';
import { NO_KNOWLEDGE } from '../core/knowledge';
import { articleOf, findNeighbours, orphanOf, type Surroundings } from '../core/lint/articles';
import { evidenceFor } from '../core/lint/evidence';
import { indexCorpus } from '../core/lint/facts/corpusIndex';
import { type LintFacts, lintFacts } from '../core/lint/facts/lintFacts';
import { type FixedTexts, fixUntilStable } from '../core/lint/fix';
import { isOnSomewhere, type LintSettings, lintArticle, lintSettings, onlyRules } from '../core/lint/lintArticle';
import type { LintArticle } from '../core/lint/rule';
import { RULES } from '../core/lint/rules';
import { readSidecar } from '../core/sidecar/read';
import { sourceStamp } from '../core/sidecar/stamp';
import type { SourceStamp } from '../core/sidecar/types';
import { suggest as recognise } from '../core/suggest/suggest';
import { ArticleText } from '../core/text/document';
import { type LocatedFinding, locate } from './located';
import { displayPath } from './openSelection';
import { progressOn } from './progress';
import { readAhead } from './readAhead';
import { addRepairs, NO_REPAIRS, type Repairs, repairStored } from './repairStored';
import type { SelectedCorpus } from './selectCorpora';
import type { World } from './world';

/** What `--fix`, `--fix-dry-run` and `--fix-source` mean. */
export interface Fixing {
  readonly mode: 'none' | 'dry-run' | 'write';
  /** Source texts are repaired too. */
  readonly isSource: boolean;
}

export interface LintRun {
  readonly findings: readonly LocatedFinding[];
  /** Fixes made, or that would be made. */
  readonly fixed: number;
  readonly fixedFiles: number;
  readonly repairs: Repairs;
}

/** Without knowledge of the corpus, so that a finding does not depend on what others tagged meanwhile. */
const suggest: Required<Surroundings>['suggest'] = (document, facts) => recognise(document, facts, NO_KNOWLEDGE);

/** A sidecar that other programs keep changing is given up after so many tries. */
const MAX_TRIES = 5;

/**
 * Lints the documents of a corpus one after the other and lets go of each but for its facts; then the rules across
 * documents look again at those that the facts of all make suspect.
 * @param isWanted by corpus path: what is reported. The whole corpus is looked at for the rules across documents.
 */
export async function lintCorpus(
  world: World,
  corpus: SelectedCorpus,
  isWanted: (path: string) => boolean,
  fixing: Fixing,
): Promise<LintRun> {
  const { files, setup, listing } = corpus;
  const settings = lintSettings(setup.config, RULES, 'command line');
  const ofDocument = onlyRules(settings, ({ scope }) => scope !== 'corpus');
  const across = onlyRules(settings, (rule) => rule.scope === 'corpus' && isOnSomewhere(rule, setup.config));
  const { orphans } = await findNeighbours(listing, setup.config, files);
  const run = { findings: [] as LocatedFinding[], fixed: 0, fixedFiles: 0, repairs: NO_REPAIRS };
  const display = (path: string): string => displayPath(world, corpus.folder, path);
  const wanted = new Set(corpus.documents.filter((path) => isWanted(path) || isWanted(corpus.sidecarPath(path))));
  const read = (path: string): Promise<StoredDocument> => readDocument(files, path, setup.config);
  const looked = across.rules.length === 0 ? [...wanted] : [...new Set([...listing.documents, ...wanted])];
  const facts: LintFacts[] = [];
  const progress = progressOn(world, 'Linting', looked.length);
  for await (const stored of readAhead(looked, read)) {
    throwIfCancelled(world.token);
    await progress.step();
    const isReported = wanted.has(stored.path);
    const { article, fixed, repairs } = isReported
      ? await lintDocument(world, corpus, ofDocument, stored, fixing)
      : { article: articleOf(stored, setup), fixed: 0, repairs: NO_REPAIRS };
    if (isReported) run.findings.push(...locate(article, lintArticle(article, ofDocument), display));
    const own = across.rules.length === 0 ? undefined : lintFacts(article);
    if (own !== undefined) facts.push(own);
    run.fixed += fixed;
    run.fixedFiles += fixed > 0 ? 1 : 0;
    run.repairs = addRepairs(run.repairs, repairs);
  }
  await progress.end();
  facts.sort((a, b) => compareByCodePoint(a.path, b.path));
  const index = indexCorpus(facts);
  for (const own of facts) {
    throwIfCancelled(world.token);
    const evidence = wanted.has(own.path) ? evidenceFor(own, index) : undefined;
    if (evidence === undefined) continue;
    const article = articleOf(await read(own.path), setup, { corpus: evidence });
    run.findings.push(...locate(article, lintArticle(article, across), display));
  }
  for (const path of orphans) {
    throwIfCancelled(world.token);
    if (!corpus.sidecars.has(path) || !isWanted(path)) continue;
    const article = orphanOf(await readSidecarFile(files, path), setup);
    run.findings.push(...locate(article, lintArticle(article, ofDocument), display));
  }
  run.findings.sort(inOrderOfPlaces);
  return run;
}

function inOrderOfPlaces(a: LocatedFinding, b: LocatedFinding): number {
  return compareByCodePoint(a.file, b.file) || a.start - b.start || a.end - b.end || compareByCodePoint(a.rule, b.rule);
}

/** Repairs a document as far as asked; the article is what is left. */
async function lintDocument(
  world: World,
  corpus: SelectedCorpus,
  settings: LintSettings,
  read: StoredDocument,
  fixing: Fixing,
): Promise<{ readonly article: LintArticle; readonly fixed: number; readonly repairs: Repairs }> {
  const { files, setup } = corpus;
  const { path } = read;
  const around = { sharesSidecarWith: corpus.sharing(path), suggest };
  let stored = read;
  for (let tries = 0; ; tries++) {
    if (tries > 0) stored = await readDocument(files, path, setup.config);
    const plain = articleOf(stored, setup, around);
    const untouched = { article: plain, fixed: 0, repairs: NO_REPAIRS };
    const before: FixedTexts = {
      source: fixing.isSource && stored.source.ok ? stored.source.raw : undefined,
      sidecar: stored.sidecar.text,
    };
    const isFixable = before.sidecar !== undefined || (before.source !== undefined && plain.sidecarError === undefined);
    if (fixing.mode === 'none' || !isFixable || tries === MAX_TRIES) return untouched;
    // Whose sidecar it is, is for a person to say first.
    const isShared = corpus.sharing(path).length > 0;
    const repaired = isShared ? undefined : repairStored(stored, world.disk);
    const start = { source: isShared ? undefined : before.source, sidecar: repaired?.text ?? before.sidecar };
    const withTexts = (texts: FixedTexts): LintArticle => articleOf(withNewTexts(stored, before, texts), setup, around);
    const { texts, applied } = fixUntilStable(
      start,
      (each) => lintArticle(withTexts(each), { ...settings, isUncapped: true }),
      (raw) => stampOf(path, raw, world),
    );
    const isSourceNew = texts.source !== undefined && texts.source !== before.source;
    if (texts.sidecar === before.sidecar && !isSourceNew) return untouched;
    const fixedArticle = { article: withTexts(texts), fixed: applied, repairs: repaired?.repairs ?? NO_REPAIRS };
    if (fixing.mode === 'dry-run') return fixedArticle;
    try {
      // The source first: should the sidecar not follow, its places are found again by its fingerprint.
      if (isSourceNew && !(await files.replace(path, sourceBytes(stored), ENCODER.encode(texts.source)))) continue;
      if (texts.sidecar === before.sidecar || texts.sidecar === undefined) return fixedArticle;
      const old = before.sidecar === undefined ? undefined : ENCODER.encode(before.sidecar);
      if (await files.replace(stored.sidecar.path, old, ENCODER.encode(texts.sidecar))) return fixedArticle;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const shown = displayPath(world, corpus.folder, stored.sidecar.path);
      await world.err.write(`${shown}: The fixes cannot be written: ${error.message}.\n`);
      return untouched;
    }
  }
}

const ENCODER = new TextEncoder();

function sourceBytes({ source }: StoredDocument): Uint8Array | undefined {
  return source.ok ? source.bytes : undefined;
}

function stampOf(path: string, raw: string, { disk }: World): SourceStamp {
  return sourceStamp(path.slice(path.lastIndexOf('/') + 1), ENCODER.encode(raw), new ArticleText(raw), disk.sha256);
}

function withNewTexts(stored: StoredDocument, before: FixedTexts, { source, sidecar }: FixedTexts): StoredDocument {
  const isSourceNew = source !== undefined && source !== before.source;
  return {
    ...stored,
    ...(isSourceNew && {
      source: { ok: true, bytes: ENCODER.encode(source), text: new ArticleText(source), raw: source },
    }),
    ...(sidecar !== undefined &&
      sidecar !== before.sidecar && {
        sidecar: { path: stored.sidecar.path, text: sidecar, reading: readSidecar(sidecar) },
      }),
  };
}
