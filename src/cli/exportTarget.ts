import { writtenMap } from '../core/export/content';
import type { ExportedDocument } from '../core/export/exportedDocument';
import type { ExportFormat } from '../core/export/format';
import { SPLITS, type Split } from '../core/export/split';
import { extensionOf, stemmed } from './exportNames';
import { joinPath } from './paths';
import { type NewFile, UsageError, type World } from './world';

/** Where documents go. */
export interface ExportTarget {
  /** @param part of the split, where there is one */
  put(document: ExportedDocument, texts: readonly string[], part: Split | undefined): Promise<void>;
  /** Ends what was begun. */
  close(): Promise<void>;
  /** Leaves no half of a file. */
  abandon(): Promise<void>;
}

/** @param sources absolute paths that are never written over */
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
    return streamTo(
      format,
      () => world.out.write.bind(world.out),
      async () => undefined,
    );
  }
  const isFolder =
    isSplit || format.kind === 'files' || out!.endsWith('/') || (await world.disk.kind(path)) === 'folder';
  if (format.kind === 'files') return filesIn(world, format, path, sources);
  const suffix = format.suffixes[0]!;
  const nameOf = (part: Split | undefined): string =>
    isFolder ? joinPath(path, `${part ?? 'corpus'}${suffix}`) : path;
  const names = isSplit ? SPLITS.map(nameOf) : [nameOf(undefined)];
  const clash = names.find((name) => sources.has(name));
  if (clash !== undefined) throw new UsageError(`--out: ${clash} belongs to the corpus and is not written over.`);
  return streams(world, format, nameOf, isSplit ? SPLITS : [undefined]);
}

/** One stream for each part, all begun at once, so that an empty part is an empty file and not a missing one. */
async function streams(
  world: World,
  format: ExportFormat,
  nameOf: (part: Split | undefined) => string,
  parts: readonly (Split | undefined)[],
): Promise<ExportTarget> {
  const targets = new Map<Split | undefined, ExportTarget & { readonly file: NewFile }>();
  for (const part of parts) {
    const file = await world.disk.create(nameOf(part));
    const target = streamTo(format, () => file.write.bind(file), file.close.bind(file));
    targets.set(part, { ...target, file });
  }
  return {
    put: (document, texts, part) => targets.get(part)!.put(document, texts, part),
    close: async () => {
      for (const target of targets.values()) await target.close();
    },
    abandon: async () => {
      for (const { file } of targets.values()) await file.abandon();
    },
  };
}

function streamTo(
  format: ExportFormat,
  writer: () => (text: string) => Promise<void>,
  end: () => Promise<void>,
): ExportTarget {
  const write = writer();
  const { before, between, after } = format.frame ?? { before: '', between: '', after: '' };
  let count = 0;
  return {
    put: async (_document, texts) => write((count++ === 0 ? before : between) + texts[0]!),
    close: async () => {
      await write((count === 0 ? before : '') + after);
      await end();
    },
    abandon: async () => undefined,
  };
}

function filesIn(world: World, format: ExportFormat, folder: string, sources: ReadonlySet<string>): ExportTarget {
  const taken = new Set<string>();
  const put = async (path: string, text: string): Promise<void> => {
    if (sources.has(path)) throw new UsageError(`--out: ${path} belongs to the corpus and is not written over.`);
    const file = await world.disk.create(path);
    try {
      await file.write(text);
      await file.close();
    } catch (error) {
      await file.abandon();
      throw error;
    }
  };
  return {
    put: async (document, texts, part) => {
      const root = part === undefined ? folder : joinPath(folder, part);
      const short = joinPath(root, stemmed(document.file));
      // `a.txt` and `a.md` must not write over each other.
      const stem = taken.has(short) ? `${short}${extensionOf(document.file)}` : short;
      taken.add(stem);
      for (const [at, suffix] of format.suffixes.entries()) await put(`${stem}${suffix}`, texts[at]!);
      if (document.map === undefined || document.source === undefined) return;
      const { text, map, source } = document;
      const object = { file: document.file, unit: 'code points', source_map: writtenMap({ text, map }, source) };
      await put(`${stem}.map.json`, `${JSON.stringify(object)}\n`);
    },
    close: async () => undefined,
    abandon: async () => undefined,
  };
}
