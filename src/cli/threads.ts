import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Answers, Crossing, StartThreads, ThreadWork } from './threadWork';

type Kind = keyof Crossing;
type Task<K extends Kind> = Crossing[K]['task'];
type Result<K extends Kind> = Crossing[K]['result'];

interface Question {
  readonly kind: Kind;
  readonly tasks: readonly unknown[];
}

type Answer = { readonly results: readonly unknown[] } | { readonly error: string };

/** Documents that cross to a thread at once: enough that the crossing costs nothing, few enough to share them out. */
const BATCH = 32;
/** Batches that a thread has waiting, so that it never waits itself. Bounds what is in memory at once, too. */
const WAITING = 2;
/** Each thread has a heap of its own; more than these would break the promise about memory (docs/performance.md). */
const MOST_BY_DEFAULT = 3;

/** The threads that a run takes unless `--jobs` says otherwise. */
export function usualJobs(): number {
  return Math.min(availableParallelism(), MOST_BY_DEFAULT);
}

/** Threads that run this very program file; see `answerAsThread`. */
export const startThreads: StartThreads = (jobs, work) => {
  const threads = Array.from({ length: jobs }, () => new Thread(work));
  const ask = <K extends Kind>(kind: K, tasks: readonly Task<K>[]): Promise<readonly Result<K>[]> => {
    const answer = leastBusy(threads).ask({ kind, tasks }) as Promise<readonly Result<K>[]>;
    // Awaited in its turn; until then an error must not count as one that nobody handles.
    answer.catch(() => undefined);
    return answer;
  };
  return {
    async *share(kind, tasks) {
      const under: { readonly tasks: typeof tasks; readonly answer: ReturnType<typeof ask<typeof kind>> }[] = [];
      let next = 0;
      for (;;) {
        for (; next < tasks.length && under.length < jobs * WAITING; next += BATCH) {
          const batch = tasks.slice(next, next + BATCH);
          under.push({ tasks: batch, answer: ask(kind, batch) });
        }
        // Let go of it: results of ten thousand documents need not be in memory twice.
        const first = under.shift();
        if (first === undefined) return;
        let results = await first.answer;
        yield* results;
        for (let done = results.length; done < first.tasks.length; done += results.length) {
          results = await ask(kind, first.tasks.slice(done));
          yield* results;
        }
      }
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
};

function leastBusy(threads: readonly Thread[]): Thread {
  return threads.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
}

/** One worker; answers come in the order of what it was asked. */
class Thread {
  readonly #worker: Worker;
  #last: Promise<unknown> = Promise.resolve();
  waiting = 0;

  constructor(work: ThreadWork) {
    this.#worker = new Worker(__filename, { workerData: work });
  }

  ask(question: Question): Promise<readonly unknown[]> {
    this.waiting++;
    const answer = this.#last.then(async () => {
      this.#worker.postMessage(question);
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
  const answers = begin(workerData as ThreadWork);
  port.on('message', ({ kind, tasks }: Question) => {
    void answers
      .then((open) => collect((open[kind] as (given: typeof tasks) => AsyncIterable<unknown>)(tasks)))
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

/** Each loads what it needs itself (see main.ts): a thread that exports has no use for the linter. */
async function begin(work: ThreadWork): Promise<Answers> {
  switch (work.kind) {
    case 'lint': {
      const { lintInThread } = require('./lintThread') as typeof import('./lintThread');
      return lintInThread(work);
    }
    case 'export': {
      const { exportInThread } = require('./exportThread') as typeof import('./exportThread');
      return exportInThread(work);
    }
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
