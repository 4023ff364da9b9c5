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
    const [line, column] = positionOf(text, start);
    const [endLine, endColumn] = positionOf(text, end);
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
    };
  });
}

const EMPTY = new ArticleText('');

/** Rules give ranges into a sidecar's text as read; printed offsets count over normalised text in every file. */
function normalisedOffset(raw: string | undefined, offset: number): number {
  if (raw === undefined || !(raw.includes('\r') || raw.startsWith('\ufeff'))) return offset;
  return normaliseText(raw.slice(0, offset)).length;
}

function positionOf(text: ArticleText, offset: number): [number, number] {
  const { line } = text.lines.positionAt(offset);
  const start = text.codePoints.toCodePoint(text.lines.start(line));
  return [line + 1, text.codePoints.toCodePoint(offset) - start + 1];
}
