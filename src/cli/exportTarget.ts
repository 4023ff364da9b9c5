import type { ExportFormat } from '../core/export/format';
import {
  type Destination,
  ExportClash,
  type ExportTarget,
  filesBelow,
  openStreams,
  streamName,
  streamTo,
} from '../core/export/target';
import { formatMessage } from '../core/message';
import { joinPath } from './paths';
import { UsageError, type World } from './world';

/**
 * Where `--out` leads.
 * @param sources absolute paths that belong to the corpus and must not be written over
 * @throws UsageError, FileError
 */
export async function openTarget(
  world: World,
  format: ExportFormat,
  out: string | undefined,
  isSplit: boolean,
  documents: number,
  sources: ReadonlySet<string>,
): Promise<ExportTarget> {
  const path = out === undefined ? undefined : world.disk.resolve(world.cwd, out);
  if (path === undefined) {
    if (isSplit) throw new UsageError('--split needs --out FOLDER.');
    if (format.kind === 'files' && (documents > 1 || format.suffixes.length > 1)) {
      throw new UsageError(`${format.id} writes files for each document: say where with --out FOLDER.`);
    }
    const nothing = async (): Promise<void> => undefined;
    return streamTo(format, { write: (text) => world.out.write(text), close: nothing, abandon: nothing });
  }
  const destination: Destination = {
    create: (name) => world.disk.create(joinPath(path, name)),
    isOfCorpus: (name) => sources.has(joinPath(path, name)),
    shown: (name) => joinPath(path, name),
  };
  if (format.kind === 'files') return refusing(filesBelow(format, destination));
  const isFolder = isSplit || out!.endsWith('/') || (await world.disk.kind(path)) === 'folder';
  return clashesAsUsage(() =>
    openStreams(format, destination, (part) => (isFolder ? streamName(format, part) : ''), isSplit),
  );
}

function refusing(target: ExportTarget): ExportTarget {
  return { ...target, put: (...given) => clashesAsUsage(() => target.put(...given)) };
}

async function clashesAsUsage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExportClash) throw new UsageError(`--out: ${formatMessage(error.reason)}`);
    throw error;
  }
}
