import type { TimexMod } from '../../annotation';
import type { Found, GrammarLine, PeriodSpec, Spec } from '../expression';
import { after, before, END, matchAt, oneOf, pattern } from '../reading';
import { readDay } from './day';
import { ORDINAL, ordinalOf } from './number';
import { MONTH, monthOf, RELATIVE, SEASONS, YEAR_BEHIND, YEAR4, yearOf } from './words';
import { found, readYears } from './year';

const MODS: Readonly<Record<string, TimexMod>> = {
  early: 'START',
  'the beginning of': 'START',
  'the start of': 'START',
  'beginning of': 'START',
  'start of': 'START',
  'the early': 'START',
  mid: 'MID',
  'mid-': 'MID',
  'the middle of': 'MID',
  'middle of': 'MID',
  'the mid-': 'MID',
  late: 'END',
  earlier: 'START',
  later: 'END',
  'the end of': 'END',
  'end of': 'END',
  'the late': 'END',
};
const MOD = pattern(
  `(?<mod>${oneOf(Object.keys(MODS))}) ?(?:the (?=year|month|week|quarter|decade|century|(?:19|20)\\d0s))?`,
);
const WHEN = /^(?:earlier|later) (?:this|that|last|next) (?:week|month|year|quarter|decade|century)/;
const UNITS = {
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  decade: 'decade',
  century: 'century',
} as const;
const REL = pattern(
  `(?<rel>last|previous|this past|this|next|this coming|coming|the current|the previous|the coming|the following|the same|that same|that) (?<unit>week|weekend|month|quarter|year|decade|century|${oneOf(Object.keys(SEASONS))}|(?<m>${MONTH}))${END}`,
);
const WEEK_OF = pattern('the week (?:of|from|beginning|starting|ending|ended|that began on|that ended on) ');
const PLAIN_UNIT = pattern(`(?<unit>year|month|week|quarter|decade|century)${END}`);
const MONTH_YEAR = pattern(`(?<m>${MONTH})(?:-(?<m2>${MONTH}))?${YEAR_BEHIND}`);
const MONTHS_RANGE = pattern(`(?<m>${MONTH}) ?- ?(?<m2>${MONTH})`);
const MONTH_ALONE = pattern(`(?<m>${MONTH})`);
const QUARTER = pattern(
  `(?:(?:the )?(?<o>first|second|third|fourth|last|1st|2nd|3rd|4th)[- ]quarter|q ?(?<q>[1-4]))${END}(?:,? (?:of )?(?:fiscal )?(?<year>${YEAR4})|,? (?:of )?(?<ago>last|this|next) year${END})?`,
);
const HALF = pattern(
  `(?:(?:the )?(?<o>first|second|latter) half of (?:the year${END}|(?<year>${YEAR4})|(?<ago>last|this|next) year${END})|h(?<h>[12]) (?<year2>${YEAR4}))`,
);
const MONTHS_OF = pattern(
  `(?:the )?(?<o>first|last|final) (?<n>three|six|nine|[369]) months of (?:the year${END}|(?<year>${YEAR4})|(?<ago>last|this|next) year${END})`,
);
const SEASON = pattern(`(?:the )?(?<s>${oneOf(Object.keys(SEASONS))})${END}${YEAR_BEHIND}`);
const DECADE = pattern("(?:the )?(?<y>(?:1[5-9]|20)\\d)0'?s(?![\\p{L}\\p{N}])");
const SHORT_DECADE = pattern(
  `(?:the )?'?(?<t>[1-9])0'?s(?![\\p{L}\\p{N}])|the (?<w>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)${END}`,
);
const CENTURY = pattern(`(?:the )?(?<o>${ORDINAL})[ -]century${END}`);
const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Years, months, quarters, weeks, seasons, decades, centuries, with *early*, *mid-*, *the end of* before them. */
export function readPeriod(line: GrammarLine, at: number): Found | undefined {
  const part = matchAt(MOD, line.text, at);
  const mod = MODS[part?.groups?.mod ?? ''];
  // *Earlier this year*, but *years later this was forgotten*.
  const isWhen = !/^(?:earlier|later)$/.test(part?.groups?.mod ?? '') || WHEN.test(after(line.text, at));
  if (part && mod && isWhen) {
    const pos = at + part[0].length;
    const unit = matchAt(PLAIN_UNIT, line.text, pos);
    if (unit && / the |^end of the| of the/.test(part[0])) {
      const name = unit.groups?.unit ?? '';
      const period: PeriodSpec =
        name === 'year'
          ? { unit: 'year', year: { offset: 0 } }
          : { unit: 'relative', of: UNITS[name as keyof typeof UNITS], offset: 0 };
      return { ...found(unit, period, 0.85), start: at, mod };
    }
    const inner = readPlain(line, pos, true);
    if (inner) return { ...inner, start: at, mod };
  }
  return readPlain(line, at, false);
}

function readPlain(line: GrammarLine, at: number, hasMod: boolean): Found | undefined {
  const { text } = line;
  return (
    readWeekOf(line, at) ??
    readRelative(line, at) ??
    readParts(text, at) ??
    readMonth(line, at, hasMod) ??
    readYears(text, at, hasMod)
  );
}

/** *the week of July 6*, *the week ending Nov. 8*. */
function readWeekOf(line: GrammarLine, at: number): Found | undefined {
  const match = matchAt(WEEK_OF, line.text, at);
  const day = match && readDay(line, at + match[0].length, true);
  if (day === undefined || day.from || day.day.by !== 'calendar') return undefined;
  return { start: at, end: day.end, spec: { kind: 'period', period: { unit: 'weekOf', day: day.day } }, score: 0.9 };
}

function readRelative(line: GrammarLine, at: number): Found | undefined {
  const match = matchAt(REL, line.text, at);
  if (match === undefined) return undefined;
  const { rel = '', unit = '', m } = match.groups ?? {};
  const word = rel.split(' ').at(-1) ?? '';
  const offset = word === 'following' ? 1 : (RELATIVE[word] ?? 0);
  if (
    /^ (?:of|before|after)(?![\p{L}])/u.test(after(line.text, at + match[0].length)) &&
    unit !== 'year' &&
    m === undefined
  )
    return undefined;
  if (m !== undefined) {
    const month = monthOf(m);
    if (month === undefined || !line.isCapital(at + match[0].length - m.length)) return undefined;
    const toward = offset < 0 ? 'past' : offset > 0 ? 'future' : undefined;
    const year = offset === 0 ? { year: { offset: 0 } } : {};
    const from = /^the (?:following|previous)$/.test(rel) && { from: 'previous' as const };
    return found(match, { unit: 'month', month, ...year, ...(toward && { toward }), ...from });
  }
  const leans = /^(?:the )?(?:previous|following|same)$|^that/.test(rel);
  if (/^that|same$/.test(rel) && unit !== 'year' && unit !== 'month' && unit !== 'week') return undefined;
  if (unit === 'year')
    return found(match, { unit: 'year', year: leans ? { fromNamed: offset, orDocument: offset !== 0 } : { offset } });
  const season = SEASONS[unit];
  if (season !== undefined) {
    if (offset === 0) return found(match, { unit: 'season', season, year: { offset: 0 } });
    return found(match, { unit: 'season', season, toward: offset < 0 ? 'past' : 'future' });
  }
  return found(match, {
    unit: 'relative',
    of: UNITS[unit as keyof typeof UNITS],
    offset,
    ...(leans && { from: 'previous' as const }),
  });
}

function readParts(text: string, at: number): Found | undefined {
  const quarter = matchAt(QUARTER, text, at);
  if (quarter) {
    const { o, q } = quarter.groups ?? {};
    const number = q ? Number(q) : o === 'last' ? 4 : (ordinalOf(o ?? '') ?? 0);
    const year = yearOf(quarter.groups);
    if (o === 'last' && year === undefined) return undefined;
    if (
      !year &&
      /^ (?:century|of an|of a|of the (?:game|match|season|race|final)|final|mile|point)/.test(
        after(text, at + quarter[0].length),
      )
    )
      return undefined;
    return found(quarter, { unit: 'quarter', quarter: number, ...(year && { year }) });
  }
  const half = matchAt(HALF, text, at);
  if (half) {
    const { o, h, year2 } = half.groups ?? {};
    const year = year2 ? { is: Number(year2) } : (yearOf(half.groups) ?? { offset: 0 });
    return found(half, { unit: 'half', half: h ? Number(h) : o === 'first' ? 1 : 2, year });
  }
  const months = matchAt(MONTHS_OF, text, at);
  if (months) return readMonthsOf(months);
  const season = matchAt(SEASON, text, at);
  if (season) {
    const year = yearOf(season.groups);
    return found(season, { unit: 'season', season: SEASONS[season.groups?.s ?? ''] ?? 'SU', ...(year && { year }) });
  }
  const decade = matchAt(DECADE, text, at);
  if (decade) return found(decade, { unit: 'decade', decade: `${decade.groups?.y}X` });
  const short = matchAt(SHORT_DECADE, text, at);
  if (short) {
    const { t, w } = short.groups ?? {};
    const tens = t ? Number(t) : TENS.indexOf(w ?? '') + 2;
    // *in his 30s*, *low 70s*: ages and degrees.
    const isShortened = text[at - 1] === "'";
    if (t && !/^the|^'/.test(short[0]) && !isShortened) return undefined;
    const decade = found(short, { unit: 'decade', decade: `${tens >= 3 ? 19 : 20}${tens}X` }, 0.85);
    return isShortened ? { ...decade, start: at - 1 } : decade;
  }
  const century = matchAt(CENTURY, text, at);
  const number = century ? ordinalOf(century.groups?.o ?? '') : undefined;
  if (century === undefined || number === undefined || number < 1 || number > 30) return undefined;
  return found(century, { unit: 'century', century: `${String(number - 1).padStart(2, '0')}XX` });
}

/** *the first six months of 2020* and the like: a half, a quarter, or from month to month. */
function readMonthsOf(match: RegExpExecArray): Found {
  const { o, n = '' } = match.groups ?? {};
  const year = yearOf(match.groups) ?? { offset: 0 };
  const isFirst = o === 'first';
  if (n === 'six' || n === '6') return found(match, { unit: 'half', half: isFirst ? 1 : 2, year });
  if (n === 'three' || n === '3') return found(match, { unit: 'quarter', quarter: isFirst ? 1 : 4, year });
  const month = (m: number): Spec => ({ kind: 'period', period: { unit: 'month', month: m, year } });
  const spec: Spec = { kind: 'interval', begin: month(isFirst ? 1 : 4), end: month(isFirst ? 9 : 12) };
  return { start: match.index, end: match.index + match[0].length, spec, score: 0.9 };
}

function readMonth(line: GrammarLine, at: number, hasMod: boolean): Found | undefined {
  const { text } = line;
  if (!line.isCapital(at)) return undefined;
  const range = matchAt(MONTHS_RANGE, text, at);
  const dated = matchAt(MONTH_YEAR, text, at);
  const match = dated ?? range ?? matchAt(MONTH_ALONE, text, at);
  const month = monthOf(match?.groups?.m ?? '');
  if (match === undefined || month === undefined) return undefined;
  const year = yearOf(match.groups);
  const last = monthOf(match.groups?.m2 ?? '');
  const of = (m: number): Spec => ({ kind: 'period', period: { unit: 'month', month: m, ...(year && { year }) } });
  if (last !== undefined) {
    if (last <= month) return undefined;
    return {
      start: at,
      end: at + match[0].length,
      spec: { kind: 'interval', begin: of(month), end: of(last) },
      score: 0.9,
    };
  }
  if (year !== undefined) return found(match, { unit: 'month', month, year }, 0.97);
  const name = match.groups?.m ?? '';
  // People are called April, May, June; short forms are names of other things too.
  const needsCue = /^(?:may|march|april|june|august)$/.test(name) || name.length <= 4;
  const cue =
    /(?:^|[^\p{L}])(?:in|since|until|till|by|of|from|to|through|during|before|after|between|last|next|this|for|and|late|early)$/u.test(
      before(text, at),
    );
  if (name === 'sept' || name.endsWith('.') ? !cue : needsCue && !cue && !hasMod) return undefined;
  if (name.length <= 3 && name !== 'may')
    return cue && /^ ?(?:[\p{P}]|$)/u.test(after(text, at + match[0].length))
      ? found(match, { unit: 'month', month }, 0.7)
      : undefined;
  return found(match, { unit: 'month', month }, 0.9);
}
