import { isMap, isScalar } from 'yaml';
import { say } from '../message';
import type { CorpusConfig, IgnoreEntry, RuleSetting } from './config';
import { readGlob, readSeverity, reportUnknownKey } from './configValues';
import { didYouMean } from './didYouMean';
import { type Entry, nodeRange, readEntries, readItems, readString, report, type YamlSource } from './yamlSource';

/** What the reader has to know of a rule; the linter's list of rules is one of these. */
export interface KnownRule {
  readonly id: string;
  readonly options?: Readonly<Record<string, { readonly min: number }>>;
}

/** @param knownRules rules that the linter has; without them names are not checked */
export function readRules(
  source: YamlSource,
  node: unknown,
  knownRules: readonly KnownRule[] | undefined,
): ReadonlyMap<string, RuleSetting> | undefined {
  const message = say('"rules" must be a mapping from a rule to its severity, such as {"span/overlap": warning}.');
  const entries = readEntries(source, node, message);
  if (entries === undefined) return undefined;
  const rules = new Map<string, RuleSetting>();
  for (const entry of entries) {
    const rule = knownRules?.find(({ id }) => id === entry.key);
    if (knownRules !== undefined && rule === undefined)
      reportUnknownRule(source, entry.key, entry.keyRange, knownRules);
    if (entry.value === undefined) continue;
    const setting = readSetting(source, entry.value, rule);
    if (setting !== undefined) rules.set(entry.key, setting);
  }
  return rules;
}

function reportUnknownRule(
  source: YamlSource,
  name: string,
  range: Parameters<typeof report>[1],
  knownRules: readonly KnownRule[],
): void {
  const meant = didYouMean(
    name,
    knownRules.map(({ id }) => id),
  );
  const unknown =
    meant === undefined
      ? say('There is no rule "{rule}".', { rule: name })
      : say('There is no rule "{rule}". Did you mean "{meant}"?', { rule: name, meant });
  report(source, range, 'warning', 'unknown-rule', unknown);
}

function readSetting(source: YamlSource, node: unknown, rule: KnownRule | undefined): RuleSetting | undefined {
  if (!isMap(source.resolve(node))) {
    const severity = readSeverity(source, node);
    return severity === undefined ? undefined : { severity };
  }
  const message = say('Expected a severity, or a mapping such as {severity: warning, max: 20000}.');
  let setting: { severity?: RuleSetting['severity'] & string; options?: Record<string, number> } = {};
  for (const field of readEntries(source, node, message) ?? []) {
    if (field.value === undefined) continue;
    if (field.key === 'severity') {
      const severity = readSeverity(source, field.value);
      if (severity !== undefined) setting = { ...setting, severity };
      continue;
    }
    const option = readOption(source, field, rule);
    if (option !== undefined) setting = { ...setting, options: { ...setting.options, [field.key]: option } };
  }
  return setting;
}

function readOption(source: YamlSource, field: Entry, rule: KnownRule | undefined): number | undefined {
  const known = rule?.options ?? {};
  if (rule !== undefined && !Object.hasOwn(known, field.key)) {
    reportUnknownKey(source, field, ['severity', ...Object.keys(known)]);
    return undefined;
  }
  const min = known[field.key]?.min ?? 0;
  const value = isScalar(field.value) ? field.value.value : undefined;
  if (typeof value === 'number' && Number.isFinite(value) && value >= min) return value;
  const message = say('"{option}" must be a number from {min}.', { option: field.key, min });
  report(source, nodeRange(field.value), 'error', 'wrong-value', message);
  return undefined;
}

const OVERRIDE_KEYS = ['glob', 'rules'];

export function readOverrides(
  source: YamlSource,
  entry: Entry,
  knownRules: readonly KnownRule[] | undefined,
): CorpusConfig['overrides'] | undefined {
  const message = say('"overrides" must be a list such as [{glob: "legacy/**", rules: {"span/overlap": off}}].');
  return readItems(source, entry.value, message)
    ?.map((item) => {
      const fields = readEntries(source, item, message);
      if (fields === undefined) return undefined;
      let override: { glob?: string; rules: ReadonlyMap<string, RuleSetting> } = { rules: new Map() };
      for (const field of fields) {
        if (!OVERRIDE_KEYS.includes(field.key)) reportUnknownKey(source, field, OVERRIDE_KEYS);
        else if (field.value === undefined) continue;
        else if (field.key === 'rules') {
          override = { ...override, rules: readRules(source, field.value, knownRules) ?? new Map() };
        } else {
          const glob = readGlob(source, field.value);
          if (glob !== undefined) override = { ...override, glob };
        }
      }
      return withGlob(source, item, override);
    })
    .filter((override) => override !== undefined);
}

const IGNORE_KEYS = ['rule', 'glob', 'file', 'reason'];

/** Entries that lack a rule, a place or a reason ignore nothing and are errors. */
export function readIgnoreEntries(
  source: YamlSource,
  entry: Entry,
  knownRules: readonly KnownRule[] | undefined,
): readonly IgnoreEntry[] | undefined {
  const message = say('"ignore" must be a list such as [{rule: "text/not-nfc", glob: "legacy/**", reason: "…"}].');
  return readItems(source, entry.value, message)
    ?.map((item) => {
      const fields = readEntries(source, item, message);
      if (fields === undefined) return undefined;
      const texts: Record<string, string> = {};
      for (const field of fields) {
        if (!IGNORE_KEYS.includes(field.key)) reportUnknownKey(source, field, IGNORE_KEYS);
        else if (field.value !== undefined) {
          const value = field.key === 'glob' ? readGlob(source, field.value) : readText(source, field);
          if (value === undefined) return undefined;
          texts[field.key] = value;
          if (field.key === 'rule' && knownRules !== undefined && !knownRules.some(({ id }) => id === value))
            reportUnknownRule(source, value, nodeRange(field.value), knownRules);
        }
      }
      return wholeIgnore(source, item, texts);
    })
    .filter((ignore) => ignore !== undefined);
}

function readText(source: YamlSource, field: Entry): string | undefined {
  return readString(source, field.value, say('"{key}" must be a text.', { key: field.key }));
}

function wholeIgnore(
  source: YamlSource,
  item: unknown,
  { rule, glob, file, reason }: Readonly<Record<string, string>>,
): IgnoreEntry | undefined {
  if (rule === undefined || reason === undefined || (glob === undefined) === (file === undefined)) {
    const message = say('The entry needs a "rule", a "reason", and either a "glob" or a "file".');
    report(source, nodeRange(item), 'error', 'missing-key', message);
    return undefined;
  }
  return { rule, reason, ...(glob === undefined ? {} : { glob }), ...(file === undefined ? {} : { file }) };
}

/** An entry without a glob that can be read says nothing about any file. */
export function withGlob<T extends { glob?: string }>(
  source: YamlSource,
  item: unknown,
  entry: T,
): (T & { glob: string }) | undefined {
  if (entry.glob !== undefined) return { ...entry, glob: entry.glob };
  const range = nodeRange(item);
  const isReported = source.problems.some(
    (problem) => problem.code === 'bad-glob' && problem.start >= range.start && problem.end <= range.end,
  );
  if (!isReported)
    report(source, range, 'error', 'missing-key', say('The entry needs a "glob" that says for which files.'));
  return undefined;
}
