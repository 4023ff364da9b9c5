import type { Clock } from '../expression';
import { before, END, matchAt, oneOf, pattern } from '../reading';
import { numberOf, WORD_NUMBER } from './number';
import { ZONES } from './words';

const HALF = pattern(
  `(?<h>\\d{1,2})(?:[:.](?<m>[0-5]\\d))?(?::(?<s>[0-5]\\d))? ?(?<half>[ap])(?:\\.m\\.?|m)(?![\\p{L}\\p{N}])`,
);
const COLON = pattern(
  `(?<h>\\d{1,2}):(?<m>[0-5]\\d)(?::(?<s>[0-5]\\d))?(?![:.]?\\d)(?:${END}|(?=z(?![\\p{L}\\p{N}])))`,
);
const DOTTED = pattern(`(?<h>[012]?\\d)\\.(?<m>[0-5]\\d)(?= ?(?:gmt|utc|bst|cet|cest|est|edt|ist|aest|aedt)${END})`);
const PACKED = pattern(`(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?= (?:gmt|utc|hkt|bst|est|edt)${END})`);
const LOCAL = pattern(`,? (?:local time|eastern time|pacific time)${END}`);
const OCLOCK = pattern(`(?<h>\\d{1,2}|${WORD_NUMBER}) o'clock${END}`);
const PAST = pattern(
  `(?<how>half|a quarter|quarter|\\d{1,2}|ten|twenty|five) (?<way>past|to) (?<h>\\d{1,2}|${WORD_NUMBER})${END}`,
);
const NAMED = pattern(`(?<name>noon|midnight)${END}`);
const ZONE = pattern(
  ` ?(?<open>\\()?(?<name>${oneOf([...Object.keys(ZONES), 'et', 'ct', 'mt', 'pt'])})(?: ?(?<sign>[+-]) ?(?<zh>\\d{1,2})(?::?(?<zm>[0-5]\\d))?)?${END}(?<close>\\))?`,
);
const OFFSET = pattern('(?<z>z)(?![\\p{L}\\p{N}])|(?<sign>[+-])(?<zh>\\d{2}):?(?<zm>[0-5]\\d)(?!\\d)');

export interface ClockRead {
  readonly clock: Clock;
  readonly end: number;
  /** `colon` alone may be a score or a ratio. */
  readonly form: 'sure' | 'colon';
}

export function readClock(text: string, at: number): ClockRead | undefined {
  const half = matchAt(HALF, text, at);
  if (half) {
    const hour = Number(half.groups?.h);
    if (hour < 1 || hour > 12) return undefined;
    return make((hour % 12) + (half.groups?.half === 'p' ? 12 : 0), half.groups?.m, half, 'sure');
  }
  const dotted = matchAt(DOTTED, text, at);
  if (dotted) return make(Number(dotted.groups?.h), dotted.groups?.m, dotted, 'sure');
  const colon = matchAt(COLON, text, at);
  if (colon) return make(Number(colon.groups?.h), colon.groups?.m, colon, 'colon');
  const packed = matchAt(PACKED, text, at);
  if (packed) return make(Number(packed.groups?.h), packed.groups?.m, packed, 'sure');
  const named = matchAt(NAMED, text, at);
  if (named) return make(named.groups?.name === 'noon' ? 12 : 24, '00', named, 'sure');
  const oclock = matchAt(OCLOCK, text, at);
  if (oclock) return make(numberOf(oclock.groups?.h ?? '') ?? 99, '00', oclock, 'sure');
  const past = matchAt(PAST, text, at);
  if (past === undefined) return undefined;
  const { how = '', way } = past.groups ?? {};
  const minutes = how === 'half' ? 30 : how.endsWith('quarter') ? 15 : (numberOf(how) ?? 99);
  const hour = numberOf(past.groups?.h ?? '') ?? 99;
  // *three to five* is a count: the small ones need a name that only clocks have.
  if (minutes > 59 || (!/quarter|half/.test(how) && !/(?:^|[^\p{L}])(?:at|by|until|around)$/u.test(before(text, at))))
    return undefined;
  return way === 'past'
    ? make(hour, String(minutes), past, 'sure')
    : make((hour + 23) % 24, String(60 - minutes), past, 'sure');
}

function make(
  hour: number,
  minute: string | undefined,
  match: RegExpExecArray,
  form: ClockRead['form'],
): ClockRead | undefined {
  if (hour > 24 || (hour === 24 && Number(minute ?? 0) > 0)) return undefined;
  const second = match.groups?.s;
  const clock = { hour, ...(minute && { minute: Number(minute) }), ...(second && { second: Number(second) }) };
  return { clock, end: match.index + match[0].length, form };
}

/** A zone behind a clock. `zone` is empty where the name gives no offset (*ET*). */
export function readZone(text: string, at: number): { readonly zone: string; readonly end: number } | undefined {
  const offset = matchAt(OFFSET, text, at);
  if (offset) {
    const { z, sign, zh, zm } = offset.groups ?? {};
    return { zone: z ? 'Z' : `${sign}${zh}:${zm}`, end: at + offset[0].length };
  }
  const local = matchAt(LOCAL, text, at);
  if (local) return { zone: '', end: at + local[0].length };
  const match = matchAt(ZONE, text, at);
  if (match === undefined || !/[ (]/.test(match[0][0] ?? '')) return undefined;
  const { open, close, name = '', sign, zh, zm } = match.groups ?? {};
  if (open !== undefined && close === undefined) return undefined;
  const end = at + match[0].length - (open === undefined && close !== undefined ? 1 : 0);
  if (sign !== undefined && zh !== undefined) return { zone: `${sign}${zh.padStart(2, '0')}:${zm ?? '00'}`, end };
  return { zone: ZONES[name] ?? '', end };
}
