import type { RuleCount } from '../../core/corpus/overview/overview';
import { rowBars } from '../rowBars';
import type { Section, Source } from './section';

const FILLS: Readonly<Record<RuleCount['severity'], string>> = {
  error: 'var(--vscode-editorError-foreground)',
  warning: 'var(--vscode-editorWarning-foreground)',
  info: 'var(--vscode-editorInfo-foreground)',
};

export function findingsSection({ contents, words }: Source): Section {
  const { findings } = contents.overview;
  const title = words.say('findings');
  if (findings.length === 0) {
    const action = { says: words.say('lint'), does: 'lint' } as const;
    return { id: 'findings', title, size: 'half', content: { empty: words.say('noFindings'), action } };
  }
  const rows = findings.map(({ rule, severity, count, files }) => ({
    rule,
    severity,
    count,
    cells: [rule, words.say(severity), words.number(count), words.number(files)],
    mark: {
      says: words.list(contents.words[rule] === undefined ? rule : `${rule} (${contents.words[rule]})`, [
        words.say(severity),
        words.count('findingsCount', count),
        words.count('inFiles', files),
      ]),
      target: { type: 'rule', rule } as const,
    },
  }));
  const severities = (['error', 'warning', 'info'] as const).filter((each) =>
    rows.some(({ severity }) => severity === each),
  );
  return {
    id: 'findings',
    size: 'half',
    title,
    note: words.say('findingsNote'),
    content: {
      legend: severities.map((severity) => ({ says: words.say(severity), look: 'full', fill: FILLS[severity] })),
      draw: (width) => [
        rowBars(
          rows.map(({ rule, severity, count, mark }) => ({
            name: rule,
            figure: words.number(count),
            parts: [{ value: count, fill: FILLS[severity], look: 'full' }],
            mark,
          })),
          { width, says: title },
        ),
      ],
      table: {
        columns: [words.say('rule'), words.say('severity'), words.say('findingsColumn'), words.say('filesColumn')],
        rows,
      },
    },
  };
}
