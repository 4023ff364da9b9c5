import { type Day, dayNumber } from './calendar';
import { type LunarDay, lunarToDay } from './lunar';

/** The lunar day of a Gregorian day: the month that began last. Undefined outside what the calendar is good for. */
export function dayToLunar(day: Day): LunarDay | undefined {
  for (const year of [day.year, day.year - 1]) {
    for (let month = 12; month >= 1; month--) {
      // A leap month follows the month whose number it has.
      for (const leap of [true, false]) {
        const first = lunarToDay({ year, month, day: 1, leap });
        if (first === undefined) continue;
        const past = dayNumber(day) - dayNumber(first);
        if (past < 0) continue;
        const lunar = { year, month, day: past + 1, ...(leap ? { leap } : {}) };
        return lunarToDay(lunar) === undefined ? undefined : lunar;
      }
    }
  }
  return undefined;
}
