import { createHash } from 'node:crypto';
import path from 'node:path/posix';
import { main } from '../../src/cli/main';
import type { CorpusFiles, World } from '../../src/cli/world';
import { FileError } from '../../src/core/corpus/files';
import { MemoryFiles } from '../core/corpus/memoryFiles';

export type Tree = Record<string, string | Uint8Array | FileError>;

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A disk in memory: absolute paths to contents. `run` leaves what a command wrote in it. */
export class MemoryDisk {
  readonly files: MemoryFiles;
  /** Runs once before the next `replace`, as another program would. */
  meanwhile: (() => Promise<void>) | undefined;
  /** Folders that may not be read; absolute. */
  closed: readonly string[] = [];
  /** What git says. */
  changed: readonly string[] = [];
  readonly token = { isCancellationRequested: false };

  constructor(tree: Tree) {
    this.files = new MemoryFiles(tree);
  }

  /** `corpus …`, or with `only` one of the programs that are a single command. @param cwd absolute */
  async run(argv: readonly string[], cwd = '/desk', only?: string, input: readonly string[] = []): Promise<Ran> {
    const text = { out: '', err: '' };
    const output = (side: 'out' | 'err'): World['out'] => ({
      isTerminal: false,
      isClosed: false,
      write: async (more) => {
        text[side] += more;
      },
    });
    const disk = this.files;
    const world: World = {
      argv,
      cwd,
      input: (async function* () {
        yield* input;
      })(),
      out: output('out'),
      err: output('err'),
      token: this.token,
      program: 'corpus',
      build: 'of the test',
      usualJobs: 1,
      git: {
        changedSince: async () => this.changed,
        listTree: async () => undefined,
        readBlob: async () => undefined,
        async *versionsOf() {},
        mergeLines: async () => undefined,
        ask: async () => undefined,
      },
      disk: {
        resolve: (folder, typed) => path.resolve(folder, typed),
        kind: async (file) => {
          const all = await this.files.list();
          if (all.includes(file)) return 'file';
          const prefix = file === '/' ? '/' : `${file}/`;
          return all.some((each) => each.startsWith(prefix)) ? 'folder' : undefined;
        },
        read: (file) => this.files.read(file),
        lines: async function* (file) {
          yield* new TextDecoder()
            .decode(await disk.read(file))
            .split('\n')
            .filter(Boolean);
        },
        create: async (file) => {
          let written = '';
          return {
            write: async (more) => {
              written += more;
            },
            close: () => this.files.write(file, new TextEncoder().encode(written)),
            abandon: async () => undefined,
          };
        },
        open: (folder) => this.#open(folder === '/' ? '/' : `${folder}/`),
        sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
      },
    };
    const exit = await main(world, only);
    return { exit, ...text };
  }

  #open(prefix: string): CorpusFiles {
    const { files } = this;
    const before = async (): Promise<void> => {
      const act = this.meanwhile;
      this.meanwhile = undefined;
      await act?.();
    };
    return {
      skippedLinks: [],
      closedFolders: this.closed
        .filter((folder) => folder.startsWith(prefix))
        .map((folder) => folder.slice(prefix.length)),
      list: async () =>
        (await files.list()).filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length)),
      read: (file) => files.read(prefix + file),
      stat: (file) => files.stat(prefix + file),
      write: (file, bytes) => files.write(prefix + file, bytes),
      replace: async (file, expected, bytes) => {
        await before();
        const now = await files.read(prefix + file).catch((error: unknown) => {
          if (error instanceof FileError && error.code === 'not-found') return undefined;
          throw error;
        });
        const isSame =
          now === undefined || expected === undefined ? now === expected : Buffer.compare(now, expected) === 0;
        if (isSame) await files.write(prefix + file, bytes);
        return isSame;
      },
    };
  }
}
