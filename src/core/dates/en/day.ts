import { isRealDay } from '../calendar';
import type { DaySpec, GrammarLine } from '../expression';
import { after, before, END, matchAt, oneOf, pattern } from '../reading';
import { readHoliday } from './holidays';
import { ORDINAL, ordinalOf } from './number';
import { MONTH, monthOf, YEAR_BEHIND, YEAR4, yearOf } from './words';

export interface DayRead {
  readonly day: DaySpec;
  /** The first day of a range (*July 2-5*); `day` is the last. */
  readonly from?: DaySpec;
  readonly end: number;
  readonly strong: boolean;
  /** Month and day may be the other way round. */
  readonly other?: DaySpec;
}

const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])';
const DASH = ' ?(?:-|to|through|and|&) ?';
const MONTH_DAYS = pattern(
  `(?<m>${MONTH}) (?<d1>${DAY})${DASH}(?:(?<m2>${MONTH}) )?(?<d>${DAY})(?![:/]\\d| ?[ap]\\.?m)${YEAR_BEHIND}?`,
);
const MONTH_DAY = pattern(`(?<m>${MONTH}) (?:the )?(?<d>${DAY})(?![:/%]\\d?)(?! ?[ap]\\.?m\\b)${YEAR_BEHIND}?`);
const DAYS_MONTH = pattern(
  `(?:the )?(?<d1>${DAY})(?: (?<m1>${MONTH}))?${DASH}(?<d>${DAY}) (?:of )?(?<m>${MONTH})${YEAR_BEHIND}?`,
);
const DAY_MONTH = pattern(
  `(?:the )?(?<d>${DAY}|${ORDINAL})[ -](?:of )?(?<m>${MONTH})(?:-(?<year>${YEAR4})|${YEAR_BEHIND.replaceAll('?<year>', '?<year2>')})?`,
);
const ISO = pattern(
  `(?<y>${YEAR4})([-/.])(?<m>0?[1-9]|1[0-2])\\2(?<d>0?[1-9]|[12]\\d|3[01])(?![\\d/])(?:t(?=\\d\\d:))?`,
);
const NUMERIC = pattern(
  `(?<a>\\d{1,2})(?<sep>[/.-])(?<b>\\d{1,2})\\k<sep>(?<y>${YEAR4}|\\d{2}(?!\\d))(?![/.-]?\\d)${END}`,
);

const OFFSETS: Readonly<Record<string, readonly [number, 'document' | 'previous']>> = {
  today: [0, 'document'],
  tonight: [0, 'document'],
  yesterday: [-1, 'document'],
  tomorrow: [1, 'document'],
  'the same day': [0, 'previous'],
  'that same day': [0, 'previous'],
  'that day': [0, 'previous'],
  'the following day': [1, 'previous'],
  'the next day': [1, 'previous'],
  'the previous day': [-1, 'previous'],
  'the day after': [1, 'previous'],
  'the day before': [-1, 'previous'],
};
const WORD = pattern(oneOf(Object.keys(OFFSETS)) + END);

export function readDay(line: GrammarLine, at: number, hasCompany: boolean): DayRead | undefined {
  const { text } = line;
  const word = matchAt(WORD, text, at);
  if (word) {
    const [days, from] = OFFSETS[word[0]] ?? [0, 'document'];
    const behind = after(text, at + word[0].length);
    if (/^'s(?![\p{L}])/u.test(behind) && word[0] === 'today' && line.isCapital(at)) return undefined;
    // *USA Today*: a name, when a capital stands in the middle of a sentence.
    if (line.isCapital(at) && /[\p{L}\d,] $/u.test(text.slice(Math.max(0, at - 2), at)) && !isUpper(line, at))
      return undefined;
    // *the day before the vote*: what it leans on is an event.
    if (/ (?:after|before)$/.test(word[0]) && !/^ ?(?:[\p{P}]|$)/u.test(behind)) return undefined;
    return { day: { by: 'offset', days, from }, end: at + word[0].length, strong: true };
  }
  const holiday = readHoliday(text, at);
  if (holiday && line.isCapital(at)) return { ...holiday, strong: true };
  return readNamed(line, at) ?? readFigures(text, at, hasCompany);
}

/** Text in capitals throughout tells nothing by them. */
function isUpper(line: GrammarLine, at: number): boolean {
  return line.isCapital(at + 1);
}

function readNamed(line: GrammarLine, at: number): DayRead | undefined {
  const { text } = line;
  for (const match of [matchAt(MONTH_DAYS, text, at), matchAt(DAYS_MONTH, text, at)]) {
    const read = match && rangeOf(match);
    if (read) return read;
  }
  const match = matchAt(MONTH_DAY, text, at) ?? matchAt(DAY_MONTH, text, at);
  if (match === undefined) return undefined;
  const month = monthOf(match.groups?.m ?? '');
  const day = ordinalOf(match.groups?.d ?? '');
  const year = match.groups?.year2 === undefined ? yearOf(match.groups) : { is: Number(match.groups.year2) };
  if (month === undefined || day === undefined || !isRealDay(month, day)) return undefined;
  const end = at + match[0].length;
  // *March 4 times*, *may 5 people*: verbs, not months.
  const isVerb =
    /^(?:may|march)/.test(match.groups?.m ?? '') && !line.isCapital(at + match[0].indexOf(match.groups?.m ?? ''));
  if (isVerb || /^(?:,\d| (?:percent|%|people|times|points|million|billion|degrees))/.test(after(text, end)))
    return undefined;
  return { day: { by: 'calendar', month, day, ...(year && { year }) }, end, strong: true };
}

function rangeOf(match: RegExpExecArray): DayRead | undefined {
  const { m, m1, m2, d1 = '', d = '' } = match.groups ?? {};
  const isMonthFirst = /^\p{L}/u.test(match[0]) && !match[0].startsWith('the');
  const last = monthOf((isMonthFirst ? (m2 ?? m) : m) ?? '');
  const first = monthOf((isMonthFirst ? m : (m1 ?? m)) ?? '');
  const [from, to] = [Number.parseInt(d1, 10), Number.parseInt(d, 10)];
  if (last === undefined || first === undefined || !isRealDay(first, from) || !isRealDay(last, to)) return undefined;
  if (first === last && from >= to) return undefined;
  // *July 3 to July 10*: two expressions, as *from … to …* are.
  if (m2 !== undefined && /(?:to|through) \p{L}/u.test(match[0])) return undefined;
  // *July 2 and 5*: two days, not a stretch; *July 2 to 5* reads as one.
  if (/\d(?:st|nd|rd|th)? ?(?:and|&)/.test(match[0])) return undefined;
  const year = yearOf(match.groups);
  const firstYear = year && 'is' in year && first > last ? { is: year.is - 1 } : year;
  return {
    day: { by: 'calendar', month: last, day: to, ...(year && { year }) },
    from: { by: 'calendar', month: first, day: from, ...(firstYear && { year: firstYear }) },
    end: match.index + match[0].length,
    strong: true,
  };
}

function readFigures(text: string, at: number, hasCompany: boolean): DayRead | undefined {
  if (/[\p{L}\d_@][/.:_-]$|[\p{L}_/#.$€£+-]$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const iso = matchAt(ISO, text, at);
  if (iso) {
    const [year, month, day] = [Number(iso.groups?.y), Number(iso.groups?.m), Number(iso.groups?.d)];
    if (!isRealDay(month, day, year)) return undefined;
    const end = at + iso[0].replace(/t$/, '').length;
    return { day: { by: 'calendar', day, month, year: { is: year } }, end, strong: true };
  }
  const match = matchAt(NUMERIC, text, at);
  if (match === undefined || /^[-/]\p{L}/u.test(after(text, at + match[0].length))) return undefined;
  const { a, b, sep, y = '' } = match.groups ?? {};
  if (y.length === 2 && (sep !== '/' || !(hasCompany || /(?:on|date|dated|since|by|until)$/.test(before(text, at)))))
    return undefined;
  if (/(?:version|v|ip|section|no\.|release|chapter|part)$/.test(before(text, at))) return undefined;
  const year = { is: y.length === 2 ? 2000 + Number(y) : Number(y) };
  const [first, second] = [Number(a), Number(b)];
  const of = (month: number, day: number): DaySpec | undefined =>
    isRealDay(month, day, year.is) ? { by: 'calendar', month, day, year } : undefined;
  // American order with slashes, the world's with dots and hyphens; the other one where only it exists.
  const [likely, less] = sep === '/' ? [of(first, second), of(second, first)] : [of(second, first), of(first, second)];
  const day = likely ?? less;
  if (day === undefined) return undefined;
  const isOpen = likely !== undefined && less !== undefined && first !== second;
  return { day, end: at + match[0].length, strong: true, ...(isOpen && { other: less }) };
}
