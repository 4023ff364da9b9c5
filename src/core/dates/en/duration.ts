import { casual } from 'chrono-node/en';
import type { TimexMod } from '../../annotation';
import type { Found, GrammarLine, ShiftUnit, Spec } from '../expression';
import { after, before, END, matchAt, pattern } from '../reading';
import { NUMBER, numberOf } from './number';

interface Unit {
  readonly code: string;
  readonly isTime?: boolean;
  readonly shift: ShiftUnit;
}
export const UNITS: Readonly<Record<string, Unit>> = {
  second: { code: 'S', isTime: true, shift: 'second' },
  minute: { code: 'M', isTime: true, shift: 'minute' },
  hour: { code: 'H', isTime: true, shift: 'hour' },
  day: { code: 'D', shift: 'day' },
  night: { code: 'D', shift: 'day' },
  week: { code: 'W', shift: 'week' },
  fortnight: { code: 'W', shift: 'week' },
  month: { code: 'M', shift: 'month' },
  quarter: { code: 'Q', shift: 'quarter' },
  year: { code: 'Y', shift: 'year' },
  decade: { code: 'DE', shift: 'decade' },
  century: { code: 'C', shift: 'century' },
};
const UNIT = '(?<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century|centurie)';
const AMOUNT = pattern(
  `(?:the )?(?<which>(?:past|last|next|first|coming|previous|following|final|entire|whole) )?(?<n>${NUMBER}|an?)(?: ?(?:-|to|or) ?(?<n2>${NUMBER}))?(?<half1>[- ]and[- ]a[- ]half)?(?<hyphen>[- ])(?:full |straight |consecutive |calendar |business |working )?${UNIT}(?<plural>s)?(?<half2> and a half)?${END}`,
);
const HALF = pattern(`half (?:an?|of an?) ${UNIT}${END}|a half[- ]${UNIT.replace('unit', 'unit2')}${END}`);
const PAST_ONE = pattern(`(?:the )(?<which>past|last|next|coming) ${UNIT}${END}`);
const AGO = pattern(` (?<how>ago|earlier|from now|from today|later|before yesterday|after tomorrow|hence)${END}`);
const AFTER_TOMORROW = pattern(`the day (?:after tomorrow|before yesterday)${END}`);

const MODS: readonly (readonly [RegExp, TimexMod])[] = [
  [/(?:^|[^\p{L}])(?:no more than|at most|up to|not more than)$/u, 'EQUAL_OR_LESS'],
  [/(?:^|[^\p{L}])(?:at least|no less than|no fewer than)$/u, 'EQUAL_OR_MORE'],
  [/(?:^|[^\p{L}])(?:more than|over|longer than)$/u, 'MORE_THAN'],
  [/(?:^|[^\p{L}])(?:less than|nearly|almost|under|fewer than|just under)$/u, 'LESS_THAN'],
  [/(?:^|[^\p{L}])(?:about|around|roughly|approximately|some)$/u, 'APPROX'],
];

/** *25 years*, *a three-day visit*, *the past decade*; and from a point: *three days ago*, *two weeks later*. */
export function readDuration(line: GrammarLine, at: number): Found | undefined {
  const { text } = line;
  const beyond = matchAt(AFTER_TOMORROW, text, at);
  if (beyond) return shifted(text, at, at + beyond[0].length, 'day', 'document');
  const one = matchAt(PAST_ONE, text, at);
  if (one) {
    const unit = UNITS[one.groups?.unit ?? ''];
    return unit && length(at, at + one[0].length, write(1, unit), one.groups?.which);
  }
  const half = matchAt(HALF, text, at);
  const halfUnit = UNITS[half?.groups?.unit ?? half?.groups?.unit2 ?? ''];
  if (half && halfUnit) {
    const end = at + half[0].length;
    const ago = matchAt(AGO, text, end);
    if (ago) return agoOf(text, at, end, ago, halfUnit, 0.5);
    return length(at, end, write(0.5, halfUnit), undefined);
  }
  const match = matchAt(AMOUNT, text, at);
  const unit = UNITS[(match?.groups?.unit ?? '').replace('centurie', 'century')];
  if (match === undefined || unit === undefined) return undefined;
  const { n: number = '', n2, half1, half2, hyphen, plural, which } = match.groups ?? {};
  const first = numberOf(number);
  if (first === undefined || (hyphen === '-' && match[0].startsWith('the '))) return undefined;
  const count = first + (half1 || half2 ? 0.5 : 0);
  const n = match.groups?.unit === 'fortnight' ? count * 2 : count;
  const end = at + match[0].length;
  if (isNone(text, at, end, number, hyphen === '-' && !plural, which)) return undefined;
  if (plural === undefined && hyphen !== '-' && count !== 1 && count !== 1.5) return undefined;
  const ago = matchAt(AGO, text, end);
  if (ago && n2 === undefined && hyphen === ' ' && !(unit.isTime && /later|earlier/.test(ago[0])))
    return agoOf(text, at, end, ago, unit, n);
  const mod = which === undefined ? MODS.find(([words]) => words.test(before(text, at)))?.[1] : undefined;
  if (n2 !== undefined) {
    const second = numberOf(n2) ?? 0;
    if (second <= n) return undefined;
    const values = [write(n, unit), write(second, unit)] as const;
    const others: Spec[] = [values[1], values[0]].map((value) => ({ kind: 'duration', value }));
    return { ...length(at, end, values.join('/'), which), others, score: 0.8 };
  }
  return { ...length(at, end, write(n, unit), which), ...(mod && { mod }) };
}

function length(start: number, end: number, value: string, which: string | undefined): Found {
  const toward = /past|last|previous/.test(which ?? '')
    ? 'past'
    : /next|coming|following/.test(which ?? '')
      ? 'future'
      : undefined;
  return { start, end, spec: { kind: 'duration', value, ...(toward && { toward }) }, score: 0.93 };
}

function write(n: number, unit: Unit): string {
  if (n % 1 === 0.5 && unit.code === 'Y') return n === 0.5 ? 'P6M' : `P${Math.floor(n)}Y6M`;
  if (n % 1 === 0.5 && unit.code === 'H') return n === 0.5 ? 'PT30M' : `PT${Math.floor(n)}H30M`;
  if (n === 0.5 && unit.code === 'DE') return 'P5Y';
  if (n === 0.5 && unit.code === 'C') return 'P50Y';
  if (n === 0.5 && unit.code === 'D') return 'PT12H';
  return `P${unit.isTime ? 'T' : ''}${n}${unit.code}`;
}

/** Ages, rates (*a day*), and the article before a unit that is no length (*a second time*). */
function isNone(
  text: string,
  at: number,
  end: number,
  number: string,
  isHyphened: boolean,
  which: string | undefined,
): boolean {
  const behind = after(text, end);
  if (/^[- ]olds?(?![\p{L}])|^ of age|^ younger|^ older/u.test(behind)) return true;
  if (/[\d.,/:$-]$/.test(text.slice(Math.max(0, at - 1), at)) && /^\d/.test(number)) return true;
  if (/(?:^|[^\p{L}])(?:aged|age)$/u.test(before(text, at))) return true;
  // *one day he will return*: some day.
  if (number === 'one' && /day$/.test(text.slice(at, end)) && !isHyphened && !COUNTED.test(before(text, at)))
    return true;
  if (number !== 'a' && number !== 'an') return false;
  if (which !== undefined || isHyphened) return isHyphened;
  const context = before(text, at);
  if (/second$/.test(text.slice(at, end))) return true;
  // *twice a day*, *$5 a month*: a rate.
  return (
    !/(?:^|[^\p{L}])(?:for|in|within|over|about|after|than|nearly|almost|least|took|takes|take|lasted|lasts|spent|spend|half|only|just|quarter of|wait|once|every)$/u.test(
      context,
    ) && !/^ (?:ago|later|earlier|from|and a half|after|before|hence)/.test(behind)
  );
}

function agoOf(text: string, at: number, end: number, ago: RegExpExecArray, unit: Unit, n: number): Found | undefined {
  const how = ago.groups?.how ?? '';
  const from = how === 'later' || how === 'earlier' ? 'previous' : 'document';
  const mod = MODS.find(([words]) => words.test(before(text, at)))?.[1];
  const future = !/ago|earlier|before/.test(how);
  const more = mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE';
  const pointMod = mod === undefined || mod === 'APPROX' ? mod : more === future ? 'AFTER' : 'BEFORE';
  const read = shifted(text, at, end + ago[0].length, unit.shift, from) ?? {
    start: at,
    end: end + ago[0].length,
    spec: shiftSpec(future ? n : -n, unit.shift, from),
    score: 0.88,
  };
  return { ...read, ...(pointMod && { mod: pointMod }) };
}

/** *a year earlier* may lean on a year before it; where there is none, news means from now. *Two days later* never does. */
function shiftSpec(amount: number, unit: ShiftUnit, from: 'document' | 'previous'): Spec {
  return { kind: 'shift', amount, unit, from, ...(from === 'previous' && amount < 0 && { orDocument: true }) };
}

/** Before a length that counts. */
const COUNTED =
  /(?:^|[^\p{L}])(?:for|in|within|over|about|after|than|nearly|almost|least|took|takes|take|lasted|lasts|spent|spend|only|just|every|per|the)$/u;

/** A day far from the ends of months and years, so that what chrono counts from it can be told back. */
const NOON = Date.UTC(2001, 5, 15, 12);
const MINUTES: Readonly<Partial<Record<ShiftUnit, number>>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10080,
};

/** How far from now: chrono-node reads the phrase, from a fixed day, and the distance is told back. */
function shifted(
  text: string,
  start: number,
  end: number,
  unit: ShiftUnit,
  from: 'document' | 'previous',
): Found | undefined {
  const phrase = text.slice(start, end);
  const result = parseOnce(phrase);
  if (result === undefined || result.end != null || result.index + result.text.length < phrase.length) return undefined;
  const at = result.start.date();
  const minutes = MINUTES[unit];
  const months = (at.getUTCFullYear() - 2001) * 12 + at.getUTCMonth() - 5;
  const amount =
    minutes !== undefined
      ? (at.getTime() - NOON) / 60000 / minutes
      : months / ({ month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as 'month'] ?? 1);
  const whole = Math.round(amount * 2) / 2;
  return whole === 0 ? undefined : { start, end, spec: shiftSpec(whole, unit, from), score: 0.93 };
}

type ChronoResult = ReturnType<typeof casual.parse>[number] | undefined;
const MEMORY = new Map<string, ChronoResult>();
const MEMORY_SIZE = 500;

/** The reading hangs on the phrase alone, and parsing anew takes half a millisecond. */
function parseOnce(phrase: string): ChronoResult {
  if (MEMORY.has(phrase)) return MEMORY.get(phrase);
  const result = casual.parse(phrase, { instant: new Date(NOON), timezone: 0 })[0];
  if (MEMORY.size >= MEMORY_SIZE) MEMORY.clear();
  MEMORY.set(phrase, result);
  return result;
}
