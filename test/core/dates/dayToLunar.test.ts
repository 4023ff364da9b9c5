import assert from 'node:assert/strict';
import { addDays, isoDay } from '../../../src/core/dates/calendar';
import { dayToLunar } from '../../../src/core/dates/dayToLunar';
import { lunarToDay } from '../../../src/core/dates/lunar';

suite('dates: the lunar day of a day', () => {
  test('of days that every calendar shows', () => {
    assert.deepEqual(dayToLunar({ year: 2020, month: 1, day: 25 }), { year: 2020, month: 1, day: 1 });
    assert.deepEqual(dayToLunar({ year: 2020, month: 1, day: 24 }), { year: 2019, month: 12, day: 30 });
    assert.deepEqual(dayToLunar({ year: 2020, month: 6, day: 1 }), { year: 2020, month: 4, day: 10, leap: true });
    assert.deepEqual(dayToLunar({ year: 2020, month: 10, day: 1 }), { year: 2020, month: 8, day: 15 });
  });

  test('is the inverse of the day of a lunar day, through leap months and years', () => {
    let day = { year: 2019, month: 12, day: 1 };
    for (let i = 0; i < 1600; i++, day = addDays(day, 1)) {
      const lunar = dayToLunar(day);
      assert.ok(lunar, isoDay(day));
      assert.deepEqual(lunarToDay(lunar), day, isoDay(day));
    }
  });
});
