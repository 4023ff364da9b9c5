import type * as vscode from 'vscode';
import { CONFIG_FILE } from '../core/corpus/defaults';
import { learnCorpus, learnDocument } from '../core/corpus/knowledge';
import { CorpusMemory } from '../core/corpus/memory';
import type { CorpusSetup } from '../core/corpus/openCorpus';
import { readDocument } from '../core/corpus/readDocument';
import { CancelledError, scanCorpus } from '../core/corpus/scan';
import type { Knowledge } from '../core/knowledge';
import type { Log } from '../core/log';
import { describeError } from './outputLog';
import { WorkspaceFiles } from './workspaceFiles';

/** The first document is shown before the others are read. Milliseconds. */
const HEAD_START = 500;

/** What a corpus' documents teach each other, read in the background and kept up to date. */
export class LearnedCorpus implements vscode.Disposable {
  #memory: CorpusMemory;
  /** How often documents taught something, in all and each. */
  #lessons = 0;
  readonly #lessonsOf = new Map<string, number>();
  readonly #token = { isCancellationRequested: false };
  #starting: ReturnType<typeof setTimeout> | undefined;

  /** @param before what was learned under an older configuration: better than nothing until it is read anew */
  constructor(
    readonly files: WorkspaceFiles,
    readonly setup: CorpusSetup,
    readonly log: Log,
    readonly learned: () => void,
    before: LearnedCorpus | undefined,
  ) {
    this.#memory = before === undefined ? new CorpusMemory() : before.#memory;
  }

  /** @param path the document that the knowledge is for; its own decisions do not count */
  knowledge(path = ''): Knowledge {
    return this.#memory.knowledgeFor(path, this.setup.gazetteer);
  }

  /** Differs when other documents have taught something since. */
  lessonsFor(path: string): number {
    return this.#lessons - (this.#lessonsOf.get(path) ?? 0);
  }

  start(): void {
    this.#starting = setTimeout(() => void this.#learnAll(), HEAD_START);
  }

  learn(path: string): void {
    void readDocument(this.files, path, this.setup.config).then(
      (stored) => {
        learnDocument(this.#memory, this.setup, stored);
        this.#lessons++;
        this.#lessonsOf.set(path, (this.#lessonsOf.get(path) ?? 0) + 1);
      },
      (error: unknown) => this.log.warn(describeError(error)),
    );
  }

  dispose(): void {
    clearTimeout(this.#starting);
    this.#token.isCancellationRequested = true;
  }

  async #learnAll(): Promise<void> {
    const { config, membership } = this.setup;
    // Without `include` only .txt files can be documents; the folder may hold a great many others.
    const listed =
      config.include === undefined ? new WorkspaceFiles(this.files.folder, `**/{*.txt,${CONFIG_FILE}}`) : this.files;
    try {
      const { documents } = await scanCorpus(listed, membership, this.#token);
      this.#memory = await learnCorpus(this.files, this.setup, documents, this.#token);
      this.log.debug(`learned from ${documents.length} documents of ${this.files.folder.toString(true)}`);
      if (documents.length > 1) this.learned();
    } catch (error) {
      if (!(error instanceof CancelledError)) this.log.warn(describeError(error));
    }
  }
}
