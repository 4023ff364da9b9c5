import type { TimexMod } from '../annotation';
import { addDays, isoDay, mondayOfWeek, twoDigits } from './calendar';
import { parseTimexValue, SEASONS, type TimexDate } from './values';

/**
 * The EDTF (Library of Congress, 2019) of a TIMEX3 value; undefined where EDTF has no way to say it: durations, sets of
 * weekdays, vague references. A part of the day is left out, its day remains. Weeks become intervals of days; seasons,
 * quarters and halves use the codes of ISO 8601-2 (21–24, 33–36, 40–41); `APPROX` becomes `~`.
 */
export function toEdtf(value: string, mod?: TimexMod): string | undefined {
  const parsed = parseTimexValue(value);
  if (parsed === undefined) return undefined;
  if (parsed.kind === 'date') {
    const date = dateToEdtf(parsed);
    return mod === 'APPROX' && date !== undefined && !/[T/]/.test(date) ? `${date}~` : date;
  }
  if (parsed.kind !== 'interval') return undefined;
  if (parsed.begin?.kind === 'duration' || parsed.end?.kind === 'duration') return undefined;
  const begin = parsed.begin === undefined ? '..' : dateToEdtf(dayOnly(parsed.begin));
  const end = parsed.end === undefined ? '..' : dateToEdtf(dayOnly(parsed.end));
  if (begin === undefined || end === undefined || begin.includes('/') || end.includes('/')) return undefined;
  return begin === end ? begin : `${begin}/${end}`;
}

/** EDTF intervals are of dates. */
function dayOnly({
  part: _part,
  hour: _hour,
  minute: _minute,
  second: _second,
  zone: _zone,
  ...date
}: TimexDate): TimexDate {
  return date;
}

function dateToEdtf(date: TimexDate): string | undefined {
  const { year, month, day, week, weekday, quarter, half, season } = date;
  if (week !== undefined) return weekToEdtf(year, week, weekday);
  if (quarter !== undefined) return quarter === 'X' ? undefined : `${year}-${32 + Number(quarter)}`;
  if (half !== undefined) return half === 'X' ? undefined : `${year}-${39 + Number(half)}`;
  if (season !== undefined) return `${year}-${21 + SEASONS.indexOf(season)}`;
  if (/^X+$/.test([year, month, day].join(''))) return undefined;
  const calendar = [year, month, day].filter((part) => part !== undefined).join('-');
  if (date.hour === undefined || calendar.includes('X')) return calendar;
  const clock = [date.hour, date.minute ?? 0, date.second ?? 0].map(twoDigits).join(':');
  return `${calendar}T${clock}${date.zone ?? ''}`;
}

function weekToEdtf(year: string, week: string, weekday: string | undefined): string | undefined {
  if (!/^\d{4}$/.test(year) || week === 'XX') return undefined;
  const monday = mondayOfWeek(Number(year), Number(week));
  if (weekday !== undefined && weekday !== 'WE') return isoDay(addDays(monday, Number(weekday) - 1));
  return `${isoDay(addDays(monday, weekday === 'WE' ? 5 : 0))}/${isoDay(addDays(monday, 6))}`;
}
