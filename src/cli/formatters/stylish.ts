import type { LocatedFinding } from '../located';

/**
 * One finding a line, `file:line:column: severity: message [rule]`, as compilers print, so that terminals link it and
 * VS Code's problem matcher reads it; then how many there are.
 */
export function stylish(findings: readonly LocatedFinding[]): string {
  const lines = findings.map(
    ({ file, line, column, severity, message, rule }) =>
      `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)} [${rule}]\n`,
  );
  if (findings.length === 0) return '';
  return `${lines.join('')}\n${count(findings.length, 'problem')} (${summary(findings)})\n`;
}

function summary(findings: readonly LocatedFinding[]): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([severity, number]) => number > 0 || severity !== 'info')
    .map(([severity, number]) => (severity === 'info' ? `${number} info` : count(number, severity)))
    .join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Text of a corpus must not steer a terminal or begin a line of its own. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
