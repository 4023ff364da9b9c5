import type { LocatedFinding } from '../located';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands, which GitHub shows at the lines of a pull request. Columns only where a finding is on one line. */
export function github(findings: readonly LocatedFinding[]): string {
  return findings
    .map(({ file, rule, severity, message, line, column, endLine, endColumn }) => {
      const columns = line === endLine ? `,col=${column},endColumn=${Math.max(column, endColumn)}` : '';
      const place = `file=${property(file)},line=${line},endLine=${endLine}${columns},title=${property(rule)}`;
      return `::${COMMANDS[severity]} ${place}::${data(message)}\n`;
    })
    .join('');
}

/** Escapes of the runner (actions/toolkit, packages/core/src/command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
