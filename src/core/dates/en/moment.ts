import type { TimexMod } from '../../annotation';
import type { Weekday } from '../calendar';
import type { Clock, DaySpec, Found, GrammarLine, Spec } from '../expression';
import { after, before, END, endAt, matchAt, pattern } from '../reading';
import type { PartOfDay } from '../values';
import { type ClockRead, readClock, readZone } from './clock';
import { type DayRead, readDay } from './day';
import { readNthWeekday } from './holidays';
import { LONG_WEEKDAY, PART, PARTS, SHORT_WEEKDAY, WEEKDAYS } from './words';

const WEEKDAY = pattern(
  `(?:(?<rel>last|past|this past|this coming|this|next|coming|the following|following) )?(?:(?<name>${LONG_WEEKDAY})|(?<short>${SHORT_WEEKDAY})\\.?(?=[, ]|$))${END}(?! ?(?:times|mirror|herald|telegraph))`,
);
const WEEK_OF = pattern(`,? (?:of )?(?<rel>last|this|next) week${END}`);
const TAIL_PART = pattern(`(?:in the )?(?<part>${PART})`);
const THIS_PART = pattern(
  `(?:(?<rel>this|last|yesterday|tomorrow) (?<part>${PART})|(?<tonight>tonight|overnight))${END}`,
);
const PART_OF = pattern(`(?:the |early |late )?(?<part>${PART}) of `);
const EDGE = pattern('(?<edge>early|late|mid)[- ](?:on )?');
const JOIN = pattern(` {0,2}(?:[,|;/-] {0,2})?(?:(?:on|at|of|around|about)${END} )?(?:the )?`);
const ISO_JOIN = pattern('t(?=\\d\\d:)');

const EDGES: Readonly<Record<string, TimexMod>> = { early: 'START', mid: 'MID', late: 'END' };

interface Parts {
  clock?: ClockRead;
  part?: PartOfDay;
  weekday?: { readonly day: DaySpec & { by: 'weekday' }; readonly isShort: boolean };
  day?: DayRead;
  zone?: string;
  /** *late Monday*: the edge of the day that is meant. */
  edge?: string | undefined;
  end: number;
}

/** A day with its weekday, part of the day, hour and zone, in any order: *5:30 p.m. EDT on Monday, July 2, 2020*. */
export function readMoment(line: GrammarLine, at: number): Found | undefined {
  const { text } = line;
  const parts: Parts = { end: at };
  let pos = at;
  const opening = matchAt(PART_OF, text, at);
  if (opening) {
    parts.part = PARTS[opening.groups?.part ?? ''] ?? 'MO';
    pos += opening[0].length;
  } else {
    const edge = matchAt(EDGE, text, at);
    if (edge) {
      pos += edge[0].length;
      parts.edge = edge.groups?.edge;
    }
  }
  const isEdged = pos > at && !opening;
  for (let step = 0; step < 6; step++) {
    if (!readNext(line, pos, parts, step === 0)) break;
    const iso = endAt(ISO_JOIN, text, parts.end);
    const next = iso > 0 ? iso : endAt(JOIN, text, parts.end);
    if (next <= parts.end) break;
    pos = next;
  }
  if (isEdged && !parts.weekday && !parts.day) return undefined;
  return compose(line, at, parts);
}

/** *the first Monday of the month*: no day that can be told. */
const OF_EACH = /^ (?:of|in) (?:the|each|every|a|any) (?:month|quarter|year|season)/;

function readNext(line: GrammarLine, at: number, parts: Parts, isFirst: boolean): boolean {
  const { text } = line;
  if (!parts.part && !parts.day && !parts.weekday) {
    const match = matchAt(THIS_PART, text, at);
    if (match) {
      const { rel, part, tonight } = match.groups ?? {};
      const days = rel === 'yesterday' || rel === 'last' ? -1 : rel === 'tomorrow' ? 1 : 0;
      parts.part = tonight ? 'NI' : (PARTS[part ?? ''] ?? 'MO');
      if (tonight === 'overnight') return false;
      parts.day = { day: { by: 'offset', days, from: 'document' }, end: at + match[0].length, strong: true };
      parts.end = at + match[0].length;
      return true;
    }
  }
  if (!parts.part && (parts.day || parts.weekday || parts.clock) && !isFirst) {
    const match = matchAt(TAIL_PART, text, at);
    // Directly behind the day (*Friday morning*), or spelled out (*at 8 in the morning*).
    if (
      match &&
      /\p{L}[\p{L}.]* $|\d $/u.test(text.slice(Math.max(0, at - 12), at)) &&
      !/[,|;-] *$/.test(text.slice(parts.end, at))
    ) {
      parts.part = PARTS[match.groups?.part ?? ''] ?? 'MO';
      parts.end = at + match[0].length;
      return true;
    }
  }
  if (!parts.weekday && !parts.day) {
    const nth = readNthWeekday(text, at);
    if (nth && isNamedWeekday(line, at, nth.end)) {
      parts.day = { ...nth, strong: true };
      parts.end = nth.end;
      return true;
    }
  }
  if (!parts.weekday && parts.day?.day.by !== 'offset') {
    const match = matchAt(WEEKDAY, text, at);
    // *they wed on*, *he sat*: the short names are verbs as well.
    const isVerb = match?.groups?.short !== undefined && !match.groups.rel && !line.isCapital(at);
    if (match && !isVerb && !OF_EACH.test(text.slice(at + match[0].length, at + match[0].length + 24))) {
      parts.weekday = weekdayOf(match);
      parts.end = at + match[0].length;
      const week = matchAt(WEEK_OF, text, parts.end);
      if (week) {
        const weeks = week.groups?.rel === 'last' ? -1 : week.groups?.rel === 'next' ? 1 : 0;
        parts.weekday = { ...parts.weekday, day: { by: 'weekday', weekday: parts.weekday.day.weekday, weeks } };
        parts.end += week[0].length;
      }
      return true;
    }
  }
  if (!parts.day) {
    const day = readDay(line, at, !isFirst);
    if (day) {
      parts.day = day;
      parts.end = day.end;
      if (/^tonight/.test(text.slice(at, at + 7))) parts.part = 'NI';
      return true;
    }
  }
  if (parts.clock) return false;
  const clock = readClock(text, at);
  if (clock === undefined) return false;
  parts.clock = clock;
  parts.end = clock.end;
  const zone = readZone(text, clock.end);
  if (zone) {
    parts.zone = zone.zone;
    parts.end = zone.end;
  }
  return true;
}

function weekdayOf(match: RegExpExecArray): NonNullable<Parts['weekday']> {
  const { rel, name, short } = match.groups ?? {};
  const weekday: Weekday = WEEKDAYS[name ?? short ?? ''] ?? 1;
  const isShort = short !== undefined && rel === undefined;
  if (rel === undefined) return { day: { by: 'weekday', weekday }, isShort };
  if (/following/.test(rel)) return { day: { by: 'weekday', weekday, from: 'previous' }, isShort };
  if (rel === 'this') return { day: { by: 'weekday', weekday, weeks: 0 }, isShort };
  if (rel === 'next') return { day: { by: 'weekday', weekday, weeks: 1 }, isShort };
  return { day: { by: 'weekday', weekday, toward: /coming/.test(rel) ? 'future' : 'past' }, isShort };
}

function compose(line: GrammarLine, at: number, parts: Parts): Found | undefined {
  const { clock: read, weekday, day } = parts;
  const { text } = line;
  if (!day && !weekday && !read) return undefined;
  if (weekday?.isShort && !day && !read) return undefined;
  if (!day && !read && weekday && isName(line, at, parts.end)) return undefined;
  if (!day && weekday && !line.isCapital(at) && !isNamedWeekday(line, at, parts.end)) return undefined;
  if (!day && !weekday && read) {
    if (
      read.form === 'colon' &&
      !parts.zone &&
      !/(?:^|[^\p{L}])(?:at|by|until|till|from|to|since|around|about|before|after|updated|published|posted|-)$/u.test(
        before(text, at),
      ) &&
      !(before(text, at) === '' && /^ ?$/.test(after(text, read.end)))
    )
      return undefined;
    if (/[\d:/.]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  }
  const clock: Clock | undefined = read && { ...hourIn(read, parts.part), ...(parts.zone && { zone: parts.zone }) };
  const spec = (of: DaySpec | undefined): Spec => ({
    kind: 'moment',
    ...(of && { day: of }),
    ...(clock ? { clock } : parts.part ? { part: parts.part } : {}),
    ...(day && weekday && { weekday: weekday.day.weekday }),
  });
  const last = spec(day?.day ?? weekday?.day);
  return {
    start: at,
    end: parts.end,
    ...(parts.edge && !clock && { mod: EDGES[parts.edge] ?? 'MID' }),
    spec: day?.from ? { kind: 'interval', begin: spec(day.from), end: last } : last,
    ...(day?.other && { others: [spec(day.other)] }),
    score: day?.other ? 0.72 : day ? 0.96 : weekday ? 0.92 : 0.85,
  };
}

/** *the Monday Club*, *Friday Night Lights*: a name goes on in capitals, in text that is not all capitals. */
function isName(line: GrammarLine, at: number, end: number): boolean {
  const { text } = line;
  if (!/^ \p{L}\p{L}/u.test(text.slice(end, end + 3)) || !line.isCapital(end + 1) || line.isCapital(end + 2))
    return false;
  const space = text.lastIndexOf(' ', end - 1);
  return (
    (space > at && line.isCapital(space + 1)) ||
    (/(?:^|[^\p{L}])the$/u.test(before(text, at)) && !/['’]s$/.test(text.slice(at, end)))
  );
}

/** A weekday is a name: somewhere in the expression a capital begins it. */
function isNamedWeekday(line: GrammarLine, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (line.isCapital(at)) return true;
  return false;
}

function hourIn({ clock, form }: ClockRead, part: PartOfDay | undefined): Clock {
  const late = part === 'AF' || part === 'EV' || part === 'NI';
  return late && clock.hour < 12 && clock.hour > (part === 'NI' ? 5 : 0) && form !== undefined
    ? { ...clock, hour: clock.hour + 12 }
    : clock;
}
