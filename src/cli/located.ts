import type { Severity } from '../core/corpus/config';
import type { Finding, LintArticle } from '../core/lint/rule';
import { formatMessage } from '../core/message';
import { ArticleText } from '../core/text/document';
import { normaliseText } from '../core/text/normalise';

/** A finding as the command line prints it: one object of `corpus lint --format json`, a contract. */
export interface LocatedFinding {
  /** The file that the range lies in; relative to the current folder, or as it was given. */
  readonly file: string;
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  /** Lines and columns count from 1, columns in code points. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Code points over the file's normalised text. */
  readonly start: number;
  readonly end: number;
  readonly fixable: boolean;
  /** `column` and `endColumn` in UTF-16 units, where they differ. Not printed: see `withColumnsIn`. */
  readonly utf16?: readonly [column: number, endColumn: number];
}

/** What columns count: Unicode code points as everything that is printed, or UTF-16 units as VS Code does. */
export type ColumnUnit = 'code-points' | 'utf-16';

/** The findings as they are printed. */
export function withColumnsIn(unit: ColumnUnit, findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return findings.map(({ utf16, ...finding }) =>
    utf16 === undefined || unit === 'code-points' ? finding : { ...finding, column: utf16[0], endColumn: utf16[1] },
  );
}

/** Says where the findings of one document are. @param display path of a corpus file as it is to be printed */
export function locate(
  article: LintArticle,
  findings: readonly Finding[],
  display: (path: string) => string,
): LocatedFinding[] {
  let sidecar: ArticleText | undefined;
  return findings.map((finding) => {
    const isSource = finding.file === 'source';
    if (!isSource) sidecar ??= new ArticleText(article.sidecarText ?? '');
    const text = (isSource ? article.source : sidecar) ?? EMPTY;
    const raw = isSource ? undefined : article.sidecarText;
    const start = normalisedOffset(raw, finding.range.start);
    const end = normalisedOffset(raw, finding.range.end);
    const points = text.toCodePoints({ start, end });
    const [line, column, unit] = positionOf(text, start);
    const [endLine, endColumn, endUnit] = positionOf(text, end);
    return {
      file: display(finding.path),
      rule: finding.rule,
      severity: finding.severity,
      message: formatMessage(finding.message),
      line,
      column,
      endLine,
      endColumn,
      ...points,
      fixable: finding.fix !== undefined || finding.isRepairable === true,
      ...((unit !== column || endUnit !== endColumn) && { utf16: [unit, endUnit] as const }),
    };
  });
}

const EMPTY = new ArticleText('');

/** Rules give ranges into a sidecar's text as read; printed offsets count over normalised text in every file. */
function normalisedOffset(raw: string | undefined, offset: number): number {
  if (raw === undefined || !(raw.includes('\r') || raw.startsWith('\ufeff'))) return offset;
  return normaliseText(raw.slice(0, offset)).length;
}

function positionOf(text: ArticleText, offset: number): [line: number, codePoints: number, utf16: number] {
  const { line } = text.lines.positionAt(offset);
  const start = text.lines.start(line);
  const column = text.codePoints.toCodePoint(offset) - text.codePoints.toCodePoint(start) + 1;
  return [line + 1, column, offset - start + 1];
}
