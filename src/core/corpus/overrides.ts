import type { CorpusConfig, DocumentOverride, Severity } from './config';
import { compileGlob } from './globs';

/** What `documents` of corpus.yaml says about one path; later entries win, key by key. */
export type DocumentSettings = Omit<DocumentOverride, 'glob'>;

/** Compiled once for a configuration. */
export function documentSettings(config: CorpusConfig): (path: string) => DocumentSettings {
  const entries = compiled(config.documents);
  return (path) => {
    let settings: DocumentSettings = {};
    for (const { matches, entry } of entries) {
      if (!matches(path)) continue;
      const { glob: _, ...rest } = entry;
      settings = { ...settings, ...rest };
    }
    return settings;
  };
}

/** The severity that corpus.yaml gives a rule for a path: the last override that names it, else `rules`. */
export function ruleSeverities(config: CorpusConfig): (rule: string, path: string) => Severity | undefined {
  const entries = compiled(config.overrides);
  return (rule, path) => {
    let severity = config.rules.get(rule);
    for (const { matches, entry } of entries) {
      const own = entry.rules.get(rule);
      if (own !== undefined && matches(path)) severity = own;
    }
    return severity;
  };
}

function compiled<T extends { readonly glob: string }>(
  entries: readonly T[],
): { readonly entry: T; readonly matches: (path: string) => boolean }[] {
  return entries.flatMap((entry) => {
    const result = compileGlob(entry.glob);
    return result.ok ? [{ entry, matches: (path: string) => result.glob.matches(path) }] : [];
  });
}
