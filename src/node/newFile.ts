import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { NewFile, Piece } from '../core/export/target';
import { encodeUtf8 } from './encodeUtf8';
import { asFileError } from './fileErrors';

/** Units or bytes gathered before they are written: a call for each small document would cost more than its bytes. */
const CHUNK = 1 << 18;
/** Units of a text, such as a line of a report, that is encoded together with others. */
const SHORT = 1024;

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
  let pending: Piece[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const pieces = pending;
    pending = [];
    size = 0;
    await handle.writeFile(
      Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? encodeUtf8(piece) : piece))),
    );
  };
  return {
    write: async (piece) => {
      const last = pending.at(-1);
      if (typeof piece === 'string' && typeof last === 'string' && piece.length < SHORT) {
        pending[pending.length - 1] = last + piece;
      } else pending.push(piece);
      size += piece.length;
      if (size >= CHUNK) await guard(flush);
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
