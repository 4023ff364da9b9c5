/**
 * A document's path below the folder of an export, without its extension. What lies outside of the current folder is
 * named by an absolute path, which becomes one below.
 */
export function stemmed(file: string): string {
  const below = file.replace(/^([A-Za-z]):\//, '$1/').replace(/^(?:\.{0,2}\/)+/, '');
  const dot = below.lastIndexOf('.');
  return dot > below.lastIndexOf('/') + 1 ? below.slice(0, dot) : below;
}

/** With its dot; empty where there is none. */
export function extensionOf(file: string): string {
  const dot = file.lastIndexOf('.');
  return dot > file.lastIndexOf('/') + 1 ? file.slice(dot) : '';
}
