import { treeOf } from '../core/corpus/annotator';
import { CONFIG_FILE } from '../core/corpus/defaults';
import { FileError } from '../core/corpus/files';
import { openCorpus } from '../core/corpus/openCorpus';
import type { MergedSource } from '../core/sidecar/merge';
import { either } from '../core/sidecar/mergeEntries';
import { sourceStamp } from '../core/sidecar/stamp';
import type { Sidecar, SourceStamp } from '../core/sidecar/types';
import { decodeSource } from '../core/text/decode';
import { ArticleText } from '../core/text/document';
import { foldersAbove, joinPath, parentOf, pathBelow } from './paths';
import { UsageError, type World } from './world';

interface Sides {
  readonly base: Sidecar;
  readonly ours: Sidecar;
  readonly theirs: Sidecar;
}

/**
 * The source after the merge. While git runs a merge driver, the working tree still holds our version of the source,
 * so that theirs is looked up in the history by the hash that their sidecar names.
 * @param path of the sidecar, absolute
 * @param named `--source`
 * @returns `same` when no source is needed, since all sides are true of one text; `unknown` when it was not found
 */
export async function findMergedSource(
  world: World,
  sides: Sides,
  path: string,
  named: string | undefined,
): Promise<MergedSource | 'same' | 'unknown'> {
  if (named !== undefined) {
    const file = world.disk.resolve(world.cwd, named);
    const bytes = await readIfThere(world, file);
    const source = bytes && asSource(world, nameOf(file), bytes);
    if (source === undefined) throw new UsageError(`--source ${named}: the file cannot be read as text.`);
    return source;
  }
  const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map(({ source }) => source);
  const hashes = new Set([base, ours, theirs].flatMap((stamp) => stamp?.sha256 ?? []));
  const isStamped = ours !== undefined && theirs !== undefined;
  if (isStamped && hashes.size === 1) return 'same';
  const wanted = isStamped ? stampOfMerge(base, ours, theirs) : undefined;
  const copies = await copiesOf(world, path, [wanted?.file, ours?.file, theirs?.file, base?.file]);
  // The name goes with the side that renamed the source, the text with the one that changed it.
  const name = either(base?.file, ours?.file, theirs?.file)?.value ?? ours?.file;
  const sourceOf = (bytes: Uint8Array | undefined): MergedSource | undefined => {
    return bytes && name !== undefined ? asSource(world, name, bytes) : undefined;
  };
  if (wanted !== undefined) {
    const source = sourceOf(await versionOf(world, copies, wanted));
    if (source !== undefined) return { document: source.document, stamp: { ...wanted, file: source.stamp.file } };
  } else if (base !== undefined && isStamped) {
    const source = sourceOf(await mergeSources(world, copies, { base, ours, theirs }));
    if (source !== undefined) return source;
  }
  return sourceOf(copies.find(({ current }) => current !== undefined)?.current) ?? 'unknown';
}

/** A path that the source has or had, and what stands there now. */
interface Copy {
  readonly file: string;
  readonly current: Uint8Array | undefined;
}

async function copiesOf(world: World, path: string, names: readonly (string | undefined)[]): Promise<readonly Copy[]> {
  const copies: Copy[] = [];
  for (const name of new Set(names)) {
    const file = await sourcePath(world, path, name);
    if (file !== undefined) copies.push({ file, current: await readIfThere(world, file) });
  }
  return copies;
}

/** The side that changed the source; undefined when both did. */
function stampOfMerge(base: SourceStamp | undefined, ours: SourceStamp, theirs: SourceStamp): SourceStamp | undefined {
  if (ours.sha256 === theirs.sha256 || base?.sha256 === theirs.sha256) return ours;
  return base?.sha256 === ours.sha256 ? theirs : undefined;
}

/** Both sides of a line that both changed: what a person makes of it is found again from there by its lines. */
async function mergeSources(
  world: World,
  copies: readonly Copy[],
  stamps: { readonly base: SourceStamp; readonly ours: SourceStamp; readonly theirs: SourceStamp },
): Promise<Uint8Array | undefined> {
  const base = await versionOf(world, copies, stamps.base);
  const ours = await versionOf(world, copies, stamps.ours);
  const theirs = await versionOf(world, copies, stamps.theirs);
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  return (await world.git.mergeLines({ base, ours, theirs }, true))?.bytes;
}

async function versionOf(
  { disk, git }: World,
  copies: readonly Copy[],
  { sha256 }: SourceStamp,
): Promise<Uint8Array | undefined> {
  for (const { current } of copies) if (current !== undefined && disk.sha256(current) === sha256) return current;
  for (const { file } of copies)
    for await (const bytes of git.versionsOf(parentOf(file), file))
      if (disk.sha256(bytes) === sha256 || disk.sha256(withCrlf(bytes)) === sha256) return bytes;
  return undefined;
}

/** As git's autocrlf puts a blob into a working tree. */
function withCrlf(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes].flatMap((byte) => (byte === 0x0a ? [0x0d, 0x0a] : [byte])));
}

/** Beside the sidecar, or where the corpus' mirrored tree has it. */
async function sourcePath(world: World, sidecar: string, name: string | undefined): Promise<string | undefined> {
  if (name === undefined || name.includes('/')) return undefined;
  const beside = joinPath(parentOf(sidecar), name);
  for (const folder of foldersAbove(parentOf(sidecar))) {
    if ((await world.disk.kind(joinPath(folder, CONFIG_FILE))) !== 'file') continue;
    const { config } = await openCorpus(world.disk.open(folder));
    const tree = treeOf(config, pathBelow(folder, sidecar) ?? '');
    const mirrored = tree === undefined ? undefined : pathBelow(joinPath(folder, tree.slice(0, -1)), beside);
    return mirrored === undefined ? beside : joinPath(folder, mirrored);
  }
  return beside;
}

async function readIfThere({ disk }: World, file: string): Promise<Uint8Array | undefined> {
  try {
    return await disk.read(file);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

function asSource({ disk }: World, name: string, bytes: Uint8Array): MergedSource | undefined {
  const decoded = decodeSource(bytes);
  if (!decoded.ok) return undefined;
  const document = new ArticleText(decoded.text);
  return { document, stamp: sourceStamp(name, bytes, document, disk.sha256) };
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
