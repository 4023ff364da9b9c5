import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isErrorOf } from './fileLock';

/**
 * Replaces a file as a whole or not at all: a temporary file in the same folder, forced to disk, renamed over it. The
 * file's mode is kept; where it is a link, what it leads to is replaced and the link stays.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const target = await targetOf(path);
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const mode = await modeOf(target);
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isErrorOf(error, 'ENOENT')) return path;
    throw error;
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o7777;
  } catch (error) {
    if (isErrorOf(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** So that the new name survives a crash, too. Windows cannot open folders; there the rename must do. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const isUnsupported = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].some((code) => isErrorOf(error, code));
    if (!isUnsupported) throw error;
  }
}
