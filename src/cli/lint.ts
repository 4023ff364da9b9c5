import { FileError } from '../core/corpus/files';
import { compareByCodePoint } from '../core/corpus/order';
import { decodeSource } from '../core/text/decode';
import { type BaselinePlace, readBaseline, subtractBaseline, writeBaseline } from './baseline';
import type { Fixing } from './fixDocument';
import { FINDING_FORMATS } from './formatters/findings';
import { JOBS_OPTION, readJobs } from './jobs';
import { CACHE_FOLDER, LintCache } from './lintCache';
import { lintCorpus } from './lintCorpus';
import { type ColumnUnit, type LocatedFinding, withColumnsIn } from './located';
import { leastExit, openSelection } from './openSelection';
import { numberOption, type OptionSpec, type ParsedOptions } from './options';
import { joinPath, parentOf } from './paths';
import { addRepairs, describeRepairs, NO_REPAIRS } from './repairStored';
import { selectionOf } from './selectCorpora';
import { lintStream } from './stream/lintStream';
import { isStream } from './stream/records';
import { EXIT, UsageError, type World } from './world';

export const LINT_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'format',
    value: 'FORMAT',
    choices: Object.keys(FINDING_FORMATS),
    help: 'stylish (default), json, sarif or github',
  },
  {
    name: 'columns',
    value: 'UNIT',
    choices: ['code-points', 'utf-16'],
    help: 'what columns count: code-points (default), or utf-16 as editors do',
  },
  { name: 'max-warnings', value: 'N', help: 'exit with 1 when there are more than N warnings' },
  { name: 'quiet', help: 'report errors only' },
  { name: 'changed-since', value: 'REF', help: 'report only files that differ from the git commit REF' },
  { name: 'config', value: 'FILE', help: 'read FILE instead of the nearest corpus.yaml' },
  { name: 'facts', value: 'FILE', help: 'with -: what all documents say, as "corpus lint -" printed it' },
  { name: 'annotator', value: 'NAME', help: 'whose sidecars, where corpus.yaml has a tree for each annotator' },
  { name: 'fix', help: 'repair what can be repaired for certain, then report the rest' },
  { name: 'fix-source', help: 'with either of these: repair the source texts too; annotations move along' },
  { name: 'fix-dry-run', help: 'report as if --fix had been given, and write nothing' },
  { name: 'baseline', value: 'FILE', help: 'report only what is not in FILE' },
  { name: 'update-baseline', help: 'write every finding into the baseline instead of reporting it' },
  { name: 'cache', help: 'check only what changed since the last run with --cache' },
  {
    name: 'cache-location',
    value: 'DIR',
    help: `where the cache is kept, ${CACHE_FOLDER} beside corpus.yaml by default`,
  },
  JOBS_OPTION,
];

/** `corpus lint`. */
export async function lint(world: World, options: ParsedOptions): Promise<number> {
  if (isStream(options)) return lintStream(world, options);
  if (options.has('facts')) throw new UsageError('--facts goes with "-".');
  const maxWarnings = numberOption(options, 'max-warnings', { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true });
  const format = options.get('format') ?? 'stylish';
  const unit = (options.get('columns') ?? 'code-points') as ColumnUnit;
  if (unit === 'utf-16' && format === 'sarif') {
    throw new UsageError('--columns does not go with --format sarif, which says itself that it counts code points.');
  }
  const fixing = readFixing(options);
  const jobs = readJobs(world, options);
  const isCached = options.has('cache') && fixing.mode === 'none';
  const location = options.get('cache-location');
  if (location !== undefined && !options.has('cache')) throw new UsageError('--cache-location goes with --cache.');
  const since = options.get('changed-since');
  const baseline = await openBaseline(world, options);
  const corpora = await openSelection(world, selectionOf(options));
  const all: LocatedFinding[] = [];
  let [fixed, fixedFiles] = [0, 0];
  let repairs = NO_REPAIRS;
  for (const corpus of corpora) {
    const changed = since === undefined ? undefined : new Set(await world.git.changedSince(corpus.folder, since));
    const isWanted = (path: string): boolean => changed?.has(joinPath(corpus.folder, path)) ?? true;
    const cache = isCached ? await LintCache.open(world, corpus, location) : undefined;
    const run = await lintCorpus(world, corpus, isWanted, { fixing, jobs, cache });
    all.push(...run.findings);
    fixed += run.fixed;
    fixedFiles += run.fixedFiles;
    repairs = addRepairs(repairs, run.repairs);
  }
  all.sort((a, b) => compareByCodePoint(a.file, b.file));
  if (fixing.mode !== 'none') {
    await world.err.write(describeRepairs(repairs, fixing.mode === 'write'));
    await sayFixed(world, fixing, fixed, fixedFiles);
  }
  if (baseline?.isUpdate) {
    await baseline.write(writeBaseline(all, baseline.place));
    await world.err.write(`${all.length} findings are in the baseline ${baseline.name} now.\n`);
    return EXIT.clean;
  }
  const left = baseline === undefined ? all : await baseline.subtract(all);
  const findings = withColumnsIn(unit, left);
  return Math.max(leastExit(corpora), await report(world, options, format, findings, maxWarnings));
}

async function report(
  world: World,
  options: ParsedOptions,
  format: string,
  findings: readonly LocatedFinding[],
  maxWarnings: number | undefined,
): Promise<number> {
  const reported = options.has('quiet') ? findings.filter(({ severity }) => severity === 'error') : findings;
  await world.out.write(FINDING_FORMATS[format]!(reported));
  const count = (severity: LocatedFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  if (count('error') > 0) return EXIT.findings;
  if (maxWarnings === undefined || count('warning') <= maxWarnings) return EXIT.clean;
  await world.err.write(`${count('warning')} warnings are more than --max-warnings ${maxWarnings} allows.\n`);
  return EXIT.findings;
}

function readFixing(options: ParsedOptions): Fixing {
  const isSource = options.has('fix-source');
  if (options.has('fix') && options.has('fix-dry-run')) {
    throw new UsageError('--fix and --fix-dry-run exclude each other.');
  }
  if (options.has('fix')) return { mode: 'write', isSource };
  if (options.has('fix-dry-run')) return { mode: 'dry-run', isSource };
  if (isSource) throw new UsageError('--fix-source goes with --fix or --fix-dry-run.');
  return { mode: 'none', isSource };
}

async function sayFixed({ err }: World, fixing: Fixing, fixed: number, files: number): Promise<void> {
  const verb = fixing.mode === 'write' ? 'Repaired' : 'Would repair';
  if (fixed > 0)
    await err.write(`${verb} ${fixed} finding${fixed === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}.\n`);
}

interface OpenBaseline {
  readonly name: string;
  readonly isUpdate: boolean;
  readonly place: BaselinePlace;
  subtract(findings: readonly LocatedFinding[]): Promise<readonly LocatedFinding[]>;
  write(text: string): Promise<void>;
}

/** @throws UsageError when there is no such file, unless it is to be written */
async function openBaseline(world: World, options: ParsedOptions): Promise<OpenBaseline | undefined> {
  const name = options.get('baseline');
  const isUpdate = options.has('update-baseline');
  if (name === undefined) {
    if (isUpdate) throw new UsageError('--update-baseline needs --baseline FILE.');
    return undefined;
  }
  if (isUpdate && (options.paths.length > 0 || options.has('changed-since'))) {
    throw new UsageError('--update-baseline looks at the whole corpus: run it without PATH and --changed-since.');
  }
  const { disk, cwd } = world;
  const path = disk.resolve(cwd, name);
  const place = { folder: parentOf(path), cwd, disk };
  const known = isUpdate ? undefined : readBaseline(name, await readText(world, name, path));
  return {
    name,
    isUpdate,
    place,
    subtract: async (findings) => {
      const { kept, gone } = subtractBaseline(known!, findings, place);
      const isWhole = options.paths.length === 0 && !options.has('changed-since');
      if (gone > 0 && isWhole) {
        await world.err.write(`${gone} findings of the baseline ${name} are gone: --update-baseline takes them out.\n`);
      }
      return kept;
    },
    write: (text) =>
      disk.open(place.folder).write(path.slice(path.lastIndexOf('/') + 1), new TextEncoder().encode(text)),
  };
}

async function readText({ disk }: World, name: string, path: string): Promise<string> {
  try {
    const decoded = decodeSource(await disk.read(path));
    if (decoded.ok) return decoded.text;
    throw new UsageError(`--baseline ${name}: this is no baseline. Make one with --update-baseline.`);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(
      `--baseline ${name}: the file cannot be read (${error.message}). Make one with --update-baseline.`,
    );
  }
}
