import assert from 'node:assert/strict';
import fc from 'fast-check';
import { timeLineOf } from '../../../../src/core/corpus/overview/timeLine';
import { barOf, barsBetween, nextBar, TIME_UNITS, timeSpanOf } from '../../../../src/core/corpus/overview/timeSpan';
import { CorpusSummary } from '../../../../src/core/corpus/summary/corpusSummary';
import { NO_SIDECAR } from '../../../../src/core/corpus/summary/fileSummary';
import { dayFromNumber, isoDay } from '../../../../src/core/dates/calendar';

/** Dates with how often each was tagged, in one article of that date. */
function lineOf(dates: Readonly<Record<string, number>>, date?: string) {
  const summary = new CorpusSummary();
  const rows = Object.entries(dates).map(([value, count]) => `DATE\t${value}\t${count}\t0\n`);
  summary.set('a.txt', { ...NO_SIDECAR, state: 'ok', dates: rows.join(''), ...(date === undefined ? {} : { date }) });
  return timeLineOf(summary);
}

const isoOf = (day: number): string => isoDay(dayFromNumber(day));

suite('time line', () => {
  test('values stand where they begin, as exact as they are', () => {
    const spans = [
      '2020-07-02',
      '2020-07-02TAF',
      '2020-W27',
      '2020-07',
      '2020-Q3',
      '2020',
      '2020-SU',
      '197X',
      '19XX',
    ].map((value) => {
      const span = timeSpanOf(value)!;
      return [value, isoOf(span.first), span.unit];
    });
    assert.deepEqual(spans, [
      ['2020-07-02', '2020-07-02', 'day'],
      ['2020-07-02TAF', '2020-07-02', 'day'],
      ['2020-W27', '2020-06-29', 'week'],
      ['2020-07', '2020-07-01', 'month'],
      ['2020-Q3', '2020-07-01', 'quarter'],
      ['2020', '2020-01-01', 'year'],
      ['2020-SU', '2020-01-01', 'year'],
      ['197X', '1970-01-01', 'decade'],
      ['19XX', '1900-01-01', 'century'],
    ]);
    assert.equal(isoOf(timeSpanOf('2020-07-02/2020-07-09')!.first), '2020-07-02');
    for (const value of ['P3D', 'XXXX-07-02', 'PAST_REF', 'P3D/P4D', 'nothing'])
      assert.equal(timeSpanOf(value), undefined);
  });

  test('bars follow each other without a gap', () => {
    const day = fc.integer({ min: -700_000, max: 700_000 });
    fc.assert(
      fc.property(day, fc.constantFrom(...TIME_UNITS), (at, unit) => {
        const first = barOf(at, unit);
        const next = nextBar(first, unit);
        assert.ok(first <= at && at < next);
        assert.equal(barOf(first, unit), first);
        assert.equal(barOf(next - 1, unit), first);
        assert.equal(barOf(next, unit), next);
        assert.equal(barsBetween(first, next, unit), 2);
      }),
    );
  });

  test('history that a text looks back on does not press the present together', () => {
    const line = lineOf(
      { '1945-09-02': 1, '2020-07-01': 10, '2020-07-02': 20, '2020-07-04': 8, '2020-07': 3 },
      '2020-07-02',
    );
    assert.equal(line.unit, 'day');
    assert.deepEqual(
      line.bars.map(({ from, texts, articles }) => [isoOf(from), texts, articles]),
      [
        ['2020-07-01', 10, 0],
        ['2020-07-02', 20, 1],
        ['2020-07-04', 8, 0],
      ],
    );
    assert.deepEqual(line.earlier && [isoOf(line.earlier.edge), line.earlier.texts], ['2020-07-01', 1]);
    assert.equal(line.later, undefined);
    assert.equal(line.inexact, 3);
  });

  test('what is spread over years is drawn by years', () => {
    const line = lineOf({ '1975-04-30': 2, '1995-07-12': 2, '2013': 1, '2020-07-02': 2, P25Y: 4 });
    assert.equal(line.unit, 'year');
    assert.deepEqual(
      line.bars.map(({ from, to }) => [isoOf(from), isoOf(to)]),
      [
        ['1975-01-01', '1976-01-01'],
        ['1995-01-01', '1996-01-01'],
        ['2013-01-01', '2014-01-01'],
        ['2020-01-01', '2021-01-01'],
      ],
    );
    assert.equal(line.elsewhere, 4);
  });

  test('no dates, no bars', () => {
    assert.deepEqual(lineOf({}).bars, []);
  });
});
