import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { NewFile } from '../core/export/target';
import { writeAtomically } from './atomicWrite';
import { withLock } from './fileLock';
import { createNodeFile } from './newFile';

/** What a host with Node's modules does better than `workspace.fs`. Paths are those of the operating system. */
export interface SafeFiles {
  /** Runs `work` while no other window and no command line writes the file; makes its folder where there is none. */
  exclusively<T>(path: string, work: () => Promise<T>): Promise<T>;
  /** The file as a whole or not at all. @throws errors of Node with a `code` */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  /** A derived file, written piece by piece, so that one of any size takes no memory. @throws FileError */
  create(path: string): Promise<NewFile>;
}

/** The chunk that the extension loads where it can (`dist/nodeFiles.js`). */
export const safeFiles: SafeFiles = {
  async exclusively(path, work) {
    await mkdir(dirname(path), { recursive: true });
    return withLock(path, work);
  },
  replace: writeAtomically,
  create: createNodeFile,
};
