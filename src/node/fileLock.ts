import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
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
  const owner = `${process.pid} ${randomBytes(6).toString('hex')}\n`;
  const deadline = Date.now() + GIVE_UP_AFTER_MS;
  while (!(await take(lock, owner))) {
    if (await isStale(lock)) await breakLock(lock);
    else if (Date.now() > deadline) {
      throw new FileError('other', path, `another program has been writing it for a while; if none is, delete ${lock}`);
    } else await sleep(RETRY_MS);
  }
  try {
    return await work();
  } finally {
    // Who was so slow that the lock was taken over must not take it from its new owner.
    if ((await contentOf(lock)) === owner) await rm(lock, { force: true });
  }
}

async function take(lock: string, owner: string): Promise<boolean> {
  let handle: FileHandle;
  try {
    handle = await open(lock, 'wx');
  } catch (error) {
    if (isErrorOf(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    await handle.writeFile(owner);
    return true;
  } catch (error) {
    // A full disk has room for a name, not for what is in it.
    await rm(lock, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** Of two that find it stale, one may move the fresh lock of the other away: that one is put back. */
async function breakLock(lock: string): Promise<void> {
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(lock, aside);
    if (!(await isStale(aside))) await link(aside, lock);
  } catch (error) {
    if (!isErrorOf(error, 'ENOENT') && !isErrorOf(error, 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function contentOf(lock: string): Promise<string | undefined> {
  try {
    return await readFile(lock, 'utf8');
  } catch {
    return undefined;
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
