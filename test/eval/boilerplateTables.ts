import { LINE_KINDS } from '../../src/core/annotation';
import { f1, figures, type Judged, mean, pairedBootstrap, percent, table } from './boilerplateMetrics';
import type { JudgedKind, Labelled } from './boilerplateRuns';

export interface Named {
  readonly name: string;
  readonly documents: readonly (readonly Judged[])[];
}

export function contentTable(sets: readonly Named[]): string {
  const rows = sets.map(({ name, documents }) => {
    const of = figures(documents);
    const shares = [of.accuracy, of.accuracyByDocument, of.contentMicro, of.contentMacro, of.boilerplateMacro];
    return [name, String(of.documents), String(of.lines), ...[...shares, of.wordContentMacro].map(percent)];
  });
  const head = [
    'set',
    'pages',
    'lines',
    'accuracy',
    'by page',
    'content F1',
    'macro',
    'boilerplate macro',
    'words macro',
  ];
  return table(head, rows);
}

/** How far the first is above each of the others: the mean and where 95 % of the bootstrap's draws of pages lie. */
export function differenceTable(ours: Named, others: readonly Named[]): string {
  const measures: readonly ((lines: readonly Judged[]) => number)[] = [
    (lines) => mean(lines.map(({ gold, said }) => (gold === said ? 1 : 0))),
    (lines) => f1(lines, true),
    (lines) => f1(lines, true, ({ words }) => words),
  ];
  const rows = others.map(({ name, documents }) => [
    name,
    ...measures.map((measure) => {
      const a = ours.documents.map(measure);
      const b = documents.map(measure);
      const [low, high] = pairedBootstrap(a, b);
      return `${points(mean(a) - mean(b))} (${points(low)} to ${points(high)})`;
    }),
  ]);
  return table([`${ours.name} above`, 'accuracy by page', 'content F1', 'content F1 by words'], rows);
}

function points(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${Math.abs(difference * 100).toFixed(1)}`;
}

export function exactKindTable(sets: readonly { name: string; labelled: readonly Labelled[] }[]): string {
  return table(
    ['set', 'lines', 'right'],
    sets.map(({ name, labelled }) => {
      const kinds = labelled.flatMap((one) => one.kinds);
      return [name, String(kinds.length), percent(mean(kinds.map(isRight)))];
    }),
  );
}

export function byKindTable(labelled: readonly Labelled[]): string {
  const lines = labelled.flatMap(({ kinds }) => kinds);
  const rows = LINE_KINDS.map((kind) => {
    const gold = lines.filter((line) => line.gold === kind);
    const said = lines.filter((line) => line.said === kind);
    const hit = gold.filter((line) => line.said === kind).length;
    const confused = new Map<string, number>();
    for (const line of gold) if (line.said !== kind) confused.set(line.said, (confused.get(line.said) ?? 0) + 1);
    const most = [...confused]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([other, count]) => `${other} ${count}`);
    const shares = [hit / Math.max(1, said.length), hit / Math.max(1, gold.length)].map(percent);
    return [kind, String(gold.length), ...shares, most.join(', ')];
  });
  return table(['kind', 'lines', 'precision', 'recall', 'taken for'], rows);
}

const EDGES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** Reliability by score, and the expected calibration error: the mean distance of said and right, weighted by lines. */
export function calibrationTable(labelled: readonly Labelled[]): string {
  const lines = labelled.flatMap(({ kinds }) => kinds);
  let error = 0;
  const rows = EDGES.flatMap((from, i) => {
    const to = EDGES[i + 1] ?? 1.01;
    const inside = lines.filter(({ score }) => score >= from && score < to);
    if (inside.length === 0) return [];
    const said = mean(inside.map(({ score }) => score));
    const right = mean(inside.map(isRight));
    error += (inside.length / lines.length) * Math.abs(said - right);
    return [[`${from.toFixed(2)} up`, String(inside.length), percent(said), percent(right)]];
  });
  const foot = `Expected calibration error: ${(error * 100).toFixed(1)} points over ${lines.length} lines`;
  return `${table(['score', 'lines', 'said', 'right'], rows)}\n\n${foot}`;
}

function isRight({ gold, said }: JudgedKind): number {
  return gold === said ? 1 : 0;
}

export function worstTable(labelled: readonly Labelled[], count: number): string {
  const rows = labelled
    .filter(({ judged }) => judged.length > 0)
    .map(({ page, judged }) => ({
      name: page.name,
      score: f1(judged, true),
      wrong: judged.filter(({ gold, said }) => gold !== said).length,
      lines: judged.length,
    }))
    .sort((a, b) => a.score - b.score || b.wrong - a.wrong)
    .slice(0, count)
    .map(({ name, score, wrong, lines }) => [name, percent(score), `${wrong} of ${lines}`]);
  return table(['page', 'content F1', 'wrong lines'], rows);
}
