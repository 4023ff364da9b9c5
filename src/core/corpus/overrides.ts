import type { CorpusConfig, DocumentOverride, RuleSetting } from './config';
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

/** What corpus.yaml says about a rule for a path: `rules`, and over it every override that names the rule, in order. */
export function ruleSettings(config: CorpusConfig): (rule: string, path: string) => RuleSetting {
  const entries = compiled(config.overrides);
  return (rule, path) => {
    let setting = config.rules.get(rule) ?? NOTHING;
    for (const { matches, entry } of entries) {
      const own = entry.rules.get(rule);
      if (own === undefined || !matches(path)) continue;
      const options = own.options === undefined ? setting.options : { ...setting.options, ...own.options };
      setting = { ...setting, ...own, ...(options === undefined ? {} : { options }) };
    }
    return setting;
  };
}

const NOTHING: RuleSetting = {};

function compiled<T extends { readonly glob: string }>(
  entries: readonly T[],
): { readonly entry: T; readonly matches: (path: string) => boolean }[] {
  return entries.flatMap((entry) => {
    const result = compileGlob(entry.glob);
    return result.ok ? [{ entry, matches: (path: string) => result.glob.matches(path) }] : [];
  });
}
