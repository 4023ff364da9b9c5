import type { Problem } from '../problem';
import type { LintArticle, RuleFinding } from './rule';

/** Codes of a sidecar's problems that have rules of their own; all others are for sidecar/schema. */
const OWN_RULES: Readonly<Record<string, string>> = {
  'not-yaml': 'sidecar/unreadable',
  'not-a-mapping': 'sidecar/unreadable',
  'too-large': 'sidecar/unreadable',
  'unknown-format': 'sidecar/unreadable',
  'conflict-markers': 'sidecar/merge-conflict',
  'newer-format': 'sidecar/newer-format',
  'duplicate-id': 'sidecar/duplicate-id',
};

function ruleOf({ code, message }: Problem): string {
  if (code === 'bad-offset' && message.data?.start === message.data?.end) return 'span/empty';
  return OWN_RULES[code] ?? 'sidecar/schema';
}

/** The problems of reading a sidecar that are one rule's to tell. */
export function problemsOf({ sidecarProblems }: LintArticle, rule: string): readonly Problem[] {
  return sidecarProblems.filter((problem) => ruleOf(problem) === rule);
}

export function asFinding({ severity, message, start, end }: Problem): RuleFinding {
  return {
    message,
    file: 'sidecar',
    range: { start, end },
    ...(severity === 'warning' ? { atMost: 'warning' as const } : {}),
  };
}
