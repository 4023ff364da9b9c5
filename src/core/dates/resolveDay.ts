import { type Message, say } from '../message';
import { addDays, addMonths, type Day, isoDay, isoYear, isRealDay, mondayOf, twoDigits, weekdayOf } from './calendar';
import type { DaySpec, Direction, YearSpec } from './expression';
import { likelyYear, yearOf } from './resolveYear';

/** What is known where an expression stands. */
export interface Setting {
  readonly document: Day | undefined;
  /** Clock of the document's date, minutes after midnight. */
  readonly documentMinutes?: number;
  /** The last day that the text named, and its words. */
  readonly previous?: { readonly day: Day; readonly text: string };
  /** The last year that the text named, for *10 năm sau*. */
  readonly lastYear?: { readonly year: number; readonly text: string };
  /** The year that stands directly before, as in *Năm 1945, ngày 2/9*, or that the same sentence named before. */
  readonly year?: { readonly year: number; readonly text: string; readonly isAdjacent: boolean };
  /** Where the sentence points. */
  readonly direction?: Direction;
}

export interface ResolvedDay {
  /** Undefined when it is open. */
  readonly day?: Day;
  /** Date part of the value. */
  readonly value: string;
  readonly anchored: boolean;
  readonly evidence: readonly Message[];
  readonly lunar?: boolean;
  readonly other?: string;
}

export function datedEvidence(document: Day): Message {
  return say('article dated {date}', { date: isoDay(document) });
}

const NO_DATE = say("the article's date is not known");

/** Undefined for a day that does not exist (*31/6*). */
export function resolveDay(spec: DaySpec, setting: Setting): ResolvedDay | undefined {
  if (spec.by === 'calendar') return resolveCalendar(spec, setting);
  if (spec.by === 'offset') return resolveOffset(spec, setting);
  if (spec.by === 'weekday') return resolveWeekday(spec, setting);
  return resolveRule(spec, setting);
}

function resolveCalendar(spec: DaySpec & { by: 'calendar' }, setting: Setting): ResolvedDay | undefined {
  const { document } = setting;
  if (spec.month === undefined) return resolveBareDay(spec, setting);
  const { month, day } = spec;
  if (spec.year !== undefined) {
    const year = yearOf(spec.year, document);
    if (!isRealDay(month, day, year)) return undefined;
    return year === undefined
      ? open(`XXXX-${twoDigits(month)}-${twoDigits(day)}`)
      : exact({ year, month, day }, 'offset' in spec.year ? document : undefined);
  }
  if (!isRealDay(month, day)) return undefined;
  if (document === undefined) {
    const { year } = setting;
    if (year?.isAdjacent && isRealDay(month, day, year.year))
      return {
        ...exact({ year: year.year, month, day }),
        evidence: [say('the year of "{text}"', { text: year.text })],
      };
    return open(`XXXX-${twoDigits(month)}-${twoDigits(day)}`);
  }
  const { year, other } = likelyYear(month, day, document, spec.toward ?? setting.direction);
  const named = setting.year;
  if (named && spec.toward === undefined && named.year !== year && isRealDay(month, day, named.year)) {
    const told = { year: named.year, month, day };
    if (named.isAdjacent) return { ...exact(told), evidence: [say('the year of "{text}"', { text: named.text })] };
    return { ...exact({ year, month, day }, document), other: isoDay(told) };
  }
  if (!isRealDay(month, day, year)) return open(`XXXX-${twoDigits(month)}-${twoDigits(day)}`);
  const resolved = exact({ year, month, day }, document);
  return other !== undefined && isRealDay(month, day, other)
    ? { ...resolved, other: isoDay({ year: other, month, day }) }
    : resolved;
}

function resolveBareDay(spec: DaySpec & { by: 'calendar' }, { document, previous }: Setting): ResolvedDay | undefined {
  const { day } = spec;
  if (day < 1 || day > 31) return undefined;
  if (spec.monthOffset !== undefined) {
    if (document === undefined) return open(`XXXX-XX-${twoDigits(day)}`);
    const at = addMonths(document, spec.monthOffset);
    return isRealDay(at.month, day, at.year) ? exact({ ...at, day }, document) : undefined;
  }
  const base = previous?.day ?? document;
  if (base === undefined) return open(`XXXX-XX-${twoDigits(day)}`);
  if (!isRealDay(base.month, day, base.year)) return undefined;
  const found = { year: base.year, month: base.month, day };
  return previous === undefined
    ? exact(found, document)
    : { ...exact(found), evidence: [say('the month of "{text}"', { text: previous.text })] };
}

function resolveOffset(spec: DaySpec & { by: 'offset' }, { document, previous }: Setting): ResolvedDay {
  if (spec.from === 'previous') {
    if (previous === undefined) return { ...open('XXXX-XX-XX'), evidence: [say('no date before it to lean on')] };
    return {
      ...exact(addDays(previous.day, spec.days)),
      evidence: [say('leans on "{text}" ({date})', { text: previous.text, date: isoDay(previous.day) })],
    };
  }
  return document === undefined ? open('XXXX-XX-XX') : exact(addDays(document, spec.days), document);
}

function resolveWeekday(spec: DaySpec & { by: 'weekday' }, { document, direction }: Setting): ResolvedDay {
  if (document === undefined) return open(`XXXX-WXX-${spec.weekday}`);
  if (spec.weeks !== undefined) return exact(addDays(mondayOf(document), spec.weeks * 7 + spec.weekday - 1), document);
  const ahead = (((spec.weekday - weekdayOf(document)) % 7) + 7) % 7;
  const next = addDays(document, ahead === 0 ? 7 : ahead);
  const last = addDays(document, ahead === 0 ? -7 : ahead - 7);
  if (spec.toward !== undefined) return exact(spec.toward === 'future' ? next : last, document);
  if (ahead === 0) return exact(document, document);
  return direction === 'future'
    ? { ...exact(next, document), other: isoDay(last) }
    : { ...exact(last, document), other: isoDay(next) };
}

function resolveRule(spec: DaySpec & { by: 'rule' }, { document, direction }: Setting): ResolvedDay | undefined {
  const lunar = spec.lunar ? { lunar: true } : {};
  const given: YearSpec | undefined = spec.year;
  if (given !== undefined) {
    const year = yearOf(given, document);
    if (year === undefined) return { ...open(spec.open), ...lunar };
    const day = spec.of(year);
    return day && { ...exact(day, 'offset' in given ? document : undefined), ...lunar };
  }
  if (document === undefined) return { ...open(spec.open), ...lunar };
  // A lunar year begins up to seven weeks into the Gregorian one, so the neighbours are tried as days, not as years.
  const days = [-1, 0, 1].map((step) => spec.of(document.year + step)).filter((day) => day !== undefined);
  const distance = (day: Day): number => Math.abs(dayDistance(document, day));
  const fits = days.filter((day) => {
    const d = dayDistance(document, day);
    return direction === 'past' ? d <= 0 : direction === 'future' ? d >= 0 : true;
  });
  const nearest = (fits.length > 0 ? fits : days).sort((a, b) => distance(a) - distance(b))[0];
  return nearest && { ...exact(nearest, document), ...lunar };
}

function dayDistance(a: Day, b: Day): number {
  return (b.year - a.year) * 372 + (b.month - a.month) * 31 + (b.day - a.day);
}

function exact(day: Day, document?: Day): ResolvedDay {
  return {
    day,
    value: isoDay(day),
    anchored: document !== undefined,
    evidence: document === undefined ? [] : [datedEvidence(document)],
  };
}

function open(value: string): ResolvedDay {
  return { value, anchored: true, evidence: [NO_DATE] };
}

export function yearText(year: number | undefined): string {
  return year === undefined ? 'XXXX' : isoYear(year);
}
