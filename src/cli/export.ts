import { learnCorpus } from '../core/corpus/knowledge';
import { compareByCodePoint } from '../core/corpus/order';
import { throwIfCancelled } from '../core/corpus/scan';
import { corpusOwnFiles } from '../core/export/corpusOwnFiles';
import type { ExportedTexts } from '../core/export/exportStored';
import { type Split, splitOf } from '../core/export/split';
import { Tally } from '../core/export/tally';
import type { ExportTarget, Piece } from '../core/export/target';
import { formatMessage } from '../core/message';
import { type ExportSettings, readExportSettings } from './exportOptions';
import { openTarget } from './exportTarget';
import { type ExportTask, exportHere, type OpenExport } from './exportTasks';
import { readJobs } from './jobs';
import { suggest } from './lazySuggest';
import { displayPath, leastExit, openSelection } from './openSelection';
import type { ParsedOptions } from './options';
import { joinPath } from './paths';
import { progressOn } from './progress';
import { openReport, type RunReport } from './runReport';
import { type SelectedCorpus, selectionOf } from './selectCorpora';
import { exportStream } from './stream/exportStream';
import { isStream } from './stream/records';
import type { Threads } from './threadWork';
import { readWords } from './words';
import { EXIT, UsageError, type World } from './world';

/** Threads cost more than they save below so many documents each. */
const FEW = 300;

/** `corpus export`. */
export async function exportCorpus(world: World, options: ParsedOptions): Promise<number> {
  const settings = readExportSettings(options);
  const words = await readWords(world, options.get('words'));
  if (isStream(options)) return exportStream(world, options, settings, words);
  if (options.has('facts')) throw new UsageError('--facts goes with "-".');
  const jobs = readJobs(world, options);
  const corpora = await openSelection(world, selectionOf(options));
  const tasks = tasksOf(world, corpora);
  const open = await withMemory(world, corpora, settings);
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
    tasks.length,
    derived,
  );
  const report = await openReport(world, options.get('report'));
  // Words and the corpus' memory are whole in this thread; others would have to hold them again.
  const isAlone = options.has('words') || settings.choice.suggestions;
  const threads = isAlone ? undefined : startThreads(world, Math.min(jobs, tasks.length / FEW), corpora, settings);
  try {
    const { format, choice } = settings;
    const exported =
      threads?.share('export', tasks) ?? exportHere(open, tasks, { format, choice, words, sha256: world.disk.sha256 });
    const exit = await write(world, tasks, exported, settings, target, report);
    await target.close();
    await report.close();
    return Math.max(leastExit(corpora), exit);
  } catch (error) {
    await target.abandon();
    await report.abandon();
    throw error;
  } finally {
    await threads?.close();
  }
}

function tasksOf(world: World, corpora: readonly SelectedCorpus[]): ExportTask[] {
  const tasks = corpora.flatMap(({ folder, documents }, corpus) =>
    documents.map((path) => ({ corpus, path, display: displayPath(world, folder, path) })),
  );
  return tasks.sort((a, b) => compareByCodePoint(a.display, b.display));
}

async function withMemory(
  { token }: World,
  corpora: readonly SelectedCorpus[],
  { choice }: ExportSettings,
): Promise<OpenExport[]> {
  const open: OpenExport[] = [];
  for (const { files, setup, listing } of corpora) {
    const suggesting = choice.suggestions
      ? { memory: await learnCorpus(files, setup, listing.documents, { token }), suggest }
      : undefined;
    open.push({ files, setup, suggesting });
  }
  return open;
}

/** Undefined where this thread alone is as fast. */
function startThreads(
  world: World,
  jobs: number,
  corpora: readonly SelectedCorpus[],
  { format, choice }: ExportSettings,
): Threads | undefined {
  if (jobs <= 1) return undefined;
  return world.startThreads?.(Math.ceil(jobs), {
    kind: 'export',
    corpora: corpora.map(({ folder, configFile, annotator }) => ({ folder, configFile, annotator })),
    format: format.id,
    choice,
  });
}

async function write(
  world: World,
  tasks: readonly ExportTask[],
  exported: AsyncIterable<ExportedTexts<Piece>>,
  { split, out }: ExportSettings,
  target: ExportTarget,
  report: RunReport,
): Promise<number> {
  const tally = new Tally();
  const progress = progressOn(world, 'Exporting', tasks.length, out === undefined);
  let exit: number = EXIT.clean;
  let next = 0;
  for await (const one of exported) {
    const { display } = tasks[next++]!;
    throwIfCancelled(world.token);
    if (out === undefined && world.out.isClosed) break;
    await progress.step();
    if (!one.ok) {
      exit = EXIT.findings;
      await progress.end();
      await world.err.write(`${display}: ${formatMessage(one.error.message)}\n`);
      continue;
    }
    const { texts, sourceMap, site, written, notes } = one;
    tally.add(display, written, notes);
    await report.put(display, notes);
    const key = split?.by === 'site' ? (site ?? display) : display;
    const part: Split | undefined = split === undefined ? undefined : splitOf(key, split.seed);
    await target.put({ file: display, texts, sourceMap }, part);
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
