import { TABLES } from './expressions/index';
import type { Row, Table } from './expressions/table';

/** The part of docs/dates.md between its two marks: every form of the tests with its value. */
export function formsTable(): string {
  return TABLES.map(section).join('\n\n');
}

function section({ title, rows }: Table): string {
  const [first] = rows;
  const reference = first?.reference === undefined ? 'no date of the document' : `document of ${first.reference}`;
  const isNegative = rows.every(({ expected }) => expected.length === 0);
  if (isNegative) return [`### ${title}`, '', ...rows.map(({ text }) => `- ${escapeBars(text)}`)].join('\n');
  return [
    `### ${title} (${reference})`,
    '',
    '| in the text | type | value | mod |',
    '|---|---|---|---|',
    ...rows.flatMap(lines),
  ].join('\n');
}

function lines(row: Row): string[] {
  return row.expected.map(({ start, text, type, value, mod }) => {
    const marked = `${row.text.slice(0, start)}**${text}**${row.text.slice(start + text.length)}`;
    return `| ${escapeBars(marked)} | ${type} | \`${value}\` | ${mod ?? ''} |`;
  });
}

function escapeBars(text: string): string {
  return text.replaceAll('|', '\\|');
}
