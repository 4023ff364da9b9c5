/** The other paths in the order of the list, from the one behind the given path, round its end. */
export function inTurn(paths: readonly string[], from: string): string[] {
  const at = paths.indexOf(from);
  return at === -1 ? [...paths] : [...paths.slice(at + 1), ...paths.slice(0, at)];
}
