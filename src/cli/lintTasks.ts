import type { CorpusSetup } from '../core/corpus/openCorpus';
import { readAhead } from '../core/corpus/readAhead';
import { readDocument } from '../core/corpus/readDocument';
import { NO_KNOWLEDGE } from '../core/knowledge';
import { articleOf, type Surroundings } from '../core/lint/articles';
import type { CorpusEvidence } from '../core/lint/evidence';
import { type LintFacts, lintFacts } from '../core/lint/facts/lintFacts';
import { isOnSomewhere, type LintSettings, lintArticle, lintSettings, onlyRules } from '../core/lint/lintArticle';
import type { Rule } from '../core/lint/rule';
import { RULES } from '../core/lint/rules';
import { type LocatedFinding, locate } from './located';
import type { Threads } from './threadWork';
import type { CorpusFiles, Disk } from './world';

/** A document to look at alone. Plain data, as everything here: it crosses threads and is kept in the cache. */
export interface CheckTask {
  readonly path: string;
  /** Other documents that would have the same sidecar. */
  readonly sharing: readonly string[];
  /** Whether its findings are wanted, besides its facts. */
  readonly isReported: boolean;
}

export interface Checked {
  /** `file` is relative to the corpus' folder; undefined where they were not wanted. */
  readonly findings: readonly LocatedFinding[] | undefined;
  /** Undefined where no rule across documents is on, or the source cannot be read. */
  readonly facts: LintFacts | undefined;
  /** Hashes of the bytes that were read, where they were asked for; undefined for a file that is not there or cannot be read. */
  readonly sourceHash: string | undefined;
  readonly sidecarHash: string | undefined;
}

/** A document to look at with what the others say about it. */
export interface RecheckTask {
  readonly path: string;
  readonly evidence: CorpusEvidence;
}

/** Looks at documents, here or in other threads; results come in the order of the tasks. */
export interface Checker {
  check(tasks: readonly CheckTask[]): AsyncIterable<Checked>;
  recheck(tasks: readonly RecheckTask[]): AsyncIterable<readonly LocatedFinding[]>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/**
 * Recognisers for advisory rules, without knowledge of the corpus, so that a finding does not depend on what others
 * tagged meanwhile. Their tables take longer to load than a hundred documents to check: undefined where no rule asks.
 */
export async function recognisersFor({ config }: CorpusSetup): Promise<Surroundings['suggest']> {
  const asked = [config.rules, ...config.overrides.map(({ rules }) => rules)];
  const isOn = ({ id }: Rule): boolean => asked.some((rules) => (rules.get(id)?.severity ?? 'off') !== 'off');
  if (!RULES.some((rule) => rule.scope === 'advisory' && isOn(rule))) return undefined;
  const { suggest } = await import('../core/suggest/suggest');
  return (document, facts) => suggest(document, facts, NO_KNOWLEDGE);
}

/** The rules that look at one document, and those that look across all of them where corpus.yaml has any on. */
export function rulesOf({ config }: CorpusSetup): { readonly ofDocument: LintSettings; readonly across: LintSettings } {
  const settings = lintSettings(config, RULES, 'command line');
  return {
    ofDocument: onlyRules(settings, ({ scope }) => scope !== 'corpus'),
    across: onlyRules(settings, (rule) => rule.scope === 'corpus' && isOnSomewhere(rule, config)),
  };
}

/** In this thread. @param sha256 undefined: nobody needs the hashes */
export function checkHere(files: CorpusFiles, setup: CorpusSetup, sha256?: Disk['sha256']): Checker {
  const { ofDocument, across } = rulesOf(setup);
  const recognising = recognisersFor(setup);
  return {
    async *check(tasks) {
      const suggest = await recognising;
      const sides = readAhead(tasks, async (task) => {
        const hashes = new Map<string, string>();
        const from = sha256 === undefined ? files : hashing(files, sha256, hashes);
        return { task, hashes, stored: await readDocument(from, task.path, setup.config) };
      });
      for await (const { task, stored, hashes } of sides) {
        const article = articleOf(stored, setup, { sharesSidecarWith: task.sharing, ...(suggest && { suggest }) });
        yield {
          findings: task.isReported ? locate(article, lintArticle(article, ofDocument), asItIs) : undefined,
          facts: across.rules.length === 0 ? undefined : lintFacts(article),
          sourceHash: hashes.get(stored.path),
          sidecarHash: hashes.get(stored.sidecar.path),
        };
      }
    },
    async *recheck(tasks) {
      const sides = readAhead(tasks, async (task) => ({
        task,
        stored: await readDocument(files, task.path, setup.config),
      }));
      for await (const { task, stored } of sides) {
        const article = articleOf(stored, setup, { corpus: task.evidence });
        yield locate(article, lintArticle(article, across), asItIs);
      }
    },
    close: async () => undefined,
  };
}

/** @param threads started for the linter */
export function checkInThreads(threads: Threads): Checker {
  return {
    check: (tasks) => threads.share('check', tasks),
    recheck: (tasks) => threads.share('recheck', tasks),
    close: () => threads.close(),
  };
}

function hashing(
  files: CorpusFiles,
  sha256: Disk['sha256'],
  hashes: Map<string, string>,
): Pick<CorpusFiles, 'read' | 'decode'> {
  return {
    decode: files.decode,
    read: async (path) => {
      const bytes = await files.read(path);
      hashes.set(path, sha256(bytes));
      return bytes;
    },
  };
}

const asItIs = (path: string): string => path;
