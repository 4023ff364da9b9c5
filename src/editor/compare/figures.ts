import * as vscode from 'vscode';
import type { Scores, SpanScores } from '../../core/compare/total';

/** A line of the view with what stands below it. */
export interface Figure {
  readonly label: string;
  readonly description: string;
  readonly children: readonly Figure[];
}

/** The agreement in figures: for all articles, or one. */
export function figuresOf({ entities, dates, lines }: Scores): readonly Figure[] {
  const { same, of, kappa, byKind } = lines;
  return [
    ...spanFigures(vscode.l10n.t('Entities'), entities),
    ...spanFigures(vscode.l10n.t('Dates'), dates),
    ...(of === 0
      ? []
      : [
          {
            label: vscode.l10n.t('Lines'),
            description: vscode.l10n.t("Cohen's kappa {kappa} · {same} of {of} the same", {
              kappa: decimal(kappa),
              same,
              of,
            }),
            children: byKind.map(({ kind, ...counts }) => leaf(kind, counts)),
          },
        ]),
  ];
}

/** One line for a file. */
export function shortFigures({ entities, dates, lines }: Scores): string {
  return [
    ...(entities.all.f1 === undefined ? [] : [vscode.l10n.t('entities {f1}', { f1: decimal(entities.all.f1) })]),
    ...(dates.all.f1 === undefined ? [] : [vscode.l10n.t('dates {f1}', { f1: decimal(dates.all.f1) })]),
    ...(lines.kappa === undefined ? [] : [vscode.l10n.t('lines κ {kappa}', { kappa: decimal(lines.kappa) })]),
  ].join(' · ');
}

function spanFigures(label: string, { byLabel, all, spans, values }: SpanScores): Figure[] {
  if (all.a + all.b === 0) return [];
  const value =
    values.of === 0
      ? ''
      : ` · ${vscode.l10n.t('{same} of {of} values the same', { same: values.same, of: values.of })}`;
  return [
    {
      label,
      description: `${vscode.l10n.t('F1 {f1} · spans alone {spans}', {
        f1: decimal(all.f1),
        spans: decimal(spans.f1),
      })}${value}`,
      children: byLabel.map(({ label: name, ...counts }) => leaf(name, counts)),
    },
  ];
}

function leaf(
  label: string,
  {
    a,
    b,
    both,
    f1,
  }: { readonly a: number; readonly b: number; readonly both: number; readonly f1: number | undefined },
): Figure {
  const counts = { f1: decimal(f1), a, b, both };
  return { label, description: vscode.l10n.t('F1 {f1} · {a} and {b}, {both} alike', counts), children: [] };
}

/** Three decimals; a dash where nothing can be said. */
function decimal(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}
