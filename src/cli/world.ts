import type { CancelToken, Files } from '../core/corpus/files';
import type { NewFile, Piece } from '../core/export/target';
import type { LineMerge } from './gitObjects';
import type { StartThreads } from './threadWork';

/** Everything that a command knows of the world, so that tests can give it another one. */
export interface World {
  /** Without the program's name. */
  readonly argv: readonly string[];
  /** Absolute, with `/` on every system. */
  readonly cwd: string;
  /** How a POSIX shell starts this program from any folder. */
  readonly program: string;
  /** The lines of standard input, without their breaks. */
  readonly input: AsyncIterable<string>;
  readonly out: Output;
  readonly err: Output;
  readonly disk: Disk;
  readonly git: Git;
  /** Set on Ctrl+C. */
  readonly token: CancelToken;
  /** Differs whenever this program's code does. */
  readonly build: string;
  /** Threads that a run takes unless it is told how many. */
  readonly usualJobs: number;
  /** Undefined where there are no threads: everything is done in this one. */
  readonly startThreads?: StartThreads;
}

export interface Output {
  /** Resolves when more may be written; a reader that went away is no error (`isClosed`). */
  write(piece: Piece): Promise<void>;
  readonly isTerminal: boolean;
  /** Nobody reads any more: what is written is dropped. */
  readonly isClosed: boolean;
}

/** The file system by absolute paths with `/`. */
export interface Disk {
  /** `path` as it was typed, seen from `folder`. */
  resolve(folder: string, path: string): string;
  /** Undefined when there is nothing. */
  kind(path: string): Promise<'file' | 'folder' | undefined>;
  /** @throws FileError */
  read(path: string): Promise<Uint8Array>;
  /** The lines of a file of any size, without their breaks (`\n`, `\r\n`). @throws FileError */
  lines(path: string): AsyncIterable<string>;
  /** Binds a folder to the core's port. */
  open(folder: string): CorpusFiles;
  /** A file that is written piece by piece, and stands in its place once it is whole. @throws FileError */
  create(path: string): Promise<NewFile>;
  /** Lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string;
}

export interface CorpusFiles extends Files {
  /**
   * Writes `after` if the file still holds `before` (undefined: if there is none), under an exclusive lock.
   * @returns false when another program changed it in between
   * @throws FileError
   */
  replace(path: string, before: Uint8Array | undefined, after: Uint8Array): Promise<boolean>;
  /** Links that lead out of the folder and were not followed by the last `list`. */
  readonly skippedLinks: readonly string[];
  /** Folders that the last `list` could not look into. */
  readonly closedFolders: readonly string[];
}

export interface Git {
  /** Absolute paths (with `/`) of files that differ from the commit, untracked ones included. @throws UsageError */
  changedSince(folder: string, commit: string): Promise<readonly string[]>;
  /** The paths below a tree-ish (`main`, `HEAD~2:seeds`); undefined when git knows none of that name. */
  listTree(folder: string, tree: string): Promise<readonly string[] | undefined>;
  /** The bytes of `main:seeds/a.ann.yaml`; undefined when there are none. */
  readBlob(folder: string, blob: string): Promise<Uint8Array | undefined>;
  /** Every version of a file that any branch or the reflog knows, the youngest first. @param file absolute */
  versionsOf(folder: string, file: string): AsyncIterable<Uint8Array>;
  /** Git's own merge, line by line; undefined for binary files. @param isUnion both sides instead of markers */
  mergeLines(
    versions: { readonly base: Uint8Array; readonly ours: Uint8Array; readonly theirs: Uint8Array },
    isUnion: boolean,
  ): Promise<LineMerge | undefined>;
  /** One run of git: its output without the last line's end; undefined when it failed. */
  ask(folder: string, args: readonly string[]): Promise<string | undefined>;
}

/** 0 clean; 1 findings, or documents that could not be read; 2 usage, configuration, internal error; 130 Ctrl+C. */
export const EXIT = { clean: 0, findings: 1, usage: 2, interrupted: 130 } as const;

/** The command was not understood, or its configuration is wrong: nothing was done. */
export class UsageError extends Error {
  override name = 'UsageError';
}
