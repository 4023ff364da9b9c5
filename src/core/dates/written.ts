import { type Message, say } from '../message';
import { isoDay, isRealDay, twoDigits, type Weekday, weekdayOf } from './calendar';
import { foldLine } from './folded';
import { parseTimexValue, type TimexDate } from './values';

/** What the words of a date say in plain figures and names, read without the grammars: enough to check a value by. */
export interface WrittenDate {
  /** Day and month in the order written (*2/7*, *ngày 2 tháng 7*); either may be the month. */
  readonly day?: readonly [number, number];
  readonly year?: number;
  readonly weekday?: Weekday;
}

const YEAR = '(?:1[0-9]|20|21)\\d\\d';
const ISO = new RegExp(`(?<!\\d)(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)`);
const FIGURES = new RegExp(
  `(?<![\\d/.,-])(?<d>\\d\\d?)(?<sep>[/.-])(?<m>\\d\\d?)(?:\\k<sep>(?<y>${YEAR})|(?![\\d/.%-])(?! ?(?:[ap]\\.?m|gmt|utc|bst|cet|est|edt)\\b))`,
);
const WORDS = /(?<!\d)(?<d>\d\d?) ?tháng (?<m>\d\d?)(?!\d)/;
const LONE_YEAR = new RegExp(`(?<![\\d/.,-])${YEAR}(?![\\d/.,-]?\\d)`, 'g');
const VI_WEEKDAY = /(?<!\p{L})(?:thứ (?<n>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>chủ nhật))(?![\p{L}\d])/u;
const VI_WEEKDAYS: Readonly<Record<string, Weekday>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 };
const EN_WEEKDAY = /(?<!\p{L})(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nes|nesday|r|rs|rsday|urday)?(?!\p{L})/u;
const EN_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Two dates in one expression, or one that is counted from another: nothing can be checked by figures. */
const SEVERAL = /\d ?-+ ?\d+[/.]\d|(?<![\p{L}])(?:đến|tới|to|through|until|âm lịch|mùng|mồng|rằm|tết)(?![\p{L}])/u;

/** @param text the words of one annotation */
export function readWritten(text: string): WrittenDate {
  const { folded } = foldLine(text);
  if (SEVERAL.test(folded)) return {};
  const day = ISO.exec(folded)?.groups ?? FIGURES.exec(folded)?.groups ?? WORDS.exec(folded)?.groups;
  const years = folded.match(LONE_YEAR) ?? [];
  const year = day?.y ?? (years.length === 1 ? years[0] : undefined);
  const weekday = weekdayIn(folded);
  return {
    ...(day?.d && day.m && isDayAndMonth(Number(day.d), Number(day.m)) && { day: [Number(day.d), Number(day.m)] }),
    ...(year !== undefined && { year: Number(year) }),
    ...(weekday !== undefined && { weekday }),
  };
}

function isDayAndMonth(a: number, b: number): boolean {
  return isRealDay(b, a) || isRealDay(a, b);
}

function weekdayIn(folded: string): Weekday | undefined {
  const vietnamese = VI_WEEKDAY.exec(folded)?.groups;
  if (vietnamese?.sunday !== undefined) return 7;
  const n = vietnamese?.n;
  if (n !== undefined) return VI_WEEKDAYS[n] ?? ((Number(n) - 1) as Weekday);
  const english = EN_WEEKDAY.exec(folded)?.[1];
  return english === undefined ? undefined : ((EN_WEEKDAYS.indexOf(english) + 1) as Weekday);
}

/** What the value says otherwise than the day, month or year that stand in the words; undefined where nothing does. */
export function misfit(text: string, value: string, calendar?: 'lunar'): Message | undefined {
  const date = parseTimexValue(value);
  if (date?.kind !== 'date' || calendar === 'lunar') return undefined;
  const { day, year } = readWritten(text);
  if (year !== undefined && /^\d{4}$/.test(date.year) && Number(date.year) !== year && date.week === undefined) {
    return say('"{text}" is of {year}, the value {value} is not', { text, year, value });
  }
  if (day === undefined || !/^\d\d$/.test(date.month ?? '') || !/^\d\d$/.test(date.day ?? '')) return undefined;
  const [a, b] = day;
  const fits = [
    [a, b],
    [b, a],
  ].some(([d, m]) => d === Number(date.day) && m === Number(date.month));
  const said = isRealDay(b, a) ? `${twoDigits(b)}-${twoDigits(a)}` : `${twoDigits(a)}-${twoDigits(b)}`;
  return fits ? undefined : say('"{text}" says {day}, the value {value} does not', { text, day: said, value });
}

/** That the weekday in the words is not the one of the value's day; undefined where it is, or where either is unknown. */
export function weekdayMisfit(text: string, value: string): Message | undefined {
  const { weekday } = readWritten(text);
  const date = parseTimexValue(value);
  const day = date?.kind === 'date' ? dayOf(date) : undefined;
  if (weekday === undefined || day === undefined || weekdayOf(day) === weekday) return undefined;
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  return say('{date} is a {weekday}, "{text}" says {written}', {
    text,
    date: isoDay(day),
    weekday: names[weekdayOf(day) - 1] ?? '',
    written: names[weekday - 1] ?? '',
  });
}

function dayOf({ year, month, day }: TimexDate): { year: number; month: number; day: number } | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(`${year}-${month ?? ''}-${day ?? ''}`)) return undefined;
  return { year: Number(year), month: Number(month), day: Number(day) };
}
