import { FileError } from '../core/corpus/files';
import { readDocument, readSidecarFile, type StoredDocument } from '../core/corpus/readDocument';
import { throwIfCancelled } from '../core/corpus/scan';
import { articleOf, findNeighbours, orphanOf } from '../core/lint/articles';
import { type FixedTexts, fixUntilStable } from '../core/lint/fix';
import { type LintSettings, lintArticle, lintSettings } from '../core/lint/lintArticle';
import type { LintArticle } from '../core/lint/rule';
import { RULES } from '../core/lint/rules';
import { readSidecar } from '../core/sidecar/read';
import { type LocatedFinding, locate } from './located';
import { displayPath } from './openSelection';
import { progressOn } from './progress';
import { readAhead } from './readAhead';
import { addRepairs, NO_REPAIRS, type Repairs, repairStored } from './repairStored';
import type { SelectedCorpus } from './selectCorpora';
import type { World } from './world';

/** What `--fix` and `--fix-dry-run` mean. */
export type Fixing = 'none' | 'dry-run' | 'write';

export interface LintRun {
  readonly findings: readonly LocatedFinding[];
  /** Fixes made, or that would be made. */
  readonly fixed: number;
  readonly fixedFiles: number;
  readonly repairs: Repairs;
}

/** A sidecar that other programs keep changing is given up after so many tries. */
const MAX_TRIES = 5;

/** Lints the documents of a corpus one after the other and lets go of each. @param isWanted by corpus path */
export async function lintCorpus(
  world: World,
  corpus: SelectedCorpus,
  isWanted: (path: string) => boolean,
  fixing: Fixing,
): Promise<LintRun> {
  const { files, setup, listing } = corpus;
  const { config } = setup;
  const settings = lintSettings(config, RULES, 'command line');
  const { orphans } = await findNeighbours(listing, config, files);
  const run = { findings: [] as LocatedFinding[], fixed: 0, fixedFiles: 0, repairs: NO_REPAIRS };
  const display = (path: string): string => displayPath(world, corpus.folder, path);
  const wanted = corpus.documents.filter((path) => isWanted(path) || isWanted(corpus.sidecarPath(path)));
  const read = (path: string): Promise<StoredDocument> => readDocument(files, path, config);
  const progress = progressOn(world, 'Linting', wanted.length);
  for await (const stored of readAhead(wanted, read)) {
    throwIfCancelled(world.token);
    await progress.step();
    const { article, fixed, repairs } = await lintDocument(world, corpus, settings, stored, fixing);
    run.findings.push(...locate(article, lintArticle(article, settings), display));
    run.fixed += fixed;
    run.fixedFiles += fixed > 0 ? 1 : 0;
    run.repairs = addRepairs(run.repairs, repairs);
  }
  await progress.end();
  for (const path of orphans) {
    throwIfCancelled(world.token);
    if (!corpus.sidecars.has(path) || !isWanted(path)) continue;
    const article = orphanOf(await readSidecarFile(files, path), config);
    run.findings.push(...locate(article, lintArticle(article, settings), display));
  }
  return run;
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
  let stored = read;
  for (let tries = 0; ; tries++) {
    if (tries > 0) stored = await readDocument(files, path, setup.config);
    const plain = articleOf(stored, setup.config, corpus.sharing(path));
    const untouched = { article: plain, fixed: 0, repairs: NO_REPAIRS };
    const before = stored.sidecar.text;
    if (fixing === 'none' || before === undefined || tries === MAX_TRIES) return untouched;
    // Whose sidecar it is, is for a person to say first.
    const repaired = corpus.sharing(path).length > 0 ? undefined : repairStored(stored, world.disk);
    const withTexts = ({ sidecar }: FixedTexts): LintArticle =>
      sidecar === before ? plain : articleOf(withSidecar(stored, sidecar!), setup.config, corpus.sharing(path));
    const { texts, applied } = fixUntilStable({ source: undefined, sidecar: repaired?.text ?? before }, (each) =>
      lintArticle(withTexts(each), settings),
    );
    if (texts.sidecar === before) return untouched;
    const fixedArticle = { article: withTexts(texts), fixed: applied, repairs: repaired?.repairs ?? NO_REPAIRS };
    if (fixing === 'dry-run') return fixedArticle;
    const encoder = new TextEncoder();
    try {
      const isWritten = await files.replace(stored.sidecar.path, encoder.encode(before), encoder.encode(texts.sidecar));
      if (isWritten) return fixedArticle;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const shown = displayPath(world, corpus.folder, stored.sidecar.path);
      await world.err.write(`${shown}: The fixes cannot be written: ${error.message}.\n`);
      return untouched;
    }
  }
}

function withSidecar(stored: StoredDocument, text: string): StoredDocument {
  return { ...stored, sidecar: { path: stored.sidecar.path, text, reading: readSidecar(text) } };
}
