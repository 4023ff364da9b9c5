import type { CorpusConfig, Severity } from '../corpus/config';
import { ruleSeverities } from '../corpus/overrides';
import {
  cap,
  dropDuplicates,
  dropIgnored,
  MAX_OF_A_RULE,
  type RawFinding,
  sortFindings,
  withSeverity,
} from './filters';
import { isIgnoredBy, readIgnores } from './ignores';
import type { Finding, LintArticle, Rule } from './rule';

/** What decides about findings besides the rules themselves. */
export interface LintSettings {
  readonly rules: readonly Rule[];
  /** The severity of a rule for a path. */
  readonly severityOf: (rule: Rule, path: string) => Severity;
  readonly isIgnored?: (finding: RawFinding) => boolean;
}

/**
 * Severities from corpus.yaml: overrides by glob, then `rules`, then the rule's own.
 * @param place advisory rules are off on the command line unless corpus.yaml turns them on
 */
export function lintSettings(
  config: CorpusConfig,
  rules: readonly Rule[],
  place: 'editor' | 'command line',
): LintSettings {
  const configured = ruleSeverities(config);
  return {
    rules,
    severityOf: (rule, path) =>
      configured(rule.id, path) ??
      (rule.scope === 'advisory' && place === 'command line' ? 'off' : rule.defaultSeverity),
  };
}

/** Runs the rules over one document. Pure. */
export function lintArticle(article: LintArticle, settings: LintSettings): Finding[] {
  const rules = settings.rules.filter((rule) => settings.severityOf(rule, article.path) !== 'off');
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const raw = rules.flatMap((rule) =>
    Array.from(take(rule.check(article), MAX_LOOKED_AT), (finding) => ({
      ...finding,
      rule: rule.id,
      path: finding.file === 'source' ? article.path : article.sidecarPath,
    })),
  );
  const { ignores } = readIgnores(article.sidecar);
  const answered = dropIgnored(
    raw,
    (finding) => isIgnoredBy(ignores, finding) || (settings.isIgnored?.(finding) ?? false),
  );
  const severe = withSeverity(dropDuplicates(answered), ({ rule }) =>
    settings.severityOf(byId.get(rule)!, article.path),
  );
  return sortFindings(cap(severe));
}

/** Findings of one rule in one document that are looked at: a hostile file has as many as pairs of its lines. */
const MAX_LOOKED_AT = 10 * MAX_OF_A_RULE;

function* take<T>(items: Iterable<T>, limit: number): Iterable<T> {
  let count = 0;
  for (const item of items) {
    if (count++ === limit) return;
    yield item;
  }
}
