import type { Stored } from '../../core/corpus/contributionCache';
import { type KeptContribution, LINES } from '../../core/corpus/contributionSection';
import { siteOf } from '../../core/corpus/facts';
import { FileError } from '../../core/corpus/files';
import { learnDocument } from '../../core/corpus/knowledge';
import { CorpusMemory } from '../../core/corpus/memory';
import type { CorpusSetup } from '../../core/corpus/openCorpus';
import { compareByCodePoint } from '../../core/corpus/order';
import type { StoredDocument } from '../../core/corpus/readDocument';
import { type CorpusIndex, indexCorpus } from '../../core/lint/facts/corpusIndex';
import type { LintFacts } from '../../core/lint/facts/lintFacts';
import { stemOf } from '../../core/sidecar/paths';
import { UsageError, type World } from '../world';

/**
 * What the other documents have to know of one, whoever gathers it: an engine collects these and hands them to every
 * worker. Plain data; the keys are not a contract, the whole is given back to the same version of this program.
 */
export interface DocumentFactsRecord {
  readonly version: typeof VERSION;
  /** For the linter's rules across documents; undefined where the source cannot be read. */
  readonly lint?: LintFacts;
  /** For suggestions: lines and decisions, and the site that they count for. */
  readonly lines?: Stored;
  readonly site?: string;
}

const VERSION = 2;

export function factsRecord(
  stored: StoredDocument,
  setup: CorpusSetup,
  lint: LintFacts | undefined,
): DocumentFactsRecord {
  const kept = learnDocument(new CorpusMemory(), setup, stored);
  const site = kept && siteFor(setup, stored.path, kept);
  return {
    version: VERSION,
    ...(lint === undefined ? {} : { lint }),
    ...(kept === undefined ? {} : { lines: LINES.pack(kept) }),
    ...(site === undefined ? {} : { site }),
  };
}

function siteFor(setup: CorpusSetup, path: string, { info }: KeptContribution): string | undefined {
  return siteOf(setup.factSources(path, info.id ?? stemOf(path)), info);
}

/** The facts of a whole corpus, put together. */
export interface CorpusFacts {
  readonly memory: CorpusMemory;
  readonly index: CorpusIndex;
}

/**
 * `--facts FILE`: lines as `corpus lint -` writes them, in any order.
 * @throws UsageError
 */
export async function readFacts({ disk, cwd }: World, typed: string): Promise<CorpusFacts> {
  const memory = new CorpusMemory();
  const lint: LintFacts[] = [];
  let number = 0;
  try {
    for await (const line of disk.lines(disk.resolve(cwd, typed))) {
      number++;
      if (line.trim() === '') continue;
      const { file, facts } = readLine(line, typed, number);
      if (facts === undefined) continue;
      if (facts.lint !== undefined) lint.push(facts.lint);
      const kept = facts.lines === undefined ? undefined : LINES.unpack(facts.lines);
      if (kept !== undefined) memory.set(file, { ...kept.contribution, site: facts.site });
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`--facts ${typed}: the file cannot be read (${error.message}).`);
  }
  lint.sort((a, b) => compareByCodePoint(a.path, b.path));
  return { memory, index: indexCorpus(lint) };
}

function readLine(
  line: string,
  typed: string,
  number: number,
): { readonly file: string; readonly facts: DocumentFactsRecord | undefined } {
  const value = parse(line) as { file?: unknown; facts?: DocumentFactsRecord } | undefined;
  if (typeof value?.file !== 'string') {
    throw new UsageError(`--facts ${typed}, line ${number}: expected a line of "corpus lint -".`);
  }
  if (value.facts !== undefined && value.facts.version !== VERSION) {
    throw new UsageError(
      `--facts ${typed}, line ${number}: written by another version of this program. Gather them anew.`,
    );
  }
  return { file: value.file, facts: value.facts };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
