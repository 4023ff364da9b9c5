import { compareByCodePoint } from '../core/corpus/order';
import { readDocument, readSidecarFile } from '../core/corpus/readDocument';
import { throwIfCancelled } from '../core/corpus/scan';
import { articleOf, findNeighbours, orphanOf } from '../core/lint/articles';
import { lintArticle, lintSettings } from '../core/lint/lintArticle';
import type { LintArticle } from '../core/lint/rule';
import { RULES } from '../core/lint/rules';
import { FINDING_FORMATS } from './formatters/findings';
import { type LocatedFinding, locate } from './located';
import { displayPath, openSelection } from './openSelection';
import { numberOption, type OptionSpec, type ParsedOptions } from './options';
import { joinPath } from './paths';
import type { SelectedCorpus } from './selectCorpora';
import { EXIT, type World } from './world';

const NO_FIXES = 'no rule of this version has a fix yet. Run without it.';
const NO_BASELINE = 'baselines are not there yet in this version. Run without it.';
const NO_CACHE = 'there is no cache in this version yet; every run reads all files. Run without it.';

export const LINT_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'format',
    value: 'FORMAT',
    choices: Object.keys(FINDING_FORMATS),
    help: 'stylish (default), json, sarif or github',
  },
  { name: 'max-warnings', value: 'N', help: 'exit with 1 when there are more than N warnings' },
  { name: 'quiet', help: 'report errors only' },
  { name: 'changed-since', value: 'REF', help: 'report only files that differ from the git commit REF' },
  { name: 'config', value: 'FILE', help: 'read FILE instead of the nearest corpus.yaml' },
  { name: 'fix', help: 'repair what can be repaired', notYet: NO_FIXES },
  { name: 'fix-dry-run', help: 'say what --fix would do', notYet: NO_FIXES },
  { name: 'baseline', value: 'FILE', help: 'report only what is not in FILE', notYet: NO_BASELINE },
  { name: 'update-baseline', help: 'write the baseline', notYet: NO_BASELINE },
  { name: 'cache', help: 'keep facts between runs', notYet: NO_CACHE },
  { name: 'cache-location', value: 'DIR', help: 'where to keep them', notYet: NO_CACHE },
  { name: 'jobs', value: 'N', help: 'work in parallel', notYet: 'this version works in one process. Run without it.' },
];

/** `corpus lint`. */
export async function lint(world: World, options: ParsedOptions): Promise<number> {
  const maxWarnings = numberOption(options, 'max-warnings', { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true });
  const since = options.get('changed-since');
  const corpora = await openSelection(world, { paths: options.paths, config: options.get('config') });
  const findings: LocatedFinding[] = [];
  for (const corpus of corpora) {
    const changed = since === undefined ? undefined : new Set(await world.git.changedSince(corpus.folder, since));
    const isWanted = (path: string): boolean => changed?.has(joinPath(corpus.folder, path)) ?? true;
    findings.push(...(await lintCorpus(world, corpus, isWanted)));
  }
  findings.sort((a, b) => compareByCodePoint(a.file, b.file));
  const reported = options.has('quiet') ? findings.filter(({ severity }) => severity === 'error') : findings;
  await world.out.write(FINDING_FORMATS[options.get('format') ?? 'stylish']!(reported));
  const count = (severity: LocatedFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  if (count('error') > 0) return EXIT.findings;
  if (maxWarnings === undefined || count('warning') <= maxWarnings) return EXIT.clean;
  await world.err.write(`${count('warning')} warnings are more than --max-warnings ${maxWarnings} allows.\n`);
  return EXIT.findings;
}

async function lintCorpus(
  world: World,
  corpus: SelectedCorpus,
  isWanted: (path: string) => boolean,
): Promise<LocatedFinding[]> {
  const { files, setup, listing } = corpus;
  const { config } = setup;
  const settings = lintSettings(config, RULES, 'command line');
  const { orphans } = await findNeighbours(listing, config, files);
  const findings: LocatedFinding[] = [];
  const report = (article: LintArticle): void => {
    const display = (path: string): string => displayPath(world, corpus.folder, path);
    findings.push(...locate(article, lintArticle(article, settings), display));
  };
  for (const path of corpus.documents) {
    throwIfCancelled(world.token);
    if (!isWanted(path) && !isWanted(corpus.sidecarPath(path))) continue;
    report(articleOf(await readDocument(files, path, config), config, corpus.sharing(path)));
  }
  for (const path of orphans) {
    throwIfCancelled(world.token);
    if (corpus.sidecars.has(path) && isWanted(path)) report(orphanOf(await readSidecarFile(files, path), config));
  }
  return findings;
}
