import type { Log, ReportingConfiguration, Result } from 'sarif';
import { version } from '../../../package.json';
import type { Severity } from '../../core/corpus/config';
import { RULES } from '../../core/lint/rules';
import type { LocatedFinding } from '../located';

const LEVELS: Readonly<Record<Severity, ReportingConfiguration.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
};

/** SARIF 2.1.0 (OASIS): what code scanners read. Its types are generated from the standard's schema. */
export function sarif(findings: readonly LocatedFinding[]): string {
  const rules = RULES.map(({ id, description, defaultSeverity }) => ({
    id,
    shortDescription: { text: description },
    defaultConfiguration: { level: LEVELS[defaultSeverity] },
  }));
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'corpus-lint', semanticVersion: version, rules } },
        columnKind: 'unicodeCodePoints',
        results: findings.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(finding: LocatedFinding): Result {
  const { file, rule, severity, message, line, column, endLine, endColumn, start, end } = finding;
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: {
            startLine: line,
            startColumn: column,
            endLine,
            endColumn,
            charOffset: start,
            charLength: end - start,
          },
        },
      },
    ],
  };
}

/** Relative references stay relative; absolute paths become file URIs. */
function uriOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return `file://${path}`;
  return /^[A-Za-z]:\//.test(file) ? `file:///${file.slice(0, 2)}${path.slice(path.indexOf('/'))}` : path;
}
