import { type Message, say } from '../message';
import type { TextRange } from '../text/range';
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  isoDay,
  isRealDay,
  mondayOf,
  twoDigits,
  weekdayOf,
} from './calendar';
import { datedEvidence, leaningEvidence, NOTHING_BEFORE } from './evidence';
import type { DaySpec } from './expression';
import { type CountedYear, countYear, likelyYear, NEAR } from './resolveYear';
import type { Named, Setting } from './setting';

export interface ResolvedDay {
  /** Undefined when it is open. */
  readonly day?: Day;
  /** Date part of the value. */
  readonly value: string;
  /** It hangs on the document's date. */
  readonly anchored: boolean;
  readonly evidence: readonly Message[];
  /** Place of the expression that it hangs on. */
  readonly leansOn?: TextRange;
  readonly lunar?: boolean;
  readonly other?: string;
}

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
    const counted = countYear(spec.year, setting);
    const { year } = counted;
    if (!isRealDay(month, day, year)) return undefined;
    return year === undefined
      ? { ...open(`XXXX-${twoDigits(month)}-${twoDigits(day)}`), ...reasonOf(counted) }
      : { ...written({ year, month, day }), ...reasonOf(counted) };
  }
  if (!isRealDay(month, day)) return undefined;
  const named = setting.year;
  const told = named && isRealDay(month, day, named.year) ? { year: named.year, month, day } : undefined;
  const ofNamed = (day: Day, name: Named): ResolvedDay => ({
    ...written(day),
    evidence: [say('the year of "{text}"', { text: name.text })],
    leansOn: name.range,
  });
  if (document === undefined)
    return told && named?.isAdjacent ? ofNamed(told, named) : open(`XXXX-${twoDigits(month)}-${twoDigits(day)}`);
  const { year, other } = likelyYear(month, day, document, spec.toward ?? setting.direction);
  if (named && told && spec.toward === undefined && named.year !== year) {
    if (named.isAdjacent) return ofNamed(told, named);
    if (isRealDay(month, day, year)) return { ...counted({ year, month, day }, document), other: isoDay(told) };
  }
  if (!isRealDay(month, day, year)) return open(`XXXX-${twoDigits(month)}-${twoDigits(day)}`);
  const resolved = counted({ year, month, day }, document);
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
    return isRealDay(at.month, day, at.year) ? counted({ ...at, day }, document) : undefined;
  }
  const base = previous?.day ?? document;
  if (base === undefined) return open(`XXXX-XX-${twoDigits(day)}`);
  if (!isRealDay(base.month, day, base.year)) return undefined;
  const found = { year: base.year, month: base.month, day };
  if (previous === undefined) return counted(found, base);
  return {
    ...written(found),
    evidence: [say('the month of "{text}"', { text: previous.text })],
    leansOn: previous.range,
  };
}

function resolveOffset(spec: DaySpec & { by: 'offset' }, { document, previous }: Setting): ResolvedDay {
  if (spec.from === 'previous') {
    if (previous === undefined) return { ...open('XXXX-XX-XX'), anchored: false, evidence: [NOTHING_BEFORE] };
    return leaning(addDays(previous.day, spec.days), previous);
  }
  return document === undefined ? open('XXXX-XX-XX') : counted(addDays(document, spec.days), document);
}

function resolveWeekday(spec: DaySpec & { by: 'weekday' }, setting: Setting): ResolvedDay {
  const { document, direction, previous } = setting;
  if (spec.from === 'previous' && previous !== undefined) {
    const ahead = (((spec.weekday - weekdayOf(previous.day)) % 7) + 7) % 7;
    return leaning(addDays(previous.day, ahead === 0 ? 7 : ahead), previous);
  }
  if (document === undefined) return open(`XXXX-WXX-${spec.weekday}`);
  if (spec.weeks !== undefined)
    return counted(addDays(mondayOf(document), spec.weeks * 7 + spec.weekday - 1), document);
  const ahead = (((spec.weekday - weekdayOf(document)) % 7) + 7) % 7;
  const next = addDays(document, ahead === 0 ? 7 : ahead);
  const last = addDays(document, ahead === 0 ? -7 : ahead - 7);
  if (spec.toward !== undefined) return counted(spec.toward === 'future' ? next : last, document);
  if (ahead === 0) return counted(document, document);
  return direction === 'future'
    ? { ...counted(next, document), other: isoDay(last) }
    : { ...counted(last, document), other: isoDay(next) };
}

function resolveRule(spec: DaySpec & { by: 'rule' }, setting: Setting): ResolvedDay | undefined {
  const { document, direction } = setting;
  const lunar = spec.lunar ? { lunar: true } : {};
  if (spec.year !== undefined) {
    const year = countYear(spec.year, setting);
    if (year.year === undefined) return { ...open(spec.open), ...reasonOf(year), ...lunar };
    const day = spec.of(year.year);
    return day && { ...written(day), ...reasonOf(year), ...lunar };
  }
  if (document === undefined) return { ...open(spec.open), ...lunar };
  // A lunar year begins up to seven weeks into the Gregorian one, so the neighbours are tried as days, not as years.
  const days = [-1, 0, 1].flatMap((step) => spec.of(document.year + step) ?? []);
  const distance = (day: Day): number => daysBetween(document, day);
  const fits = days.filter((day) =>
    direction === 'past' ? distance(day) <= 0 : direction === 'future' ? distance(day) >= 0 : true,
  );
  const [nearest, second] = (fits.length > 0 ? fits : days).sort(
    (a, b) => Math.abs(distance(a)) - Math.abs(distance(b)),
  );
  if (nearest === undefined) return undefined;
  // As with any date: one that is far ahead and not said to be ahead is rather the last one.
  const isFar = direction === undefined && second !== undefined && distance(nearest) > NEAR && distance(second) <= 0;
  const [day, other] = isFar ? [second, nearest] : [nearest, undefined];
  return { ...counted(day, document), ...lunar, ...(other && { other: isoDay(other) }) };
}

function written(day: Day): ResolvedDay {
  return { day, value: isoDay(day), anchored: false, evidence: [] };
}

function counted(day: Day, document: Day): ResolvedDay {
  return { ...written(day), anchored: true, evidence: [datedEvidence(document)] };
}

function leaning(day: Day, on: Named & { readonly day: Day }): ResolvedDay {
  return { ...written(day), evidence: [leaningEvidence(on, isoDay(on.day))], leansOn: on.range };
}

function reasonOf({
  anchored,
  evidence,
  leansOn,
}: CountedYear): Pick<ResolvedDay, 'anchored' | 'evidence' | 'leansOn'> {
  return { anchored, evidence, ...(leansOn && { leansOn }) };
}

function open(value: string): ResolvedDay {
  return { value, anchored: true, evidence: [datedEvidence(undefined)] };
}
