import { learnCorpus } from '../core/corpus/knowledge';
import { compareByCodePoint } from '../core/corpus/order';
import { readAhead } from '../core/corpus/readAhead';
import { readDocument } from '../core/corpus/readDocument';
import { throwIfCancelled } from '../core/corpus/scan';
import { corpusOwnFiles } from '../core/export/corpusOwnFiles';
import { type ExportRun, exportStored, type Suggesting } from '../core/export/exportStored';
import { type Split, splitOf } from '../core/export/split';
import { Tally } from '../core/export/tally';
import type { ExportTarget } from '../core/export/target';
import { formatMessage } from '../core/message';
import { type ExportSettings, readExportSettings } from './exportOptions';
import { openTarget } from './exportTarget';
import { suggest } from './lazySuggest';
import { displayPath, leastExit, openSelection } from './openSelection';
import type { ParsedOptions } from './options';
import { joinPath } from './paths';
import { progressOn } from './progress';
import { openReport, type RunReport } from './runReport';
import { type SelectedCorpus, selectionOf } from './selectCorpora';
import { exportStream } from './stream/exportStream';
import { isStream } from './stream/records';
import { readWords } from './words';
import { EXIT, UsageError, type World } from './world';

interface Job {
  readonly corpus: SelectedCorpus;
  readonly suggesting: Suggesting | undefined;
  readonly path: string;
  readonly display: string;
}

/** `corpus export`. */
export async function exportCorpus(world: World, options: ParsedOptions): Promise<number> {
  const settings = readExportSettings(options);
  const words = await readWords(world, options.get('words'));
  if (isStream(options)) return exportStream(world, options, settings, words);
  if (options.has('facts')) throw new UsageError('--facts goes with "-".');
  const corpora = await openSelection(world, selectionOf(options));
  const jobs = await jobsOf(world, corpora, settings);
  const sources = new Set(
    corpora.flatMap(({ folder, listing, setup }) =>
      [...corpusOwnFiles(listing, setup.config)].map((path) => joinPath(folder, path)),
    ),
  );
  const derived = await warnOfDocuments(world, corpora, settings, sources);
  const target = await openTarget(
    world,
    settings.format,
    settings.out,
    settings.split !== undefined,
    jobs.length,
    derived,
  );
  const report = await openReport(world, options.get('report'));
  const run: ExportRun = { format: settings.format, choice: settings.choice, words, sha256: world.disk.sha256 };
  try {
    const exit = await work(world, jobs, settings, run, target, report);
    await target.close();
    await report.close();
    return Math.max(leastExit(corpora), exit);
  } catch (error) {
    await target.abandon();
    await report.abandon();
    throw error;
  }
}

async function jobsOf(world: World, corpora: readonly SelectedCorpus[], { choice }: ExportSettings): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const corpus of corpora) {
    const { files, setup, listing, folder } = corpus;
    const suggesting = choice.suggestions
      ? {
          memory: await learnCorpus(files, setup, listing.documents, { token: world.token }),
          suggest,
        }
      : undefined;
    for (const path of corpus.documents) {
      jobs.push({ corpus, suggesting, path, display: displayPath(world, folder, path) });
    }
  }
  return jobs.sort((a, b) => compareByCodePoint(a.display, b.display));
}

async function work(
  world: World,
  jobs: readonly Job[],
  { split, out }: ExportSettings,
  run: ExportRun,
  target: ExportTarget,
  report: RunReport,
): Promise<number> {
  const tally = new Tally();
  const progress = progressOn(world, 'Exporting', jobs.length, out === undefined);
  let exit: number = EXIT.clean;
  const read = async (job: Job) => ({
    job,
    stored: await readDocument(job.corpus.files, job.path, job.corpus.setup.config),
  });
  for await (const { job, stored } of readAhead(jobs, read)) {
    throwIfCancelled(world.token);
    if (out === undefined && world.out.isClosed) break;
    await progress.step();
    const exported = exportStored(stored, job.display, job.corpus.setup, job.suggesting, run);
    if (!exported.ok) {
      exit = EXIT.findings;
      await progress.end();
      await world.err.write(`${job.display}: ${formatMessage(exported.error.message)}\n`);
      continue;
    }
    const { document, texts, written, notes } = exported;
    tally.add(job.display, written, notes);
    await report.put(job.display, notes);
    const key = split?.by === 'site' ? (document.metadata.site ?? job.display) : job.display;
    const part: Split | undefined = split === undefined ? undefined : splitOf(key, split.seed);
    await target.put(document, texts, part);
  }
  await progress.end();
  await world.err.write(tally.describe('exported'));
  return exit;
}

/**
 * Files that an export must not touch: what the corpus is made of, but for what an earlier export wrote. Text
 * that lands among the documents would be taken for an article the next time.
 */
async function warnOfDocuments(
  world: World,
  corpora: readonly SelectedCorpus[],
  { format, out }: ExportSettings,
  sources: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  if (out === undefined || format.kind !== 'files') return sources;
  const folder = world.disk.resolve(world.cwd, out);
  const isIn = (path: string): boolean => path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
  for (const corpus of corpora) {
    if (corpus.folder === folder)
      throw new UsageError('--out: the export would lie among the sources. Name another folder.');
    const sample = joinPath(folder, `x${format.suffixes[0]}`);
    const below = sample.startsWith(`${corpus.folder}/`) ? sample.slice(corpus.folder.length + 1) : undefined;
    if (below !== undefined && corpus.setup.membership.contains(below)) {
      await world.err.write(
        `warning: what is written to ${out} counts as articles of the corpus. Exclude it in corpus.yaml.\n`,
      );
    }
  }
  const articles = new Set(corpora.flatMap((corpus) => corpus.documents.map((path) => joinPath(corpus.folder, path))));
  return new Set([...sources].filter((path) => !isIn(path) || articles.has(path)));
}
