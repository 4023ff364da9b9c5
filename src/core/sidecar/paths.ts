export const SIDECAR_SUFFIX = '.ann.yaml';

/** Paths are relative to the corpus' folder, with `/`. */
export function isSidecarPath(path: string): boolean {
  return path.endsWith(SIDECAR_SUFFIX) && !path.endsWith(`/${SIDECAR_SUFFIX}`) && path !== SIDECAR_SUFFIX;
}

/** Where corpus.yaml wants sidecars: a folder that ends in `/`, or undefined for "beside the source". */
export interface SidecarPlace {
  readonly sidecars: string | undefined;
}

/** `a/report.txt` → `a/report.ann.yaml`, or below the mirrored folder that `config.sidecars` names. */
export function sidecarPathOf(sourcePath: string, config: SidecarPlace): string {
  return `${config.sidecars ?? ''}${withoutExtension(sourcePath)}${SIDECAR_SUFFIX}`;
}

/**
 * The sources among `allPaths` that a sidecar belongs to: none makes it an orphan, two or more share it, which is an
 * error. Pass the corpus' documents, not every file: `report.txt` and `report.png` have the same stem.
 */
export function sourcePathsFor(sidecarPath: string, config: SidecarPlace, allPaths: readonly string[]): string[] {
  return allPaths.filter((path) => !isSidecarPath(path) && sidecarPathOf(path, config) === sidecarPath);
}

/** The document's default id: the file's name without folders and extension. */
export function stemOf(sourcePath: string): string {
  return withoutExtension(sourcePath.slice(sourcePath.lastIndexOf('/') + 1));
}

function withoutExtension(path: string): string {
  const dot = path.lastIndexOf('.');
  // A dot that opens the name (`.profile`) starts no extension.
  return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path;
}
