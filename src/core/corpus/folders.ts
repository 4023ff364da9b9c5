import { compareByCodePoint } from './order';

/** What a folder holds itself. */
export interface FolderContent {
  /** Paths of the folders in it, without a slash at the end. */
  readonly folders: readonly string[];
  /** Paths. */
  readonly files: readonly string[];
}

/**
 * @param paths in code-point order
 * @param folder without a slash at the end; the empty string for all
 */
export function contentOf(paths: readonly string[], folder: string): FolderContent {
  const prefix = folder === '' ? '' : `${folder}/`;
  const folders: string[] = [];
  const files: string[] = [];
  for (const path of pathsBelow(paths, folder)) {
    const slash = path.indexOf('/', prefix.length);
    if (slash === -1) files.push(path);
    else {
      const name = path.slice(0, slash);
      if (folders.at(-1) !== name) folders.push(name);
    }
  }
  return { folders, files };
}

/** All files in the folder and below it: they stand together, as the paths are sorted. */
export function pathsBelow(paths: readonly string[], folder: string): readonly string[] {
  if (folder === '') return paths;
  const start = firstFrom(paths, `${folder}/`);
  let end = start;
  while (end < paths.length && paths[end]!.startsWith(`${folder}/`)) end++;
  return paths.slice(start, end);
}

/** The folder above, the empty string for the corpus' own; undefined above that. */
export function folderOf(path: string): string | undefined {
  if (path === '') return undefined;
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function firstFrom(paths: readonly string[], wanted: string): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareByCodePoint(paths[middle]!, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
