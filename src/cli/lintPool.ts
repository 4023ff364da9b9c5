import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openCorpus } from '../core/corpus/openCorpus';
import { RULES } from '../core/lint/rules';
import { type Checked, type Checker, type CheckTask, checkHere, type RecheckTask } from './lintTasks';
import type { LocatedFinding } from './located';
import { nodeDisk } from './nodeFiles';
import type { ThreadCorpus } from './world';

type Work =
  | { readonly kind: 'check'; readonly tasks: readonly CheckTask[] }
  | { readonly kind: 'recheck'; readonly tasks: readonly RecheckTask[] };

type Answer = { readonly results: readonly unknown[] } | { readonly error: string };

/** Documents that cross to a thread at once: enough that the crossing costs nothing, few enough to share them out. */
const BATCH = 32;
/** Batches that a thread has waiting, so that it never waits itself. */
const WAITING = 2;
/** Each thread has a heap of its own; more than these would break the promise about memory (docs/performance.md). */
const MOST_BY_DEFAULT = 3;

/** The threads that a run takes unless `--jobs` says otherwise. */
export function usualJobs(): number {
  return Math.min(availableParallelism(), MOST_BY_DEFAULT);
}

/** Threads that run this very program file; see `answerAsThread`. */
export function checkInThreads(jobs: number, corpus: ThreadCorpus): Checker {
  const threads = Array.from({ length: jobs }, () => new Thread(corpus));
  async function* share<R>(kind: Work['kind'], tasks: readonly (CheckTask | RecheckTask)[]): AsyncIterable<R> {
    const batches = Array.from({ length: Math.ceil(tasks.length / BATCH) }, (_, i) =>
      tasks.slice(i * BATCH, (i + 1) * BATCH),
    );
    const under: Promise<readonly R[]>[] = [];
    let next = 0;
    for (let done = 0; done < batches.length; done++) {
      for (; next < batches.length && next < done + jobs * WAITING; next++) {
        const answer = leastBusy(threads).ask({ kind, tasks: batches[next] } as Work) as Promise<readonly R[]>;
        // Awaited in its turn; until then an error must not count as one that nobody handles.
        answer.catch(() => undefined);
        under.push(answer);
      }
      yield* await under[done]!;
      // Let go of it: results of ten thousand documents need not be in memory twice.
      delete under[done];
    }
  }
  return {
    check: (tasks) => share<Checked>('check', tasks),
    recheck: (tasks) => share<readonly LocatedFinding[]>('recheck', tasks),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

function leastBusy(threads: readonly Thread[]): Thread {
  return threads.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
}

/** One worker; answers come in the order of what it was asked. */
class Thread {
  readonly #worker: Worker;
  #last: Promise<unknown> = Promise.resolve();
  waiting = 0;

  constructor(corpus: ThreadCorpus) {
    this.#worker = new Worker(__filename, { workerData: { lint: corpus } });
  }

  ask(work: Work): Promise<readonly unknown[]> {
    this.waiting++;
    const answer = this.#last.then(async () => {
      this.#worker.postMessage(work);
      const [given] = (await once(this.#worker, 'message')) as [Answer];
      this.waiting--;
      if ('error' in given) throw new Error(given.error);
      return given.results;
    });
    this.#last = answer;
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** For the program's start: true when this is such a thread, which then answers until it is ended. */
export function answerAsThread(): boolean {
  if (isMainThread || parentPort === null) return false;
  const port = parentPort;
  const checker = openHere((workerData as { readonly lint: ThreadCorpus }).lint);
  port.on('message', (work: Work) => {
    void checker
      .then((open) => collect<unknown>(work.kind === 'check' ? open.check(work.tasks) : open.recheck(work.tasks)))
      .then(
        (results): Answer => ({ results }),
        (error: unknown): Answer => ({
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
      )
      .then((answer) => port.postMessage(answer));
  });
  return true;
}

async function openHere({ folder, configFile, annotator, isHashed }: ThreadCorpus): Promise<Checker> {
  const files = nodeDisk.open(folder);
  const setup = await openCorpus(files, { knownRules: RULES, annotator, ...(configFile && { configFile }) });
  return checkHere(files, setup, isHashed ? nodeDisk.sha256 : undefined);
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
