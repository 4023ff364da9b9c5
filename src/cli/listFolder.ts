import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import type { CancelToken } from '../core/corpus/files';
import { isFolderNeverRead } from '../core/corpus/membership';
import { compareByCodePoint, sortByCodePoint } from '../core/corpus/order';
import { isErrorOf } from '../node/fileLock';

export interface FolderListing {
  /** Relative, with `/`, in code-point order. */
  readonly files: readonly string[];
  /** Links to folders outside: not followed, so that nothing is written outside the corpus. */
  readonly skippedLinks: readonly string[];
  /** Folders that may not be read. */
  readonly closedFolders: readonly string[];
}

/**
 * Every file below a folder; hidden folders and those of installed packages are not looked into. Links to files count
 * as files, links to folders inside are followed once, so that loops end and the same real path stands once (under its
 * own name where it has one).
 */
export async function listFolder(folder: string, token?: CancelToken): Promise<FolderListing> {
  const root = await realpath(folder);
  const plain: string[] = [];
  const linked: { readonly path: string; readonly real: string }[] = [];
  const skippedLinks: string[] = [];
  const closedFolders: string[] = [];
  const seenFolders = new Set<string>();

  const walk = async (below: string, real: string, isLinked: boolean): Promise<void> => {
    if (token?.isCancellationRequested || seenFolders.has(real)) return;
    seenFolders.add(real);
    const folders: { below: string; real: string; isLinked: boolean }[] = [];
    const entries = await entriesOf(real);
    if (entries === undefined) closedFolders.push(below);
    for (const entry of entries ?? []) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const realPath = joinReal(real, entry.name);
      if (entry.isSymbolicLink()) {
        const end = await followLink(realPath);
        if (end === undefined) continue;
        if (end.isFolder) {
          if (isFolderNeverRead(entry.name)) continue;
          if (isInside(root, end.real)) folders.push({ below: path, real: end.real, isLinked: true });
          else skippedLinks.push(path);
        } else linked.push({ path, real: end.real });
      } else if (entry.isDirectory()) {
        if (!isFolderNeverRead(entry.name)) folders.push({ below: path, real: realPath, isLinked });
      } else if (entry.isFile()) {
        if (isLinked) linked.push({ path, real: realPath });
        else plain.push(path);
      }
    }
    // Real folders first: what they hold keeps its own name.
    folders.sort((a, b) => Number(a.isLinked) - Number(b.isLinked) || compareByCodePoint(a.below, b.below));
    for (const next of folders) await walk(next.below, next.real, next.isLinked);
  };
  await walk('', root, false);

  const seen = new Set(plain.map((path) => joinReal(root, path)));
  const extra = linked
    .sort((a, b) => compareByCodePoint(a.path, b.path))
    .filter(({ real }) => seen.size !== seen.add(real).size);
  return {
    files: sortByCodePoint([...plain, ...extra.map(({ path }) => path)]),
    skippedLinks: skippedLinks.sort(compareByCodePoint),
    closedFolders: closedFolders.sort(compareByCodePoint),
  };
}

/** Undefined when the folder may not be read; one that is gone by now has none. */
async function entriesOf(folder: string): Promise<Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return isErrorOf(error, 'ENOENT') ? [] : undefined;
  }
}

async function followLink(path: string): Promise<{ readonly real: string; readonly isFolder: boolean } | undefined> {
  try {
    const real = (await realpath(path)).replaceAll('\\', '/');
    const { isDirectory, isFile } = await kindOf(real);
    return isDirectory || isFile ? { real, isFolder: isDirectory } : undefined;
  } catch {
    // A link that leads nowhere, or in a circle.
    return undefined;
  }
}

async function kindOf(path: string): Promise<{ isDirectory: boolean; isFile: boolean }> {
  const stats = await stat(path);
  return { isDirectory: stats.isDirectory(), isFile: stats.isFile() };
}

function joinReal(folder: string, name: string): string {
  const plain = folder.replaceAll('\\', '/');
  return plain.endsWith('/') ? `${plain}${name}` : `${plain}/${name}`;
}

function isInside(root: string, path: string): boolean {
  const folder = joinReal(root, '');
  return path === folder.slice(0, -1) || path.startsWith(folder);
}
