import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type CancelToken, FileError, type FileStat } from '../core/corpus/files';
import { MAX_SOURCE_BYTES } from '../core/text/decode';
import { writeAtomically } from '../node/atomicWrite';
import { asFileError } from '../node/fileErrors';
import { isErrorOf, withLock } from '../node/fileLock';
import { createNodeFile } from '../node/newFile';
import { decodeUtf8 } from './decodeUtf8';
import { splitLines } from './lines';
import { listFolder } from './listFolder';
import { joinPath } from './paths';
import { readFile } from './readFile';
import type { CorpusFiles, Disk } from './world';

/** The file system of this machine. */
export const nodeDisk: Disk = {
  resolve: (folder, typed) => withSlashes(path.resolve(folder, typed)),
  kind: async (file) => {
    try {
      const stats = await stat(file);
      return stats.isDirectory() ? 'folder' : 'file';
    } catch {
      return undefined;
    }
  },
  read: readChecked,
  lines: readLines,
  open: (folder) => new NodeFiles(folder),
  create: createNodeFile,
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

export function withSlashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

async function* readLines(file: string): AsyncIterable<string> {
  try {
    yield* splitLines(createReadStream(file));
  } catch (error) {
    throw asFileError(file, error);
  }
}

/** One folder of the file system as the core's port. */
class NodeFiles implements CorpusFiles {
  readonly #folder: string;
  skippedLinks: readonly string[] = [];
  closedFolders: readonly string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  async list(token?: CancelToken): Promise<readonly string[]> {
    const { files, skippedLinks, closedFolders } = await listFolder(this.#folder, token);
    this.skippedLinks = skippedLinks;
    this.closedFolders = closedFolders;
    return files;
  }

  read(file: string): Promise<Uint8Array> {
    return readChecked(joinPath(this.#folder, file));
  }

  readonly decode = decodeUtf8;

  async stat(file: string): Promise<FileStat | undefined> {
    try {
      // At once: a promise a file takes ten times as long as the question itself.
      const stats = statSync(joinPath(this.#folder, file), { throwIfNoEntry: false });
      return stats && { size: stats.size, modified: stats.mtimeMs };
    } catch (error) {
      if (isErrorOf(error, 'ENOENT') || isErrorOf(error, 'ENOTDIR')) return undefined;
      throw asFileError(file, error);
    }
  }

  async write(file: string, bytes: Uint8Array): Promise<void> {
    const full = joinPath(this.#folder, file);
    try {
      await withFolder(full, () => withLock(full, () => writeAtomically(full, bytes)));
    } catch (error) {
      throw asFileError(file, error);
    }
  }

  async replace(file: string, before: Uint8Array | undefined, after: Uint8Array): Promise<boolean> {
    const full = joinPath(this.#folder, file);
    try {
      return await withFolder(full, () =>
        withLock(full, async () => {
          const now = await readIfThere(full);
          const isSame = now === undefined || before === undefined ? now === before : Buffer.compare(now, before) === 0;
          if (isSame) await writeAtomically(full, after);
          return isSame;
        }),
      );
    } catch (error) {
      throw asFileError(file, error);
    }
  }
}

/** A lock file needs its folder: a mirrored tree of sidecars grows with its first ones. */
async function withFolder<T>(file: string, work: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  return work();
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isErrorOf(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Looks at the size first, so that no file can fill the memory; pipes and devices are not read. */
async function readChecked(file: string): Promise<Uint8Array> {
  try {
    // At once, and without an error where there is none: half of all articles may have no sidecar.
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) throw new FileError('not-found', file, 'there is no such file');
    if (!stats.isFile() && !stats.isDirectory()) throw new FileError('other', file, 'it is no regular file');
    if (stats.size > MAX_SOURCE_BYTES) {
      const size = Math.ceil(stats.size / 1_048_576);
      const limit = MAX_SOURCE_BYTES / 1_048_576;
      throw new FileError('too-large', file, `it has ${size} MB`, { size, limit });
    }
    return await readFile(file);
  } catch (error) {
    throw asFileError(file, error);
  }
}
