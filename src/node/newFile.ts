import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { NewFile } from '../core/export/target';
import { asFileError } from './fileErrors';

/** UTF-16 units gathered before they are written: a call for each small document would cost more than its bytes. */
const CHUNK = 1 << 16;

/** Writes beside the file and renames at the end, so that nobody reads half of it. */
export async function createNodeFile(file: string): Promise<NewFile> {
  const partial = `${file}.${process.pid}.partial`;
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asFileError(file, error);
    }
  };
  const handle = await guard(async () => {
    await mkdir(path.dirname(file), { recursive: true });
    return open(partial, 'w');
  });
  let pending: string[] = [];
  let units = 0;
  const flush = async (): Promise<void> => {
    const text = pending.join('');
    pending = [];
    units = 0;
    await handle.writeFile(text, 'utf8');
  };
  return {
    write: async (text) => {
      pending.push(text);
      units += text.length;
      if (units >= CHUNK) await guard(flush);
    },
    close: () =>
      guard(async () => {
        await flush();
        await handle.close();
        await rename(partial, file);
      }),
    abandon: async () => {
      await handle.close().catch(() => undefined);
      await rm(partial, { force: true }).catch(() => undefined);
    },
  };
}
