import type { CorpusSummary, DateTotal } from '../summary/corpusSummary';
import { digestOf } from './fileDigest';
import {
  barOf,
  barsBetween,
  isExactTo,
  nextBar,
  TIME_UNITS,
  type TimeSpan,
  type TimeUnit,
  timeSpanOf,
} from './timeSpan';

/** What lies between two days. */
export interface TimeBar {
  /** In days since 1970-01-01, half-open. */
  readonly from: number;
  readonly to: number;
  /** Confirmed dates in the texts. */
  readonly texts: number;
  /** Articles by their own date. */
  readonly articles: number;
}

export interface TimeLine {
  readonly unit: TimeUnit;
  /** From the first to the last, without those that are empty. */
  readonly bars: readonly TimeBar[];
  /** What lies so far before or after the rest that it would press all bars together. */
  readonly earlier: OutsideBars | undefined;
  readonly later: OutsideBars | undefined;
  /** Confirmed dates in the texts that are less exact than the unit. */
  readonly inexact: number;
  /** Confirmed dates in the texts that are on no calendar: durations, sets, unknown years. */
  readonly elsewhere: number;
}

export interface OutsideBars {
  /** The first day that is not outside: the target's open end lies beyond it. */
  readonly edge: number;
  readonly texts: number;
  readonly articles: number;
}

/** More bars cannot be told apart in a column of a page. */
const MOST_BARS = 80;

/** The shortest time that holds so much of all dates decides on the unit; history that articles look back on does not. */
const MOST_DATES = 0.9;

interface Counted extends TimeSpan {
  readonly texts: number;
  readonly articles: number;
}

/** By a sum's own identity, which it keeps while any file holds the value; `null` for what is on no calendar. */
const spans = new WeakMap<object, TimeSpan | null>();

export function timeLineOf(summary: CorpusSummary): TimeLine {
  const counted = new Map<string, { span: TimeSpan; texts: number; articles: number }>();
  const countAt = (span: TimeSpan) => {
    const key = `${span.first} ${span.unit}`;
    const known = counted.get(key) ?? { span, texts: 0, articles: 0 };
    counted.set(key, known);
    return known;
  };
  let elsewhere = 0;
  for (const total of summary.dates.values()) {
    if (total.confirmed === 0) continue;
    const span = spanOf(total);
    if (span === null) elsewhere += total.confirmed;
    else countAt(span).texts += total.confirmed;
  }
  for (const file of summary.files.values()) {
    const { date } = digestOf(file);
    if (date !== undefined) countAt(date).articles++;
  }
  const sums = [...counted.values()].map(({ span, texts, articles }) => ({ ...span, texts, articles }));
  return draw(
    sums.sort((a, b) => a.first - b.first),
    elsewhere,
  );
}

function spanOf(total: Readonly<DateTotal>): TimeSpan | null {
  const known = spans.get(total);
  if (known !== undefined) return known;
  const { type, value } = total;
  const span = (type === 'DATE' || type === 'TIME' ? timeSpanOf(value) : undefined) ?? null;
  spans.set(total, span);
  return span;
}

function draw(counted: readonly Counted[], elsewhere: number): TimeLine {
  const [first, last] = [counted[0], counted.at(-1)];
  if (first === undefined || last === undefined) {
    return { unit: 'day', bars: [], earlier: undefined, later: undefined, inexact: 0, elsewhere };
  }
  const whole = unitFor(first.first, last.first);
  const [from, to] = bulkOf(counted);
  const close = unitFor(from, to);
  const isCut = TIME_UNITS.indexOf(close) < TIME_UNITS.indexOf(whole);
  const unit = isCut ? close : whole;
  const edges = isCut ? { from: barOf(from, unit), to: nextBar(barOf(to, unit), unit) } : undefined;
  const bars = new Map<number, { texts: number; articles: number }>();
  const [earlier, later] = [
    { texts: 0, articles: 0 },
    { texts: 0, articles: 0 },
  ];
  let inexact = 0;
  for (const { first: day, unit: exactness, texts, articles } of counted) {
    if (!isExactTo(exactness, unit)) {
      inexact += texts;
      continue;
    }
    const start = barOf(day, unit);
    const sum =
      edges !== undefined && day < edges.from
        ? earlier
        : edges !== undefined && day >= edges.to
          ? later
          : (bars.get(start) ?? { texts: 0, articles: 0 });
    if (sum !== earlier && sum !== later) bars.set(start, sum);
    sum.texts += texts;
    sum.articles += articles;
  }
  return {
    unit,
    bars: [...bars].map(([start, sum]) => ({ from: start, to: nextBar(start, unit), ...sum })),
    earlier: edges && outside(earlier, edges.from),
    later: edges && outside(later, edges.to),
    inexact,
    elsewhere,
  };
}

function outside(sum: { readonly texts: number; readonly articles: number }, edge: number): OutsideBars | undefined {
  return sum.texts + sum.articles === 0 ? undefined : { edge, ...sum };
}

/** The narrowest unit in which the time has no more bars than can be drawn. */
function unitFor(first: number, last: number): TimeUnit {
  return TIME_UNITS.find((unit) => barsBetween(first, last, unit) <= MOST_BARS) ?? 'century';
}

/** The first and the last day of the shortest time that holds most of what is counted. */
function bulkOf(counted: readonly Counted[]): readonly [number, number] {
  const weight = ({ texts, articles }: Counted): number => texts + articles;
  const wanted = counted.reduce((sum, each) => sum + weight(each), 0) * MOST_DATES;
  let best: readonly [number, number] = [counted[0]!.first, counted.at(-1)!.first];
  let [start, held] = [0, 0];
  for (const end of counted) {
    held += weight(end);
    while (held - weight(counted[start]!) >= wanted) held -= weight(counted[start++]!);
    const first = counted[start]!.first;
    if (held >= wanted && end.first - first < best[1] - best[0]) best = [first, end.first];
  }
  return best;
}
