import { isBoilerplate } from '../../annotation';
import { compareByCodePoint } from '../order';
import type { CorpusSummary } from '../summary/corpusSummary';
import { datesOf } from '../summary/dates';
import type { FileSummary } from '../summary/fileSummary';
import { kindsOf } from '../summary/kinds';
import { keyOfName, namesOf } from '../summary/names';
import { digestOf } from './fileDigest';
import { type DatesTarget, FILE_LISTS, type FileList, type OverviewTarget } from './target';
import { isExactTo, timeSpanOf } from './timeSpan';

/** A file that a mark counts. */
export interface TargetFile {
  readonly path: string;
  readonly title?: string;
  /** How much of what the mark counts is in it; 0 where it is the file itself that counts. */
  readonly count: number;
  /** Which dates, for dates. */
  readonly values?: readonly string[];
}

export function filesOnList(summary: CorpusSummary): Readonly<Record<FileList, number>> {
  const counts = Object.fromEntries(FILE_LISTS.map((list) => [list, 0])) as Record<FileList, number>;
  for (const file of summary.files.values()) for (const list of digestOf(file).lists) counts[list]++;
  return counts;
}

/** The files that a mark counts, in code-point order of their paths; none for a rule, which the linter knows of. */
export function filesOfTarget(summary: CorpusSummary, target: OverviewTarget): TargetFile[] {
  const found: TargetFile[] = [];
  for (const [path, file] of summary.files) {
    const counted = countIn(file, target, path);
    if (counted !== undefined)
      found.push({ path, ...(file.title === undefined ? {} : { title: file.title }), ...counted });
  }
  return found.sort((a, b) => compareByCodePoint(a.path, b.path));
}

function countIn(
  file: FileSummary,
  target: OverviewTarget,
  path: string,
): Pick<TargetFile, 'count' | 'values'> | undefined {
  switch (target.type) {
    case 'files':
      return digestOf(file).lists.includes(target.list) ? { count: 0 } : undefined;
    case 'layer':
      return digestOf(file).layers[target.layer] === target.state ? { count: file.confirmed[target.layer] } : undefined;
    case 'label':
      return total([...namesOf(file)].filter(({ label }) => label === target.label));
    case 'name':
      return total([...namesOf(file)].filter((name) => keyOfName(name) === target.key));
    case 'boilerplate':
      return target.path === undefined || target.path === path ? blocksIn(file, target.kind) : undefined;
    case 'dates':
      return datesIn(file, target);
    case 'rule':
      return undefined;
  }
}

function blocksIn(file: FileSummary, kind: string | undefined): { count: number } | undefined {
  const blocks = [...kindsOf(file)].filter((each) =>
    kind === undefined ? isBoilerplate(each.kind) : each.kind === kind,
  );
  const count = blocks.reduce((sum, { confirmed }) => sum + confirmed, 0);
  return count === 0 ? undefined : { count };
}

function datesIn(file: FileSummary, target: DatesTarget): Pick<TargetFile, 'count' | 'values'> | undefined {
  if (target.of === 'articles') {
    return file.date !== undefined && isMeant(file.date, target) ? { count: 0, values: [file.date] } : undefined;
  }
  const dates = [...datesOf(file)].filter(
    ({ type, value, confirmed }) => confirmed > 0 && (type === 'DATE' || type === 'TIME') && isMeant(value, target),
  );
  if (dates.length === 0) return undefined;
  return {
    count: dates.reduce((sum, { confirmed }) => sum + confirmed, 0),
    values: [...new Set(dates.map(({ value }) => value))].sort(),
  };
}

/** Whether a bar of the time line, or what stands beside it, counts the value. */
export function isMeant(value: string, { from, to, unit, isInexact }: DatesTarget): boolean {
  const span = timeSpanOf(value);
  if (span === undefined) return false;
  if (isInexact) return !isExactTo(span.unit, unit);
  return isExactTo(span.unit, unit) && span.first >= (from ?? -Infinity) && span.first < (to ?? Infinity);
}

function total(
  rows: readonly { readonly confirmed: number; readonly suggested: number }[],
): { count: number } | undefined {
  const count = rows.reduce((sum, { confirmed, suggested }) => sum + confirmed + suggested, 0);
  return count === 0 ? undefined : { count };
}
