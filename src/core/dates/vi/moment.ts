import type { Clock, DaySpec, Found, GrammarLine, Spec } from '../expression';
import { END, endAt, matchAt, pattern } from '../reading';
import type { PartOfDay } from '../values';
import { type ClockRead, inPart, isLicensedClock, readClock, readZone } from './clock';
import { type DayRead, readDay, readDayBehindPart } from './day';
import { isNoDate } from './guards';
import { readWeekday, type WeekdayRead } from './weekday';
import { PART, PARTS } from './words';

const PART_AT = pattern(PART);
const SPACE = pattern(' {1,2}');
const JOIN = pattern(` {0,2}(?:[,|;-] {0,2})?(?:(?:vào|lúc|hồi|vào lúc|của)${END} )?`);
const ISO_JOIN = pattern('t(?=\\d\\d:)');
const OPEN = pattern(' {0,2}\\(');
const CLOSE = pattern(' ?\\)');
const DASH = pattern(' ?- ?');

interface Parts {
  clock?: ClockRead;
  /** The first hour of *8h-10h*. */
  fromClock?: ClockRead;
  part?: PartOfDay;
  weekday?: WeekdayRead;
  day?: DayRead;
  zone?: string;
  /** *hôm qua (1/7)*: days from the document's that the word says. */
  said?: number;
  end: number;
}

/**
 * A day with its weekday, part of the day, hour and zone as far as they stand together, in any of the orders that
 * prose and datelines use: *chiều ngày 2/7*, *6h sáng 10/6*, *Thứ Hai, 09/09/2023, 08:50 (GMT+7)*.
 */
export function readMoment(line: GrammarLine, at: number): Found | undefined {
  const { text } = line;
  const parts: Parts = { end: at };
  let pos = at;
  for (let step = 0; step < 6; step++) {
    const ended = parts.end;
    if (!readNext(line, pos, parts, step === 0)) {
      if (!readBracketed(line, parts)) break;
    }
    if (parts.end === ended) break;
    pos = nextPlace(text, parts);
    if (pos < 0) break;
  }
  if ((parts.clock || parts.part) && parts.zone === undefined) {
    const zone = readZone(text, parts.end);
    if (zone) {
      parts.zone = zone.zone;
      parts.end = zone.end;
    }
  }
  return compose(line, at, parts);
}

function nextPlace(text: string, parts: Parts): number {
  const isOpenEnded = parts.part !== undefined && !parts.day && !parts.weekday && !parts.clock;
  const iso = parts.day ? endAt(ISO_JOIN, text, parts.end) : -1;
  const next = iso > 0 ? iso : endAt(isOpenEnded ? SPACE : JOIN, text, parts.end);
  return next > parts.end ? next : -1;
}

/** Takes the next component into `parts`; false when none fits there. */
function readNext(line: GrammarLine, at: number, parts: Parts, isFirst: boolean): boolean {
  const { text } = line;
  const isJoined = !isFirst;
  const isFigure = /\d/.test(text[at] ?? '');
  if (!isFigure && !parts.day && !parts.part && !(parts.weekday && isJoined && text[at - 1] !== ' ')) {
    const match = matchAt(PART_AT, text, at);
    if (match && (isFirst || /\d['p]?\s$|(?:giờ|rưỡi|phút|h),? $/u.test(text.slice(Math.max(0, at - 6), at)))) {
      const part = PARTS[match[0]];
      if (part !== undefined) {
        parts.part = part;
        parts.end = at + match[0].length;
        const behind = endAt(SPACE, text, parts.end);
        const relative = behind < 0 ? undefined : readDayBehindPart(text, behind);
        if (relative) {
          parts.day = relative;
          parts.end = relative.end;
          readDateBehind(line, parts);
        }
        return true;
      }
    }
  }
  if (!isFigure && !parts.weekday) {
    const weekday = readWeekday(line, at);
    if (weekday && !(parts.day && !weekday.certain)) {
      parts.weekday = weekday;
      parts.end = weekday.end;
      return true;
    }
  }
  if (!parts.day && (parts.weekday?.day.weeks === undefined || parts.weekday === undefined)) {
    const hasCompany = parts.part !== undefined || parts.weekday !== undefined || parts.clock !== undefined;
    const day = readDay(line, at, hasCompany);
    if (day) {
      parts.day = day;
      parts.end = day.end;
      if (day.day.by === 'offset' && day.day.from === 'document') readDateBehind(line, parts);
      return true;
    }
  }
  if (!parts.clock && !(parts.part && !parts.day && !parts.weekday)) {
    const clock = readClock(text, at);
    if (clock && (isFirst || clock.form !== 'bareLong' || parts.day)) {
      parts.clock = clock;
      parts.end = clock.end;
      readClockRange(text, parts);
      const zone = readZone(text, parts.end);
      if (zone) {
        parts.zone = zone.zone;
        parts.end = zone.end;
      }
      const behind = endAt(SPACE, text, parts.end);
      const part = behind < 0 || parts.part ? undefined : matchAt(PART_AT, text, behind);
      const read = part && PARTS[part[0]];
      if (part && read) {
        parts.part = read;
        parts.end = behind + part[0].length;
        const next = endAt(SPACE, text, parts.end);
        const relative = next < 0 || parts.day ? undefined : readDayBehindPart(text, next);
        if (relative) {
          parts.day = relative;
          parts.end = relative.end;
        }
      }
      return true;
    }
  }
  return false;
}

/** *sáng nay 2/7*: the date says which day that is; the two are one expression. */
function readDateBehind(line: GrammarLine, parts: Parts): void {
  const next = endAt(SPACE, line.text, parts.end);
  const date = next < 0 ? undefined : readDay(line, next, true);
  if (date?.day.by !== 'calendar' || date.from) return;
  keepSaid(parts);
  parts.day = date;
  parts.end = date.end;
}

/** *7h-11h30*, *8h - 10h*: hours on both sides, neither of them *8-10h*. */
function readClockRange(text: string, parts: Parts): void {
  const join = endAt(DASH, text, parts.end);
  const second = join < 0 ? undefined : readClock(text, join);
  if (!parts.clock || !second || second.form === 'colon' || parts.clock.form === 'colon') return;
  if (
    second.clock.hour * 60 + (second.clock.minute ?? 0) <=
    parts.clock.clock.hour * 60 + (parts.clock.clock.minute ?? 0)
  )
    return;
  parts.fromClock = parts.clock;
  parts.clock = second;
  parts.end = second.end;
}

/** What *hôm qua*, *sáng nay* say of the day that is told behind them. */
function keepSaid(parts: Parts): void {
  const said = parts.day?.day;
  if (said?.by === 'offset' && said.from === 'document') parts.said = said.days;
}

/** *Thứ Hai (5/3)*, *8h (ngày 5/3)*, *hôm qua (1/7)*: a date in brackets belongs to what it explains. */
function readBracketed(line: GrammarLine, parts: Parts): boolean {
  const isRelative = parts.day?.day.by === 'offset' && parts.day.day.from === 'document';
  if ((parts.day && !isRelative) || !(parts.day || parts.weekday || parts.clock)) return false;
  const open = endAt(OPEN, line.text, parts.end);
  if (open < 0) return false;
  const day = readDay(line, open, true);
  const close = day ? endAt(CLOSE, line.text, day.end) : -1;
  if (!day || close < 0 || (isRelative && (day.day.by !== 'calendar' || day.from))) return false;
  keepSaid(parts);
  parts.day = day;
  parts.end = close;
  return true;
}

function compose(line: GrammarLine, at: number, parts: Parts): Found | undefined {
  const { clock: read, part, weekday, day } = parts;
  if (!day && !weekday && !read) return undefined;
  const { text } = line;
  if (!day && weekday && !weekday.certain && !part) return undefined;
  if (!day && !weekday && read && !part && !parts.fromClock && !isLicensedClock(read, text, at)) return undefined;
  if (day && !day.strong && !part && !weekday && !read) return undefined;
  if (
    read &&
    !part &&
    !day &&
    !weekday &&
    (read.form === 'colon' || read.form === 'minutes') &&
    isNoDate(text, at, read.end)
  )
    return undefined;
  const clock: Clock | undefined = read && {
    ...(read.fixed ? read.clock : inPart(read.clock, part)),
    ...(parts.zone && { zone: parts.zone }),
  };
  const spec = (of: DaySpec | undefined): Spec => ({
    kind: 'moment',
    ...(of && { day: of }),
    ...(clock ? { clock } : part ? { part } : {}),
    ...(day && weekday && { weekday: weekday.day.weekday }),
    ...(parts.said !== undefined && { said: parts.said }),
  });
  const last = spec(day?.day ?? weekday?.day);
  const from = day?.from
    ? spec(day.from)
    : parts.fromClock && last.kind === 'moment'
      ? withClock(last, parts)
      : undefined;
  return {
    start: at,
    end: parts.end,
    spec: from ? { kind: 'interval', begin: from, end: last } : last,
    ...(day?.other && { others: [spec(day.other)] }),
    score: scoreOf(parts),
  };
}

function withClock(last: Spec & { kind: 'moment' }, { fromClock, part, zone }: Parts): Spec {
  const clock = fromClock && { ...inPart(fromClock.clock, part), ...(zone && { zone }) };
  return { ...last, ...(clock && { clock }) };
}

function scoreOf({ day, weekday, clock }: Parts): number {
  if (day?.other) return 0.7;
  if (day?.strong) return 0.96;
  if (day) return 0.92;
  if (weekday) return 0.9;
  return clock?.form === 'bareLong' ? 0.7 : 0.82;
}
