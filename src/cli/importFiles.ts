import { FileError } from '../core/corpus/files';
import { compareByCodePoint } from '../core/corpus/order';
import type { ImportedDocument, ImportFormat } from '../core/import/importedDocument';
import { MAX_SOURCE_BYTES } from '../core/text/decode';
import { joinPath, parentOf } from './paths';
import { UsageError, type World } from './world';

/** One imported document and the file that it is from, as a person knows it. */
export interface ImportedFrom {
  readonly from: string;
  readonly document: ImportedDocument;
}

/** Reads the files that were named, and those of the format in folders that were. @throws UsageError */
export async function* importedDocuments(
  world: World,
  format: ImportFormat,
  paths: readonly string[],
): AsyncIterable<ImportedFrom> {
  for (const typed of paths) {
    const path = world.disk.resolve(world.cwd, typed);
    const kind = await world.disk.kind(path);
    if (kind === undefined) throw new UsageError(`There is no file or folder "${typed}".`);
    if (kind === 'file') yield* inFile(world, format, parentOf(path), path.slice(path.lastIndexOf('/') + 1), typed);
    else yield* inFolder(world, format, path, typed.replace(/\/+$/, ''));
  }
}

async function* inFolder(
  world: World,
  format: ImportFormat,
  folder: string,
  typed: string,
): AsyncIterable<ImportedFrom> {
  const suffix = format.suffixes[0]!;
  const names = (await world.disk.open(folder).list())
    // The map of an exported text is no document.
    .filter((name) => name.endsWith(suffix) && !name.endsWith('.map.json'))
    .sort(compareByCodePoint);
  if (names.length === 0) throw new UsageError(`There is no ${suffix} file in "${typed}".`);
  for (const name of names) yield* inFile(world, format, folder, name, `${typed}/${name}`);
}

/** @param name below the folder; what the document is called without its suffix */
async function* inFile(
  world: World,
  format: ImportFormat,
  folder: string,
  name: string,
  from: string,
): AsyncIterable<ImportedFrom> {
  const suffix = format.suffixes.find((each) => name.endsWith(each));
  const stem = suffix === undefined ? name : name.slice(0, -suffix.length);
  if (format.kind === 'lines') {
    for await (const line of world.disk.lines(joinPath(folder, name))) {
      if (line.trim() === '') continue;
      for (const document of format.read({ name: stem, texts: { [format.suffixes[0]!]: line } }))
        yield { from, document };
    }
    return;
  }
  const texts: Record<string, string> = {};
  for (const [at, each] of format.suffixes.entries()) {
    const path = joinPath(folder, at === 0 && suffix !== each ? name : `${stem}${each}`);
    const text = await readText(world, path, from);
    if (text !== undefined) texts[each] = text;
  }
  const map = await readText(world, joinPath(folder, `${stem}.map.json`), from);
  for (const document of format.read({ name: stem, texts })) yield { from, document: withMap(document, map) };
}

/** What an export with --content wrote beside its files. */
function withMap(document: ImportedDocument, written: string | undefined): ImportedDocument {
  if (written === undefined) return document;
  try {
    const value = JSON.parse(written) as { file?: unknown; source_map?: unknown } | null;
    const map = Array.isArray(value?.source_map) ? (value.source_map as ImportedDocument['map']) : undefined;
    const isMap = map?.every((each) => Array.isArray(each) && each.length === 3 && each.every(Number.isSafeInteger));
    const file = typeof value?.file === 'string' ? { file: value.file } : {};
    return { ...document, ...file, ...(isMap === true && map !== undefined ? { map } : {}) };
  } catch {
    return document;
  }
}

/** Undefined where there is none. */
async function readText({ disk }: World, path: string, from: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await disk.read(path));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.code === 'not-found') return undefined;
    const limit = error.code === 'too-large' ? ` Files over ${MAX_SOURCE_BYTES / 1048576} MB are not read.` : '';
    throw new UsageError(`${from}: the file cannot be read (${error.message}).${limit}`);
  }
}
