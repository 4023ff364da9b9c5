import { compareByCodePoint } from '../core/corpus/order';
import { readSidecarFile } from '../core/corpus/readDocument';
import { throwIfCancelled } from '../core/corpus/scan';
import { findNeighbours, orphanOf } from '../core/lint/articles';
import { evidenceFor } from '../core/lint/evidence';
import { indexCorpus } from '../core/lint/facts/corpusIndex';
import type { LintFacts } from '../core/lint/facts/lintFacts';
import { lintArticle } from '../core/lint/lintArticle';
import type { Fixing } from './fixDocument';
import { checkAndFix, type Fixed } from './fixTasks';
import type { LintCache } from './lintCache';
import {
  type Checked,
  type Checker,
  type CheckTask,
  checkHere,
  checkInThreads,
  type RecheckTask,
  rulesOf,
} from './lintTasks';
import { type LocatedFinding, locate } from './located';
import { displayPath } from './openSelection';
import { progressOn } from './progress';
import { NO_REPAIRS } from './repairStored';
import type { SelectedCorpus } from './selectCorpora';
import type { World } from './world';

export interface LintRun extends Fixed {
  readonly findings: readonly LocatedFinding[];
}

export interface LintWays {
  readonly fixing: Fixing;
  /** Threads; 1: this one. Documents that are repaired are always worked on in this one. */
  readonly jobs: number;
  /** Opened for this corpus; not used while repairing. */
  readonly cache: LintCache | undefined;
}

/** Threads cost more than they save below so many documents each. */
const FEW = 100;

/**
 * Lints the documents of a corpus and lets go of each but for its facts; then the rules across documents look again at
 * those that the facts of all make suspect. The result is the same for any number of threads, cached or not.
 * @param isWanted by corpus path: what is reported. The whole corpus is looked at for the rules across documents.
 */
export async function lintCorpus(
  world: World,
  corpus: SelectedCorpus,
  isWanted: (path: string) => boolean,
  { fixing, jobs, cache }: LintWays,
): Promise<LintRun> {
  const { files, setup, listing } = corpus;
  const { ofDocument, across } = rulesOf(setup);
  const wanted = new Set(corpus.documents.filter((path) => isWanted(path) || isWanted(corpus.sidecarPath(path))));
  const looked = across.rules.length === 0 ? [...wanted] : [...new Set([...listing.documents, ...wanted])];
  const tasks = looked.map((path) => ({ path, sharing: corpus.sharing(path), isReported: wanted.has(path) }));
  const threads = Math.min(jobs, Math.ceil(tasks.length / FEW));
  const fixed = { fixed: 0, fixedFiles: 0, repairs: NO_REPAIRS };
  const checkers: Checker[] = [];
  const open = (): Checker => {
    const [first] = checkers;
    if (first !== undefined) return first;
    const { folder, configFile, annotator } = corpus;
    const checker: Checker =
      fixing.mode !== 'none'
        ? checkAndFix(world, corpus, fixing, fixed)
        : threads > 1 && world.startThreads !== undefined
          ? checkInThreads(
              world.startThreads(threads, {
                kind: 'lint',
                corpus: { folder, configFile, annotator },
                isHashed: cache !== undefined,
              }),
            )
          : checkHere(files, setup, cache && world.disk.sha256);
    checkers.push(checker);
    return checker;
  };
  const findings: LocatedFinding[] = [];
  try {
    const checked = await checkAll(world, tasks, open, cache);
    for (const { findings: found } of checked.values()) findings.push(...(found ?? []));
    if (across.rules.length > 0) findings.push(...(await checkAcross(world, checked, wanted, open, cache)));
  } finally {
    await checkers[0]?.close();
  }
  const { orphans } = await findNeighbours(listing, setup.config, files);
  for (const path of orphans) {
    throwIfCancelled(world.token);
    if (!corpus.sidecars.has(path) || !isWanted(path)) continue;
    const article = orphanOf(await readSidecarFile(files, path), setup);
    findings.push(...locate(article, lintArticle(article, ofDocument), (each) => each));
  }
  await cache?.write();
  const shown = findings.map((finding) => ({ ...finding, file: displayPath(world, corpus.folder, finding.file) }));
  return { ...fixed, findings: shown.sort(inOrderOfPlaces) };
}

type Known = Pick<Checked, 'findings' | 'sourceHash' | 'sidecarHash'> & { readonly facts: () => LintFacts | undefined };

/** By path, in the order of the tasks. */
async function checkAll(
  world: World,
  tasks: readonly CheckTask[],
  open: () => Checker,
  cache: LintCache | undefined,
): Promise<ReadonlyMap<string, Known>> {
  const progress = progressOn(world, 'Linting', tasks.length);
  const all = new Map<string, Known>();
  const left: CheckTask[] = [];
  for (const task of tasks) {
    throwIfCancelled(world.token);
    const known = await cache?.find(task);
    if (known === undefined) left.push(task);
    else await progress.step();
    // In the order of the tasks, whoever comes first.
    all.set(task.path, { ...(known ?? NOTHING), facts: () => cache?.factsOf(task.path) });
  }
  let next = 0;
  if (left.length > 0) {
    for await (const checked of open().check(left)) {
      throwIfCancelled(world.token);
      await progress.step();
      const task = left[next++]!;
      cache?.add(task, checked);
      all.set(task.path, { ...checked, facts: () => checked.facts });
    }
  }
  await progress.end();
  return all;
}

const NOTHING: Checked = { findings: undefined, facts: undefined, sourceHash: undefined, sidecarHash: undefined };

/** What the documents say about each other. */
async function checkAcross(
  world: World,
  checked: ReadonlyMap<string, Known>,
  wanted: ReadonlySet<string>,
  open: () => Checker,
  cache: LintCache | undefined,
): Promise<readonly LocatedFinding[]> {
  const hashes = [...checked].map(([path, each]) => [path, each.sourceHash, each.sidecarHash, wanted.has(path)]);
  const key = cache === undefined ? '' : world.disk.sha256(new TextEncoder().encode(JSON.stringify(hashes)));
  const known = cache?.findAcross(key);
  if (known !== undefined) return known;
  const facts = [...checked.values()].flatMap((each) => each.facts() ?? []);
  facts.sort((a, b) => compareByCodePoint(a.path, b.path));
  const index = indexCorpus(facts);
  const tasks: RecheckTask[] = [];
  for (const own of facts) {
    throwIfCancelled(world.token);
    const evidence = wanted.has(own.path) ? evidenceFor(own, index) : undefined;
    if (evidence !== undefined) tasks.push({ path: own.path, evidence });
  }
  const findings: LocatedFinding[] = [];
  if (tasks.length > 0) {
    for await (const found of open().recheck(tasks)) {
      throwIfCancelled(world.token);
      findings.push(...found);
    }
  }
  cache?.addAcross({ key, findings });
  return findings;
}

function inOrderOfPlaces(a: LocatedFinding, b: LocatedFinding): number {
  return compareByCodePoint(a.file, b.file) || a.start - b.start || a.end - b.end || compareByCodePoint(a.rule, b.rule);
}
