/** Absolute paths with `/`: `/home/lan/corpus`, `C:/corpus`, and a root that ends in `/`. */

/** The part of `path` below `folder`; '' for the folder itself, undefined for what lies outside. */
export function pathBelow(folder: string, path: string): string | undefined {
  if (path === folder) return '';
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

export function joinPath(folder: string, path: string): string {
  if (path === '') return folder;
  return folder.endsWith('/') ? `${folder}${path}` : `${folder}/${path}`;
}

/** The folder that holds it; a root holds itself. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash === -1) return path;
  const parent = path.slice(0, slash);
  // `/` and `C:/` keep their slash: without it they would be no folder.
  return parent === '' || /^[A-Za-z]:$/.test(parent) ? path.slice(0, slash + 1) : parent;
}

/** The folder, its parent and so on up to the root. */
export function* foldersAbove(folder: string): Iterable<string> {
  for (let at = folder; ; at = parentOf(at)) {
    yield at;
    if (parentOf(at) === at) return;
  }
}
