import type { DaySpec, YearSpec } from '../expression';
import { lastDayOfLunarYear, lunarToDay, yearOfStemBranch } from '../lunar';
import { END, endAt, matchAt, pattern } from '../reading';
import type { DayRead } from './day';
import { BRANCHES, MONTH_WORD, monthOf, STEMS, YEAR_BEHIND, yearBehind } from './words';

/** The years that a stem and a branch name are looked for around this one: papers speak of now. */
const NEAR = 2020;

const NAMED = `(?: năm)? (?<stem>${STEMS}) (?<branch>${BRANCHES})${END}(?: ?\\(?(?:1[89]|20|21)\\d{2}(?!\\d)\\)?)?`;
const HEAD = '(?:(?:ngày |hôm )?(?:mùng|mồng) |(?:ngày|hôm) )?';
const MARK = `(?<mark> ?(?:âm lịch|al)${END}| ?\\(âm lịch\\))`;
const MAY_BE_LUNAR = pattern(`${HEAD}(?:\\d{1,2}(?: tết| tháng|[/-]\\d)|rằm)|ngày |đêm |giao thừa|tết|giỗ|giáng|noel`);
const TET = pattern(`${HEAD}(?<d>\\d{1,2}) tết${END}(?: nguyên đán${END}| âm lịch${END})?(?:${NAMED}|${YEAR_BEHIND})?`);
const MONTH_DAY = pattern(
  `${HEAD}(?<d>\\d{1,2}|rằm) tháng (?<m>\\d{1,2}|${MONTH_WORD})${END}(?:${NAMED}|${YEAR_BEHIND})?${MARK}?`,
);
const SLASH = pattern(`${HEAD}(?<d>\\d{1,2})[/-](?<m>\\d{1,2})(?:[/-](?<year>(?:1[89]|20|21)\\d{2}))?${MARK}`);
const FESTIVAL = pattern(
  `(?:ngày |đêm )?(?<name>giao thừa|tết nguyên đán|tết âm lịch|tết cổ truyền|tết trung thu|tết đoan ngọ|giỗ tổ hùng vương|tết dương lịch|tết tây|giáng sinh|noel|tết)(?:${NAMED}|${YEAR_BEHIND})`,
);

/** Festivals of the lunar year by month and day; *tết* alone is the first day of the year. */
const FESTIVALS: Readonly<Record<string, readonly [number, number]>> = {
  tết: [1, 1],
  'tết nguyên đán': [1, 1],
  'tết âm lịch': [1, 1],
  'tết cổ truyền': [1, 1],
  'giỗ tổ hùng vương': [3, 10],
  'tết đoan ngọ': [5, 5],
  'tết trung thu': [8, 15],
};

/** Festivals of the Gregorian year. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'tết dương lịch': [1, 1],
  'tết tây': [1, 1],
  'giáng sinh': [12, 25],
  noel: [12, 25],
};

/** Days of the lunar calendar: *mùng 7 tháng Giêng*, *rằm tháng Tám*, *30 Tết*, *10/3 âm lịch*, *Tết Bính Ngọ*. */
export function readLunar(text: string, at: number): DayRead | undefined {
  if (endAt(MAY_BE_LUNAR, text, at) < 0) return undefined;
  const tet = matchAt(TET, text, at);
  if (tet) {
    const day = Number(tet.groups?.d);
    if (day < 1 || day > 30) return undefined;
    const year = lunarYear(tet.groups);
    // From the 20th on, *N Tết* counts the days of the old year: *30 Tết* is its last, *29* the day before or the last.
    return day >= 20
      ? rule(tet, (y) => endOfYear(day, y), year)
      : rule(tet, (y) => lunarToDay({ year: y, month: 1, day }), year);
  }
  const festival = matchAt(FESTIVAL, text, at);
  if (festival) return readFestival(festival);
  const slash = matchAt(SLASH, text, at);
  if (slash) return lunar(slash, Number(slash.groups?.d), Number(slash.groups?.m));
  const named = matchAt(MONTH_DAY, text, at);
  const { d = '', m = '', mark, stem } = named?.groups ?? {};
  if (!named || !(mark || stem || d === 'rằm' || m === 'giêng' || m === 'chạp')) return undefined;
  const month = monthOf(m);
  return month === undefined ? undefined : lunar(named, d === 'rằm' ? 15 : Number(d), month);
}

function readFestival(match: RegExpExecArray): DayRead | undefined {
  const year = lunarYear(match.groups);
  const name = match.groups?.name ?? '';
  const fixed = FIXED[name];
  if (fixed !== undefined) {
    const [month, day] = fixed;
    const end = match.index + match[0].length;
    return { day: { by: 'calendar', month, day, ...(year && { year }) }, end, strong: true };
  }
  // The eve has the name of the year that it opens.
  if (name === 'giao thừa') return rule(match, (y) => lastDayOfLunarYear(y - 1), year);
  const [month, day] = FESTIVALS[name] ?? [1, 1];
  return rule(match, (y) => lunarToDay({ year: y, month, day }), year);
}

function endOfYear(day: number, yearOfTet: number): ReturnType<typeof lunarToDay> {
  return (
    lunarToDay({ year: yearOfTet - 1, month: 12, day }) ?? (day === 30 ? lastDayOfLunarYear(yearOfTet - 1) : undefined)
  );
}

/** A day of the lunar calendar; without a year, the one nearest to the document. */
export function lunarSpec(day: number, month: number, year: YearSpec | undefined): DaySpec {
  return {
    by: 'rule',
    of: (y) => lunarToDay({ year: y, month, day }),
    open: 'XXXX-XX-XX',
    lunar: true,
    ...(year && { year }),
  };
}

function lunar(match: RegExpExecArray, day: number, month: number): DayRead | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  return rule(match, (year) => lunarToDay({ year, month, day }), lunarYear(match.groups));
}

function rule(match: RegExpExecArray, of: (DaySpec & { by: 'rule' })['of'], year: YearSpec | undefined): DayRead {
  return {
    day: { by: 'rule', of, open: 'XXXX-XX-XX', lunar: true, ...(year && { year }) },
    end: match.index + match[0].length,
    strong: true,
  };
}

function lunarYear(groups: Readonly<Record<string, string | undefined>> | undefined): YearSpec | undefined {
  if (groups?.stem === undefined || groups.branch === undefined) return yearBehind(groups);
  const year = yearOfStemBranch(groups.stem, groups.branch, NEAR);
  return year === undefined ? undefined : { is: year };
}
