import assert from 'node:assert/strict';
import { isoDay } from '../../../src/core/dates/calendar';
import { lastDayOfLunarYear, lunarToDay, yearOfStemBranch } from '../../../src/core/dates/lunar';

/** New Year's days as the Vietnamese state calendar had them; 1985 and 2007 are not those of the Chinese one. */
const TET: readonly (readonly [number, string])[] = [
  [1968, '1968-01-29'],
  [1985, '1985-01-21'],
  [2000, '2000-02-05'],
  [2007, '2007-02-17'],
  [2015, '2015-02-19'],
  [2019, '2019-02-05'],
  [2020, '2020-01-25'],
  [2021, '2021-02-12'],
  [2022, '2022-02-01'],
  [2023, '2023-01-22'],
  [2024, '2024-02-10'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
];

function iso(year: number, month: number, day: number, leap = false): string | undefined {
  const found = lunarToDay({ year, month, day, leap });
  return found && isoDay(found);
}

suite('dates: lunar calendar', () => {
  for (const [year, day] of TET) test(`Tết ${year} is ${day}`, () => assert.equal(iso(year, 1, 1), day));

  test('festivals', () => {
    assert.equal(iso(2020, 8, 15), '2020-10-01');
    assert.equal(iso(2024, 3, 10), '2024-04-18');
    assert.equal(iso(2019, 12, 23), '2020-01-17');
  });

  test('leap months', () => {
    assert.equal(iso(2020, 4, 1, true), '2020-05-23');
    assert.equal(iso(2023, 2, 1, true), '2023-03-22');
    assert.equal(iso(2025, 6, 1, true), '2025-07-25');
    assert.equal(iso(2021, 4, 1, true), undefined);
  });

  test('a month has 29 or 30 days', () => {
    assert.equal(iso(2024, 12, 30), undefined);
    assert.equal(isoDay(lastDayOfLunarYear(2024)!), '2025-01-28');
  });

  test('stems and branches', () => {
    assert.equal(yearOfStemBranch('bính', 'ngọ', 2020), 2026);
    assert.equal(yearOfStemBranch('mậu', 'thân', 1970), 1968);
    assert.equal(yearOfStemBranch('giáp', 'sửu', 2020), undefined);
  });
});
