import type { CorpusConfig, Severity } from '../corpus/config';
import { ruleSettings } from '../corpus/overrides';
import {
  cap,
  dropDuplicates,
  dropIgnored,
  MAX_OF_A_RULE,
  type RawFinding,
  sortFindings,
  withSeverity,
} from './filters';
import { ignoredPaths, isIgnoredBy, readIgnores } from './ignores';
import type { Finding, LintArticle, Rule, RuleOptions } from './rule';

/** What decides about findings besides the rules themselves. */
export interface LintSettings {
  readonly rules: readonly Rule[];
  /** The severity of a rule for a document. */
  readonly severityOf: (rule: Rule, path: string) => Severity;
  readonly optionsOf: (rule: Rule, path: string) => RuleOptions;
  /** Whether corpus.yaml answers for a rule's findings in a document. */
  readonly isIgnored: (rule: string, path: string) => boolean;
  /** For fixing, which must see every finding; a person sees the first of them. */
  readonly isUncapped?: boolean;
}

/**
 * Severities and options from corpus.yaml: overrides by glob, then `rules`, then the rule's own.
 * @param place advisory rules are off on the command line unless corpus.yaml turns them on
 */
export function lintSettings(
  config: CorpusConfig,
  rules: readonly Rule[],
  place: 'editor' | 'command line',
): LintSettings {
  const configured = ruleSettings(config);
  const usual = new Map(rules.map((rule) => [rule, defaultsOf(rule)]));
  return {
    rules,
    severityOf: (rule, path) =>
      configured(rule.id, path).severity ??
      (rule.scope === 'advisory' && place === 'command line' ? 'off' : rule.defaultSeverity),
    optionsOf: (rule, path) => {
      const defaults = usual.get(rule) ?? defaultsOf(rule);
      const own = rule.options === undefined ? undefined : configured(rule.id, path).options;
      return own === undefined ? defaults : { ...defaults, ...own };
    },
    isIgnored: ignoredPaths(config),
  };
}

/** The same for some of the rules. */
export function onlyRules(settings: LintSettings, isWanted: (rule: Rule) => boolean): LintSettings {
  return { ...settings, rules: settings.rules.filter(isWanted) };
}

/** Whether a rule can find anything in any document: its own default, `rules` or some override turns it on. */
export function isOnSomewhere(rule: Rule, { rules, overrides }: CorpusConfig): boolean {
  const general = rules.get(rule.id)?.severity ?? rule.defaultSeverity;
  return general !== 'off' || overrides.some((entry) => (entry.rules.get(rule.id)?.severity ?? 'off') !== 'off');
}

function defaultsOf({ options }: Rule): RuleOptions {
  return Object.fromEntries(Object.entries(options ?? {}).map(([name, option]) => [name, option.default]));
}

/** Runs the rules over one document. Pure. */
export function lintArticle(article: LintArticle, settings: LintSettings): Finding[] {
  const { path, sidecarPath } = article;
  const rules = settings.rules.filter(
    (rule) => settings.severityOf(rule, path) !== 'off' && !settings.isIgnored(rule.id, path),
  );
  const raw: RawFinding[] = [];
  const limit = settings.isUncapped ? MAX_FIXED : MAX_LOOKED_AT;
  for (const rule of rules) {
    for (const finding of take(rule.check(article, settings.optionsOf(rule, path)), limit)) {
      raw.push({ ...finding, rule: rule.id, path: finding.file === 'source' ? path : sidecarPath });
    }
  }
  if (raw.length === 0) return [];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const { ignores } = readIgnores(article.sidecar);
  const answered = dropIgnored(raw, (finding) => isIgnoredBy(ignores, finding));
  const severe = withSeverity(dropDuplicates(answered), ({ rule }) => settings.severityOf(byId.get(rule)!, path));
  return sortFindings(settings.isUncapped ? severe : cap(severe));
}

/** Findings of one rule in one document that are looked at: a hostile file has as many as pairs of its lines. */
const MAX_LOOKED_AT = 10 * MAX_OF_A_RULE;
/** The same where findings are to be fixed, in one pass. */
const MAX_FIXED = 100_000;

function* take<T>(items: Iterable<T>, limit: number): Iterable<T> {
  let count = 0;
  for (const item of items) {
    if (count++ === limit) return;
    yield item;
  }
}
