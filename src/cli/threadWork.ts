import type { ExportedTexts } from '../core/export/exportStored';
import type { ExportChoice } from '../core/export/prepare';
import type { ExportTask } from './exportTasks';
import type { Checked, CheckTask, RecheckTask } from './lintTasks';
import type { LocatedFinding } from './located';

/** What crosses to threads, and what comes back. All of it plain data. */
export interface Crossing {
  readonly check: { readonly task: CheckTask; readonly result: Checked };
  readonly recheck: { readonly task: RecheckTask; readonly result: readonly LocatedFinding[] };
  readonly export: { readonly task: ExportTask; readonly result: ExportedTexts<Uint8Array> };
}

/** What threads are started for: what all their tasks have in common. */
export type ThreadWork = LintWork | ExportWork;

export interface LintWork {
  readonly kind: 'lint';
  readonly corpus: ThreadCorpus;
  /** Whether the hashes of what was read are wanted. */
  readonly isHashed: boolean;
}

export interface ExportWork {
  readonly kind: 'export';
  /** Tasks name them by their place here. */
  readonly corpora: readonly ThreadCorpus[];
  readonly format: string;
  readonly choice: ExportChoice;
}

/** What a thread needs to open a corpus for itself. */
export interface ThreadCorpus {
  /** Absolute. */
  readonly folder: string;
  readonly configFile: ConfigFile | undefined;
  /** `--annotator` */
  readonly annotator: string | undefined;
}

/** A file that stands in for corpus.yaml. */
export interface ConfigFile {
  /** As it was typed. */
  readonly path: string;
  readonly text: string;
}

/**
 * What a thread does with tasks. Results come in their order; where they are large it may stop after some, at least one,
 * and is asked again for the rest once these are done with.
 */
export type Answers = {
  readonly [K in keyof Crossing]?: (tasks: readonly Crossing[K]['task'][]) => AsyncIterable<Crossing[K]['result']>;
};

/** Threads under way. */
export interface Threads {
  /** Results come in the order of the tasks. @throws whatever went wrong in a thread, as an `Error` with its trace */
  share<K extends keyof Crossing>(kind: K, tasks: readonly Crossing[K]['task'][]): AsyncIterable<Crossing[K]['result']>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

export type StartThreads = (jobs: number, work: ThreadWork) => Threads;
