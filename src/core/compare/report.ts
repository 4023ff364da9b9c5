import type { ArticleText } from '../text/document';
import type { Counts } from './agreement';
import { columns } from './columns';
import { type DocumentComparison, isAgreed } from './compareDocument';
import { type Located, locatedDisagreements } from './locatedDisagreement';
import { type Scores, type SpanScores, scoresOf } from './total';

export interface FileComparison {
  /** The sidecar, relative to both trees. */
  readonly file: string;
  readonly document: ArticleText;
  readonly comparison: DocumentComparison;
  /** Annotations that have no certain place in the text any more, and so were not compared. */
  readonly unplaced: { readonly a: number; readonly b: number };
}

export interface Comparison {
  /** As they were typed. */
  readonly a: string;
  readonly b: string;
  readonly files: readonly FileComparison[];
  /** Sidecars that only one of them has. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
}

/** The report for people, in English: figures, what they do not speak of, and every disagreement in its sentence. */
export function comparisonReport(comparison: Comparison): string {
  const { a, b, files } = comparison;
  const total = scoresOf(files.map((file) => file.comparison));
  const parts = [
    `Compared ${files.length} article${files.length === 1 ? '' : 's'}. A is ${a}, B is ${b}.\n`,
    spanTable('Entities', total.entities),
    spanTable('Dates', total.dates),
    lineTable(total),
    files.length > 1 ? fileTable(files) : '',
    gaps(comparison),
    files.map(disagreements).join(''),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function spanTable(title: string, { byLabel, all, spans, values }: SpanScores): string {
  if (all.a + all.b === 0) return '';
  const rows = [
    ...byLabel.map(({ label, ...counts }) => row(label, counts)),
    row('all', all),
    row('spans alone', spans),
  ];
  const share = values.of === 0 ? '' : `Values: ${values.same} of ${values.of} the same.\n`;
  return `${columns([[title, 'A', 'B', 'both', 'F1'], ...rows])}${share}`;
}

function lineTable({ lines: { byKind, same, of, kappa } }: Scores): string {
  if (of === 0) return '';
  const rows = byKind.map(({ kind, ...counts }) => row(kind, counts));
  const sum = `Lines: ${same} of ${of} the same. Cohen's kappa: ${decimal(kappa)}\n`;
  return `${columns([['Lines', 'A', 'B', 'both', 'F1'], ...rows])}${sum}`;
}

function row(name: string, { a, b, both, f1 }: Counts & { readonly f1: number | undefined }): string[] {
  return [name, String(a), String(b), String(both), decimal(f1)];
}

function fileTable(files: readonly FileComparison[]): string {
  const rows = files.map(({ file, comparison }) => {
    const { entities, dates, lines } = scoresOf([comparison]);
    const { same, of } = dates.values;
    return [
      file,
      decimal(entities.all.f1),
      decimal(dates.all.f1),
      of === 0 ? '–' : `${same}/${of}`,
      decimal(lines.kappa),
    ];
  });
  return columns([['Article', 'entities F1', 'dates F1', 'values', 'lines kappa'], ...rows]);
}

/** Three decimals; a dash where nothing can be said. */
function decimal(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

/** What the figures do not speak of. */
function gaps({ files, onlyA, onlyB, failed }: Comparison): string {
  const lines: string[] = [];
  for (const { file, comparison, unplaced } of files) {
    if (comparison.skipped.length > 0) {
      lines.push(`${file}: not both marked done, so not compared: ${comparison.skipped.join(', ')} (--undone does)`);
    }
    const { a, b } = unplaced;
    if (a + b > 0) lines.push(`${file}: without a certain place in the text: ${a} of A, ${b} of B`);
  }
  lines.push(...onlyA.map((file) => `${file}: only A has it`), ...onlyB.map((file) => `${file}: only B has it`));
  lines.push(...failed.map(({ file, reason }) => `${file}: ${reason}`));
  return lines.map((line) => `${line}\n`).join('');
}

function disagreements({ file, document, comparison }: FileComparison): string {
  if (isAgreed(comparison)) return '';
  return `${file}\n${locatedDisagreements(document, comparison).map(described).join('')}`;
}

function described({ layer, a, b, sentence: { text: sentence, start, end } }: Located): string {
  const points = Array.from(sentence);
  const marked = [points.slice(0, start), '[', points.slice(start, end), ']', points.slice(end)].flat().join('');
  return `  ${layer}  A: ${a ?? '–'}  B: ${b ?? '–'}\n      ${marked}\n`;
}
