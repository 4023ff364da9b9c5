import type { Severity } from '../corpus/config';
import { compareByCodePoint } from '../corpus/order';
import { formatMessage, say } from '../message';
import type { Finding, RuleFinding } from './rule';

/** A finding before its severity is known. */
export interface RawFinding extends RuleFinding {
  readonly rule: string;
  readonly path: string;
}

/** Findings of one rule in one file beyond this number are counted, not listed. */
export const MAX_OF_A_RULE = 100;

const ORDER = { info: 0, warning: 1, error: 2 } as const;

/** Findings that somebody answered for. */
export function dropIgnored<F extends RawFinding>(findings: readonly F[], isIgnored: (finding: F) => boolean): F[] {
  return findings.filter((finding) => !isIgnored(finding));
}

/** The same rule saying the same about the same place. */
export function dropDuplicates<F extends RawFinding>(findings: readonly F[]): F[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, path, range, message }) => {
    const key = `${rule}\0${path}\0${range.start}\0${range.end}\0${formatMessage(message)}`;
    return seen.size !== seen.add(key).size;
  });
}

/** Gives each finding its rule's severity, no worse than the finding allows; what is off goes. */
export function withSeverity(
  findings: readonly RawFinding[],
  severityOf: (finding: RawFinding) => Severity,
): Finding[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding);
    if (severity === 'off') return [];
    const { atMost } = finding;
    return [{ ...finding, severity: atMost !== undefined && ORDER[atMost] < ORDER[severity] ? atMost : severity }];
  });
}

/** Keeps the first so many of each rule in each file; the last one kept is followed by one that counts the rest. */
export function cap(findings: readonly Finding[], limit = MAX_OF_A_RULE): Finding[] {
  const counts = new Map<string, number>();
  const kept = findings.filter((finding) => {
    const key = keyOf(finding);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= limit;
  });
  for (const [key, count] of counts) {
    if (count <= limit) continue;
    const last = kept.findLast((finding) => keyOf(finding) === key)!;
    const { fix: _, ...rest } = last;
    const message = say('At least {count} more findings of this rule in {path} are not listed.', {
      count: count - limit,
      path: last.path,
    });
    kept.push({ ...rest, message });
  }
  return kept;
}

function keyOf({ rule, path }: Finding): string {
  return `${rule}\0${path}`;
}

/** By file, place, rule; findings that count others stay behind them. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareByCodePoint(a.path, b.path) ||
      a.range.start - b.range.start ||
      a.range.end - b.range.end ||
      compareByCodePoint(a.rule, b.rule),
  );
}
