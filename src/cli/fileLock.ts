import { open, rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { FileError } from '../core/corpus/files';

/** A lock older than this was left behind by a program that died: writing a sidecar takes milliseconds. */
export const STALE_AFTER_MS = 10_000;

/** How long another writer is waited for; longer than a lock can be fresh. */
const GIVE_UP_AFTER_MS = 15_000;
const RETRY_MS = 25;

/** Runs `work` while no other program that keeps to the same convention writes `path`: the file `<path>.lock`. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const deadline = Date.now() + GIVE_UP_AFTER_MS;
  for (;;) {
    try {
      const handle = await open(lock, 'wx');
      await handle.writeFile(`${process.pid}\n`);
      await handle.close();
      break;
    } catch (error) {
      if (!isErrorOf(error, 'EEXIST')) throw error;
      if (await isStale(lock)) await rm(lock, { force: true });
      else if (Date.now() > deadline) {
        throw new FileError(
          'other',
          path,
          `another program has been writing it for a while; if none is, delete ${lock}`,
        );
      } else await sleep(RETRY_MS);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function isStale(lock: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs > STALE_AFTER_MS;
  } catch {
    return false;
  }
}

export function isErrorOf(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
