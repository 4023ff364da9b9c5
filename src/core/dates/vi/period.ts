import type { TimexMod } from '../../annotation';
import type { Found, GrammarLine, PeriodSpec, Spec } from '../expression';
import { after, before, END, matchAt, oneOf, pattern } from '../reading';
import type { Season } from '../values';
import { readMonth } from './month';
import { numberOf, romanOf } from './number';
import { endsPhrase } from './weekday';
import { DIRECTIONS, FROM_NAMED, RELATIVE, RELATIVE_YEARS, YEAR_BEHIND, yearBehind } from './words';
import { found, readYear, relativeCounts, YEAR4 } from './year';

const MODS: Readonly<Record<string, TimexMod>> = {
  đầu: 'START',
  giữa: 'MID',
  cuối: 'END',
  'nửa đầu': 'START',
  'nửa cuối': 'END',
  'nửa sau': 'END',
  'những ngày đầu': 'START',
  'những ngày cuối': 'END',
  'những tháng đầu': 'START',
  'những tháng cuối': 'END',
  'thượng tuần': 'START',
  'trung tuần': 'MID',
  'hạ tuần': 'END',
  hết: 'END',
};
const MOD = pattern(`(?<mod>${oneOf(Object.keys(MODS).filter((word) => word !== 'hết'))}) `);

const MONTH_RELATIVE = pattern(
  `(?<unit>tháng|tuần|quý|quí|thập kỷ|thập niên|thế kỷ|cuối tuần|đầu tuần|giữa tuần) (?<of>${oneOf(Object.keys(RELATIVE))})${END}`,
);
const FROM_LAST = pattern(`(?<unit>tháng|tuần) (?<of>${oneOf(Object.keys(FROM_NAMED))})${END}`);
const WEEKEND = pattern(`(?<mod>cuối|đầu|giữa) tuần(?: (?<of>${oneOf(Object.keys(RELATIVE))}))?${END}`);
const QUARTER = pattern(
  `(?:quý|quí|qúy) (?<q>iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư)${END}(?: ?- ?(?:quý )?(?<q2>iv|i{1,3}|[1-4])${END})?${YEAR_BEHIND}?`,
);
const MONTHS_OF_YEAR = pattern(
  `(?<n>\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng (?:(?<first>đầu)|cuối)(?:(?: của)? năm${END})?(?: (?<year>${YEAR4})| (?<ago>${oneOf(Object.keys(RELATIVE_YEARS))})${END})?`,
);
const HALF_YEAR = pattern(
  `nửa (?:(?<first>đầu)|cuối|sau) năm${END}(?: (?<year>${YEAR4})| (?<ago>${oneOf(Object.keys(RELATIVE_YEARS))})${END})?`,
);
const DECADE = pattern(
  `(?:(?:những|các) năm (?:đầu )?(?:thập (?:niên|kỷ|kỉ) )?|thập (?:niên|kỷ|kỉ) )(?:(?<y>(?:1[0-9]|20)\\d0)(?!\\d)|(?<s>[1-9]0)(?!\\d)|(?<w>hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi${END})(?:,? (?:của )?thế (?:kỷ|kỉ) (?:(?<c>\\d{1,2}|[ivx]{1,5})${END}|trước${END}))?`,
);
const CENTURY = pattern(`thế (?:kỷ|kỉ) (?:thứ )?(?<c>\\d{1,2}(?!\\d)|[ivx]{1,5}${END})`);
const SEASON = pattern(
  `(?:mùa )?(?<s>xuân|hè|hạ|thu|đông)${END}(?:(?: năm)? (?<year>${YEAR4})(?: ?- ?${YEAR4})?| (?:năm )?(?<ago>${oneOf(Object.keys(RELATIVE_YEARS))})${END})`,
);
const TOWARD = pattern(` (?<dir>${oneOf(Object.keys(DIRECTIONS))})${END}`);
const SEASONS: Readonly<Record<string, Season>> = { xuân: 'SP', hè: 'SU', hạ: 'SU', thu: 'FA', đông: 'WI' };
const EARLY = pattern(`(?<mod>đầu|giữa|cuối) năm${END}`);

/** Years, months, quarters, weeks, seasons, decades and centuries, with *đầu, giữa, cuối* before them. */
export function readPeriod(line: GrammarLine, at: number): Found | undefined {
  const { text } = line;
  const weekend = matchAt(WEEKEND, text, at);
  if (weekend) return readWeekend(weekend, text);
  // *bắt đầu tháng 9*, *ban đầu*, *dẫn đầu*: words of their own.
  const isInWord = /(?:^|[^\p{L}])(?:bắt|ban|dẫn|khởi|hàng|lần|cầm|đi|đứng|mở)$/u.test(before(text, at));
  const part = isInWord ? undefined : matchAt(MOD, text, at);
  const halfYear = matchAt(HALF_YEAR, text, at);
  if (halfYear)
    return found(halfYear, {
      unit: 'half',
      half: halfYear.groups?.first ? 1 : 2,
      year: yearBehind(halfYear.groups) ?? { offset: 0 },
    });
  if (part) {
    const mod = MODS[part.groups?.mod ?? ''];
    const inner = readPlain(line, at + part[0].length, true);
    if (inner && mod) return { ...inner, start: at, mod };
    const early = matchAt(EARLY, text, at);
    if (early && mod && !/^ (?:thứ|\d)/.test(after(text, at + early[0].length)))
      return { ...found(early, { unit: 'year', year: { offset: 0 } }), mod, score: 0.8 };
  }
  return readPlain(line, at, false);
}

function readPlain(line: GrammarLine, at: number, hasMod: boolean): Found | undefined {
  const { text } = line;
  return (
    readOfYear(text, at) ??
    readDecade(text, at) ??
    readYear(text, at, hasMod) ??
    readMonth(line, at, hasMod) ??
    readRest(text, at)
  );
}

function readOfYear(text: string, at: number): Found | undefined {
  const match = matchAt(MONTHS_OF_YEAR, text, at);
  if (match === undefined) return undefined;
  const n = numberOf(match.groups?.n ?? '');
  if (n === undefined || n < 1 || n > 12 || !/năm/.test(match[0].slice(match[0].indexOf('tháng')))) return undefined;
  const year = yearBehind(match.groups) ?? { offset: 0 };
  const isFirst = match.groups?.first !== undefined;
  if (n === 6) return found(match, { unit: 'half', half: isFirst ? 1 : 2, year });
  if (n === 3) return found(match, { unit: 'quarter', quarter: isFirst ? 1 : 4, year });
  const month = (m: number): Spec => ({ kind: 'period', period: { unit: 'month', month: m, year } });
  if (n === 1) return { start: at, end: at + match[0].length, spec: month(isFirst ? 1 : 12), score: 0.8 };
  const spec: Spec = isFirst
    ? { kind: 'interval', begin: month(1), end: month(n) }
    : { kind: 'interval', begin: month(13 - n), end: month(12) };
  return { start: at, end: at + match[0].length, spec, others: [{ kind: 'duration', value: `P${n}M` }], score: 0.85 };
}

function readDecade(text: string, at: number): Found | undefined {
  const match = matchAt(DECADE, text, at);
  if (match === undefined) return undefined;
  const { y, s, w, c } = match.groups ?? {};
  if (/^ ?- ?\d/.test(after(text, at + match[0].length))) return undefined;
  const century = c === undefined ? undefined : /^\d/.test(c) ? Number(c) : romanOf(c);
  const tens = s ?? `${numberOf(w ?? '') ?? ''}0`;
  const decade = y ?? `${century === undefined ? (Number(tens) >= 30 ? 19 : 20) : century - 1}${tens}`;
  return found(match, { unit: 'decade', decade: `${decade.slice(0, 3)}X` });
}

function readRest(text: string, at: number): Found | undefined {
  const quarter = matchAt(QUARTER, text, at);
  if (quarter) {
    const of = (name = ''): number => romanOf(name) ?? (name === 'tư' ? 4 : (numberOf(name) ?? 0));
    const year = yearBehind(quarter.groups);
    const spec = (q: number): Spec => ({
      kind: 'period',
      period: { unit: 'quarter', quarter: q, ...(year && { year }) },
    });
    const { q, q2 } = quarter.groups ?? {};
    const end = at + quarter[0].length;
    if (q2 !== undefined)
      return { start: at, end, spec: { kind: 'interval', begin: spec(of(q)), end: spec(of(q2)) }, score: 0.9 };
    const toward = year ? undefined : matchAt(TOWARD, text, end);
    const word = toward?.groups?.dir ?? '';
    if (toward === undefined || !endsPhrase(text, end + toward[0].length))
      return { start: at, end, spec: spec(of(q)), score: 0.94 };
    const direction = DIRECTIONS[word];
    const period: PeriodSpec = { unit: 'quarter', quarter: of(q), ...(direction && { toward: direction }) };
    return { start: at, end: end + toward[0].length, spec: { kind: 'period', period }, score: 0.94 };
  }
  const leaning = matchAt(FROM_LAST, text, at);
  if (leaning) {
    const { unit, of = '' } = leaning.groups ?? {};
    if (!relativeCounts(text, at, at + leaning[0].length, of)) return undefined;
    const name = unit === 'tháng' ? 'month' : 'week';
    return found(leaning, { unit: 'relative', of: name, offset: FROM_NAMED[of] ?? 0, from: 'previous' }, 0.85);
  }
  const relative = matchAt(MONTH_RELATIVE, text, at);
  if (relative) {
    const { unit = '', of = '' } = relative.groups ?? {};
    const end = at + relative[0].length;
    if (!relativeCounts(text, at, end, of === 'này' ? 'nay' : of)) return undefined;
    const units = {
      tháng: 'month',
      tuần: 'week',
      quý: 'quarter',
      quí: 'quarter',
      'thập kỷ': 'decade',
      'thập niên': 'decade',
      'thế kỷ': 'century',
    } as const;
    const name = units[unit as keyof typeof units];
    return (
      name && {
        ...found(relative, { unit: 'relative', of: name, offset: RELATIVE[of] ?? 0 }),
        score: of === 'này' ? 0.85 : 0.9,
      }
    );
  }
  const century = matchAt(CENTURY, text, at);
  if (century) {
    const name = century.groups?.c ?? '';
    const number = /^\d/.test(name) ? Number(name) : romanOf(name);
    return number === undefined || number < 1 || number > 30
      ? undefined
      : found(century, { unit: 'century', century: `${String(number - 1).padStart(2, '0')}XX` });
  }
  const season = matchAt(SEASON, text, at);
  if (season === undefined) return undefined;
  const { s = '', ago } = season.groups ?? {};
  if (!season[0].startsWith('mùa') && ago !== undefined && s !== 'hè') return undefined;
  if (!season[0].startsWith('mùa') && /\p{L}$/u.test(before(text, at)) && s !== 'hè') return undefined;
  const year = yearBehind(season.groups);
  return found(season, { unit: 'season', season: SEASONS[s] ?? 'SU', ...(year && { year }) });
}

function readWeekend(match: RegExpExecArray, text: string): Found | undefined {
  const { mod = '', of } = match.groups ?? {};
  const end = match.index + match[0].length;
  const offset = of === undefined || !endsOrThis(text, end, of) ? 0 : (RELATIVE[of] ?? 0);
  if (/(?:^|[^\p{L}])(?:mỗi|hàng|hằng|các|những|dịp)$/u.test(before(text, match.index)) && of === undefined)
    return undefined;
  const unit = mod === 'cuối' ? 'weekend' : 'week';
  const timexMod: TimexMod | undefined = mod === 'đầu' ? 'START' : mod === 'giữa' ? 'MID' : undefined;
  return {
    ...found(match, { unit: 'relative', of: unit, offset }),
    ...(timexMod && { mod: timexMod }),
    score: of === undefined ? 0.7 : 0.9,
  };
}

function endsOrThis(text: string, end: number, of: string): boolean {
  return of === 'này' || of === 'qua' || of === 'trước' || endsPhrase(text, end);
}
