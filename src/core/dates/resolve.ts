import type { TimexMod, TimexType } from '../annotation';
import { type Message, say } from '../message';
import type { TimexValue } from '../suggestion';
import type { TextRange } from '../text/range';
import { addDays, type Day, dayOfIso, isoDay, twoDigits, type Weekday, weekdayOf } from './calendar';
import { toEdtf } from './edtf';
import { datedEvidence, leaningEvidence } from './evidence';
import type { Clock, Spec } from './expression';
import { type ResolvedDay, resolveDay } from './resolveDay';
import { type ResolvedPeriod, resolvePeriod } from './resolvePeriod';
import { resolveShift } from './resolveShift';
import type { Setting } from './setting';
import { parseTimexValue } from './values';

/** A reading with its value, as far as it is certain. */
export interface Resolved {
  readonly timex: TimexValue;
  readonly evidence: readonly Message[];
  readonly others: readonly string[];
  /** The day it names, for expressions that lean on it. */
  readonly day?: Day;
  /** Place of the expression that it hangs on. */
  readonly leansOn?: TextRange;
  /** What was written beside it disagrees: the score should suffer. */
  readonly doubtful?: boolean;
}

interface Part {
  readonly type: TimexType;
  readonly value: string;
  readonly anchored: boolean;
  readonly evidence: readonly Message[];
  readonly others: readonly string[];
  readonly day?: Day;
  readonly leansOn?: TextRange;
  readonly lunar?: boolean;
  readonly doubtful?: boolean;
  readonly points?: { readonly beginPoint?: string; readonly endPoint?: string };
}

/** Undefined for a reading that no calendar has: the day or the value does not exist. */
export function resolve(spec: Spec, setting: Setting, mod?: TimexMod): Resolved | undefined {
  const part = resolvePart(spec, setting);
  if (part === undefined || parseTimexValue(part.value) === undefined) return undefined;
  const edtf = part.type === 'SET' ? undefined : toEdtf(part.value, mod);
  return {
    timex: {
      type: part.type,
      value: part.value,
      ...(mod && { mod }),
      ...(spec.kind === 'set' && spec.quant && { quant: spec.quant }),
      ...(spec.kind === 'set' && spec.freq && { freq: spec.freq }),
      ...part.points,
      ...(part.lunar && { calendar: 'lunar' as const }),
      ...(part.anchored && { anchor: 'document' }),
      ...(edtf && { edtf }),
    },
    evidence: part.evidence,
    others: part.others,
    ...(part.day && { day: part.day }),
    ...(part.leansOn && { leansOn: part.leansOn }),
    ...(part.doubtful && { doubtful: true }),
  };
}

function resolvePart(spec: Spec, setting: Setting): Part | undefined {
  switch (spec.kind) {
    case 'moment':
      return resolveMoment(spec, setting);
    case 'period':
      return period(resolvePeriod(spec.period, setting));
    case 'shift':
      return period(resolveShift(spec, setting));
    case 'interval':
      return resolveInterval(spec, setting);
    case 'duration':
      return {
        type: 'DURATION',
        value: spec.value,
        anchored: false,
        evidence: [],
        others: [],
        ...points(spec, setting),
      };
    case 'set':
      return { type: 'SET', value: spec.value, anchored: false, evidence: [], others: [] };
  }
}

/** A duration that ends or begins with the document's day has that day as its point. */
function points({ toward }: Spec & { kind: 'duration' }, { document }: Setting): Pick<Part, 'points'> {
  if (toward === undefined || document === undefined) return {};
  return { points: toward === 'past' ? { endPoint: isoDay(document) } : { beginPoint: isoDay(document) } };
}

function period(resolved: ResolvedPeriod | undefined): Part | undefined {
  if (resolved === undefined) return undefined;
  const { value, anchored, evidence, other, leansOn } = resolved;
  const day = dayOfIso(value);
  return {
    type: value.includes('T') || value.endsWith('_REF') ? 'TIME' : 'DATE',
    value,
    anchored,
    evidence,
    others: other === undefined ? [] : [other],
    ...(day && { day }),
    ...(leansOn && { leansOn }),
  };
}

function resolveMoment(spec: Spec & { kind: 'moment' }, setting: Setting): Part | undefined {
  const found = spec.day === undefined ? clockDay(setting) : resolveDay(spec.day, setting);
  if (found === undefined) return undefined;
  const tail = timeOf(spec);
  const disagrees = spec.weekday !== undefined && found.day !== undefined && weekdayOf(found.day) !== spec.weekday;
  const isNotAsSaid =
    spec.said !== undefined &&
    found.day !== undefined &&
    setting.document !== undefined &&
    isoDay(addDays(setting.document, spec.said)) !== isoDay(found.day);
  const agreed = disagrees ? agreeingYear(spec, found, spec.weekday) : found;
  return {
    type: tail === '' ? 'DATE' : 'TIME',
    value: agreed.value + tail,
    anchored: agreed.anchored,
    evidence:
      disagrees && agreed === found
        ? [...found.evidence, say('the weekday written does not agree with {date}', { date: found.value })]
        : agreed.evidence,
    others: agreed.other === undefined ? [] : [agreed.other + tail],
    ...(agreed.day && { day: agreed.day }),
    ...(agreed.leansOn && { leansOn: agreed.leansOn }),
    ...(agreed.lunar && { lunar: true }),
    ...((disagrees || isNotAsSaid) && { doubtful: true }),
  };
}

/** A weekday tells the year of a date without one, as long as it is near. */
function agreeingYear(spec: Spec & { kind: 'moment' }, found: ResolvedDay, weekday: Weekday | undefined): ResolvedDay {
  if (spec.day?.by !== 'calendar' || spec.day.year !== undefined || found.day === undefined) return found;
  for (const step of [-1, 1]) {
    const day = { ...found.day, year: found.day.year + step };
    if (weekdayOf(day) === weekday)
      return { ...found, day, value: isoDay(day), evidence: [say('the year in which that is the weekday written')] };
  }
  return found;
}

/** A clock alone stands on the day that the sentence speaks of, on each that it speaks of, else on the document's. */
function clockDay({ document, previous, habit }: Setting): ResolvedDay {
  if (habit !== undefined)
    return {
      value: /^XXXX-WXX-\d$/.test(habit.value) ? habit.value : 'XXXX-XX-XX',
      anchored: false,
      evidence: [leaningEvidence(habit, habit.value)],
      leansOn: habit.range,
    };
  if (previous !== undefined)
    return {
      day: previous.day,
      value: isoDay(previous.day),
      anchored: false,
      evidence: [leaningEvidence(previous, isoDay(previous.day))],
      leansOn: previous.range,
    };
  return {
    ...(document && { day: document }),
    value: document === undefined ? 'XXXX-XX-XX' : isoDay(document),
    anchored: true,
    evidence: [datedEvidence(document)],
  };
}

function timeOf({ clock, part }: Spec & { kind: 'moment' }): string {
  if (clock !== undefined) return `T${clockText(clock)}`;
  return part === undefined ? '' : `T${part}`;
}

function clockText({ hour, minute, second, zone }: Clock): string {
  const seconds = second === undefined ? '' : `:${twoDigits(second)}`;
  return `${twoDigits(hour)}:${twoDigits(minute ?? 0)}${seconds}${zone ?? ''}`;
}

function resolveInterval({ begin, end }: Spec & { kind: 'interval' }, setting: Setting): Part | undefined {
  const last = resolvePart(end, setting);
  let first = resolvePart(begin, setting);
  if (first === undefined || last === undefined) return undefined;
  if (first.day && last.day && isoDay(first.day) > isoDay(last.day)) {
    // *28/12–3/1*: each end was taken for the year nearest to the article; they belong together.
    const years = [last.day.year, last.day.year - 1].map((year) => ({ ...first!.day!, year }));
    const earlier = years.find((day) => isoDay(day) <= isoDay(last.day!));
    if (earlier !== undefined && begin.kind === 'moment' && begin.day?.by === 'calendar' && !begin.day.year)
      first = { ...first, day: earlier, value: isoDay(earlier) + first.value.slice(10) };
    else if (begin.kind === 'moment' && begin.day?.by === 'weekday') {
      const day = addDays(first.day, -7);
      first = { ...first, day, value: isoDay(day) + first.value.slice(10) };
    } else return undefined;
  }
  return {
    type: last.type === 'TIME' ? 'TIME' : 'DATE',
    value: first.value === last.value ? last.value : `${first.value}/${last.value}`,
    anchored: last.anchored,
    evidence: last.evidence,
    others: [],
    ...(last.day && { day: last.day }),
    ...(last.leansOn && { leansOn: last.leansOn }),
  };
}
