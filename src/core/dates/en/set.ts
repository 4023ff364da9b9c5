import type { Found, GrammarLine } from '../expression';
import { after, before, END, matchAt, oneOf, pattern } from '../reading';
import { UNITS } from './duration';
import { NUMBER, numberOf } from './number';
import { LONG_WEEKDAY, MONTH, monthOf, PART, PARTS, WEEKDAYS } from './words';

const UNIT = '(?<unit>second|minute|hour|day|night|week|month|quarter|year|decade)';
const EVERY = pattern(`(?:every|each) (?:(?<n>${NUMBER}|other|few) )?${UNIT}s?${END}`);
const EVERY_NAMED = pattern(
  `(?:every|each) (?:(?<other>other) (?=${LONG_WEEKDAY}))?(?:(?<wd>${LONG_WEEKDAY})(?: (?<wp>${PART}))?|(?<part>${PART})|(?<m>${MONTH}))${END}`,
);
const PLURAL = pattern(`(?:(?<wd>${LONG_WEEKDAY})(?:s| (?<wp>${PART.replace(END, '')})s)|(?<weekend>weekends))${END}`);
const TIMES = pattern(`(?<f>once|twice|${NUMBER} times) (?:an?|each|every|per) ${UNIT}${END}`);
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
};
const ADVERB = pattern(oneOf(Object.keys(ADVERBS)) + END);
export const SET_WORDS = Object.keys(ADVERBS);

/** *every two years*, *each Friday night*, *twice a week*, *annually*, *on Mondays*. */
export function readSet(line: GrammarLine, at: number): Found | undefined {
  const { text } = line;
  const every = matchAt(EVERY, text, at);
  if (every) {
    const { n, unit = '' } = every.groups ?? {};
    if (n === 'few') return undefined;
    const { code, isTime } = UNITS[unit] ?? { code: 'D', isTime: false };
    const amount = n === undefined ? 1 : n === 'other' ? 2 : (numberOf(n) ?? 1);
    return make(every, `P${isTime ? 'T' : ''}${amount}${code}`, 'EVERY');
  }
  const named = matchAt(EVERY_NAMED, text, at);
  if (named) {
    const { other, wd, wp, part, m } = named.groups ?? {};
    if (m !== undefined) return make(named, `XXXX-${String(monthOf(m)).padStart(2, '0')}`, 'EVERY');
    const time = part ?? wp;
    const tail = time === undefined ? '' : `T${PARTS[time] ?? 'MO'}`;
    const day = wd === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${WEEKDAYS[wd]}`;
    return make(named, `${day}${tail}`, other === undefined ? 'EVERY' : 'EVERY OTHER');
  }
  const plural = matchAt(PLURAL, text, at);
  if (plural?.groups?.weekend) return make(plural, 'XXXX-WXX-WE', 'EVERY');
  if (plural && line.isCapital(at)) {
    const { wd = '', wp } = plural.groups ?? {};
    const time = wp === undefined ? '' : `T${PARTS[wp] ?? 'MO'}`;
    return make(plural, `XXXX-WXX-${WEEKDAYS[wd]}${time}`, 'EVERY');
  }
  const times = matchAt(TIMES, text, at);
  if (times) {
    const f = times.groups?.f ?? '';
    const count = f === 'once' ? 1 : f === 'twice' ? 2 : numberOf(f.replace(' times', ''));
    const { code, isTime } = UNITS[times.groups?.unit ?? ''] ?? { code: 'D', isTime: false };
    return make(times, `P${isTime ? 'T' : ''}1${code}`, undefined, `${count}X`);
  }
  const adverb = matchAt(ADVERB, text, at);
  if (
    adverb === undefined ||
    /[-']$/.test(text.slice(Math.max(0, at - 1), at)) ||
    /^[-']/.test(text.slice(at + adverb[0].length))
  )
    return undefined;
  // Names of papers and meetings: *People's Daily*, *the 5th Annual Meeting*.
  if (line.isCapital(at) && (before(text, at) !== '' || /^ \p{L}/u.test(after(text, at + adverb[0].length))))
    return undefined;
  return make(adverb, ADVERBS[adverb[0]] ?? 'P1D');
}

function make(match: RegExpExecArray, value: string, quant?: string, freq?: string): Found {
  return {
    start: match.index,
    end: match.index + match[0].length,
    spec: { kind: 'set', value, ...(quant && { quant }), ...(freq && { freq }) },
    score: 0.92,
  };
}
