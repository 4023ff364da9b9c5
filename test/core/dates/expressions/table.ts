import { findDates } from '../../../../src/core/dates/find';
import type { SuggestedDate } from '../../../../src/core/suggestion';
import { ArticleText } from '../../../../src/core/text/document';

/** One sentence with its expressions marked `⟦…⟧`, and what each is worth. Without marks, nothing may be found. */
export interface Row {
  readonly text: string;
  readonly language: 'vi' | 'en';
  /** The document's date, or undefined for an article without one. */
  readonly reference: string | undefined;
  readonly expected: readonly Expected[];
}

export interface Expected {
  readonly text: string;
  readonly start: number;
  readonly type: string;
  readonly value: string;
  readonly mod?: string;
}

export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/**
 * Reads a table: one row a line, `sentence → TYPE value [MOD]; TYPE value …` with as many values as marks, or `→ –` for none.
 */
export function table(title: string, language: Row['language'], reference: string | undefined, lines: string): Table {
  const rows = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readRow(line.trim(), language, reference));
  return { title, rows };
}

function readRow(line: string, language: Row['language'], reference: string | undefined): Row {
  const [marked = '', values = ''] = line.split(' → ');
  const wanted = values === '–' ? [] : values.split('; ').map((value) => value.split(' '));
  let text = '';
  const expected: Expected[] = [];
  for (const [index, piece] of marked.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) {
      const [type = '', value = '', mod] = wanted[expected.length] ?? [];
      expected.push({ text: piece, start: text.length, type, value, ...(mod && { mod }) });
    }
    text += piece;
  }
  if (expected.length !== wanted.length) throw new Error(`marks and values differ: ${line}`);
  return { text, language, reference, expected };
}

export function read(row: Row, text: string = row.text): SuggestedDate[] {
  const document = new ArticleText(text);
  const documentDate =
    row.reference === undefined ? undefined : { value: row.reference, by: 'metadata' as const, score: 1, evidence: [] };
  return findDates(document, [{ start: 0, end: document.length }], { language: row.language, documentDate });
}

/** What differs from the expectation, in words; undefined when the row is right. */
export function missOf(row: Row, found: readonly SuggestedDate[] = read(row)): string | undefined {
  const shown = found.map(({ text, range, type, value, mod }) =>
    show({ text, start: range.start, type, value, ...(mod && { mod }) }),
  );
  const wanted = row.expected.map(show);
  return shown.join('; ') === wanted.join('; ')
    ? undefined
    : `${row.text}\n      wanted ${wanted.join('; ') || 'nothing'}\n      found  ${shown.join('; ') || 'nothing'}`;
}

function show({ text, start, type, value, mod }: Expected): string {
  return `“${text}”@${start} ${type} ${value}${mod === undefined ? '' : ` ${mod}`}`;
}
