import type { TimexMod } from '../../annotation';
import type { Found, GrammarLine, PeriodSpec, Spec } from '../expression';
import { yearOfStemBranch } from '../lunar';
import { after, before, END, matchAt, oneOf, pattern } from '../reading';
import type { Season } from '../values';
import { isNoDate } from './guards';
import { numberOf, romanOf } from './number';
import { endsPhrase } from './weekday';
import {
  BRANCHES,
  DIRECTIONS,
  MONTH_WORD,
  monthOf,
  RELATIVE,
  RELATIVE_YEARS,
  STEMS,
  YEAR_BEHIND,
  yearBehind,
} from './words';

const YEAR4 = '(?:1[0-9]|20|21)\\d{2}(?!\\d)';
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
  hết: 'END',
};
const MOD = pattern(`(?<mod>${oneOf(Object.keys(MODS).filter((word) => word !== 'hết'))}) `);

const YEAR = pattern(
  `năm (?:học |tài chính |tài khóa )?(?:(?<y>${YEAR4})(?: ?- ?(?<y2>${YEAR4}))?(?![/.,-]?\\d)(?!%)|(?<ago>${oneOf(Object.keys(RELATIVE_YEARS))})${END}|(?<stem>${STEMS}) (?<branch>${BRANCHES})${END}(?: ?\\(?(?<same>${YEAR4})\\)?)?)`,
);
const YEARS = pattern(`(?<y>${YEAR4}) ?- ?(?<y2>${YEAR4}|\\d{2}(?!\\d))(?![/.-]?\\d)(?!%)`);
const BARE_YEAR = pattern(`(?<y>${YEAR4})(?![/.,-]?\\d)(?!%)`);
const MONTHS_RANGE = pattern(
  `(?:các )?tháng (?<m1>\\d{1,2})(?:/(?<y1>${YEAR4}))? ?- ?(?:tháng )?(?<m>\\d{1,2})(?:[/-](?<y>${YEAR4})| năm (?<y2>${YEAR4}))?(?![\\d/])`,
);
const MONTH = pattern(`tháng (?<m>\\d{1,2}(?!\\d)|${MONTH_WORD})${YEAR_BEHIND}?(?<al> ?\\(?âm lịch\\)?)?`);
const MONTH_RELATIVE = pattern(
  `(?<unit>tháng|tuần|quý|quí|thập kỷ|thập niên|thế kỷ|cuối tuần|đầu tuần|giữa tuần) (?<of>${oneOf(Object.keys(RELATIVE))})${END}`,
);
const WEEKEND = pattern(`(?<mod>cuối|đầu|giữa) tuần(?: (?<of>${oneOf(Object.keys(RELATIVE))}))?${END}`);
const SLASH_MONTH = pattern(`(?<m>0?[1-9]|1[0-2])(?<sep>[/-])(?<y>${YEAR4})(?![/.-]?\\d)`);
const SLASH_MONTHS = pattern(
  `(?<m1>0?[1-9]|1[0-2])/(?<y1>${YEAR4}) ?- ?(?<m>0?[1-9]|1[0-2])/(?<y>${YEAR4})(?![/.-]?\\d)`,
);
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
  `(?:mùa )?(?<s>xuân|hè|hạ|thu|đông)${END}(?:(?: năm)? (?<year>${YEAR4})| (?:năm )?(?<ago>${oneOf(Object.keys(RELATIVE_YEARS))})${END})`,
);
const SEASONS: Readonly<Record<string, Season>> = { xuân: 'SP', hè: 'SU', hạ: 'SU', thu: 'FA', đông: 'WI' };
const TOWARD = pattern(` (?<dir>${oneOf(Object.keys(DIRECTIONS))})${END}`);
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

function readYear(text: string, at: number, hasMod: boolean): Found | undefined {
  const year = matchAt(YEAR, text, at);
  if (year) {
    const { y, y2, ago, stem, branch, same } = year.groups ?? {};
    if (y2 !== undefined) return Number(y2) > Number(y) ? yearsFound(year, Number(y), Number(y2)) : undefined;
    if (y !== undefined) return found(year, { unit: 'year', year: { is: Number(y) } }, 0.97);
    if (ago !== undefined) {
      const end = at + year[0].length;
      if (!relativeCounts(text, at, end, ago)) return undefined;
      const score = ago === 'nay' || ago === 'ngoái' ? 0.96 : 0.75;
      return { ...found(year, { unit: 'year', year: { offset: RELATIVE_YEARS[ago] ?? 0 } }), score };
    }
    const named = same === undefined ? yearOfStemBranch(stem ?? '', branch ?? '', 2020) : Number(same);
    return named === undefined ? undefined : found(year, { unit: 'year', year: { is: named } }, 0.85);
  }
  const years = matchAt(YEARS, text, at);
  if (years) {
    const from = Number(years.groups?.y);
    const short = years.groups?.y2 ?? '';
    const to = short.length === 2 ? Math.floor(from / 100) * 100 + Number(short) : Number(short);
    const end = at + years[0].length;
    if (to <= from || to - from > 500 || isNoDate(text, at, end)) return undefined;
    return yearsFound(years, from, to);
  }
  const bare = matchAt(BARE_YEAR, text, at);
  return bare && isBareYear(text, at, at + bare[0].length, hasMod)
    ? found(bare, { unit: 'year', year: { is: Number(bare.groups?.y) } }, 0.8)
    : undefined;
}

/** Four figures alone are a year only where the words around leave nothing else: *từ 1995 đến 2020*, *(1995)*. */
function isBareYear(text: string, at: number, end: number, hasMod: boolean): boolean {
  const value = Number(text.slice(at, end));
  if (value < 1800 || value > 2100) return false;
  const context = before(text, at);
  const behind = after(text, end);
  if (/[([]$/.test(context)) return /^[)\]]/.test(behind);
  const closes =
    /^ ?(?:[.,;:)!?\]]|$)|^ (?:đến|tới|nay|và|-|của|là|với|khi|tại|ở|do|sẽ|đã|cho|các|mà|trở|đạt)(?![\p{L}])/u.test(
      behind,
    );
  if (hasMod) return closes;
  if (/(?:^|[^\p{L}])(?:từ|kể từ)$/u.test(context))
    return /^ ?(?:-|đến|tới|cho đến|trở|nay)/.test(behind) || /^ ?[.,;)]/.test(behind);
  if (/(?:^|[^\p{L}])(?:đến|tới)$/u.test(context)) return closes && (value >= 1900 || /từ/.test(context));
  return /(?:^|[^\p{L}])(?:sinh|trước|sau)$/u.test(context) && closes;
}

function relativeCounts(text: string, at: number, end: number, word: string): boolean {
  const context = before(text, at);
  const behind = after(text, end);
  // *mười năm nay*, *3 năm trước* are lengths, *từ năm trước khi* a clause.
  if (
    /(?:\d|[^\p{L}](?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|vài|mấy|nhiều|những|các|mỗi|hàng|hằng|từng|lăm|mốt))$/u.test(
      ` ${context}`,
    )
  )
    return false;
  if (word === 'qua') return !/^ (?:đời|đường|biên|sông|lại|mặt|các|tay|việc)(?![\p{L}])/u.test(behind);
  return (
    !/^(?:trước|sau)$/.test(word) ||
    !/^ (?:khi|đó|lúc|năm|tháng|ngày|thời|cuộc|chiến|cách|giải)(?![\p{L}])/u.test(behind)
  );
}

function readMonth(line: GrammarLine, at: number, hasMod: boolean): Found | undefined {
  const { text } = line;
  const range = matchAt(MONTHS_RANGE, text, at);
  if (range) {
    const { m1, y1, m, y, y2 } = range.groups ?? {};
    const last = y ?? y2;
    const [from, to] = [Number(m1), Number(m)];
    if (from >= 1 && from <= 12 && to >= 1 && to <= 12 && (from < to || y1 !== undefined)) {
      const year = last === undefined ? undefined : { is: Number(last) };
      const first = y1 === undefined ? year : { is: Number(y1) };
      const begin: Spec = { kind: 'period', period: { unit: 'month', month: from, ...(first && { year: first }) } };
      const end: Spec = { kind: 'period', period: { unit: 'month', month: to, ...(year && { year }) } };
      return { start: at, end: at + range[0].length, spec: { kind: 'interval', begin, end }, score: 0.93 };
    }
  }
  const month = matchAt(MONTH, text, at);
  if (month) return readNamedMonth(line, month, hasMod);
  const both = matchAt(SLASH_MONTHS, text, at);
  if (both && !isNoDate(text, at, at + both[0].length)) {
    const of = (m?: string, y?: string): Spec => ({
      kind: 'period',
      period: { unit: 'month', month: Number(m), year: { is: Number(y) } },
    });
    const { m1, y1, m, y } = both.groups ?? {};
    return {
      start: at,
      end: at + both[0].length,
      spec: { kind: 'interval', begin: of(m1, y1), end: of(m, y) },
      score: 0.9,
    };
  }
  const slash = matchAt(SLASH_MONTH, text, at);
  if (slash === undefined || isNoDate(text, at, at + slash[0].length)) return undefined;
  const context = before(text, at);
  const isLicensed =
    hasMod ||
    /(?:^|[^\p{L}])(?:từ|đến|tới|vào|trong|trước|sau|kể từ|hết|tháng|kỳ|và|qua)$/u.test(context) ||
    (/[([]$/.test(context) && /^ ?[)\],;]/.test(after(text, at + slash[0].length)));
  if (!isLicensed) return undefined;
  return found(slash, { unit: 'month', month: Number(slash.groups?.m), year: { is: Number(slash.groups?.y) } });
}

function readNamedMonth(line: GrammarLine, match: RegExpExecArray, hasMod: boolean): Found | undefined {
  const { text } = line;
  const at = match.index;
  const word = match.groups?.m ?? '';
  const month = monthOf(word);
  const end = at + match[0].length;
  if (month === undefined) return undefined;
  // *3 tháng 5 ngày*, *mười tháng*: a length before it; *tháng năm* is an idiom unless written as a name.
  if (
    /(?:^|[^\p{L}\d])(?:\d{1,3}|một|vài|mấy|nhiều|hai|ba|bốn|sáu|bảy|tám|chín|mười|mỗi|hàng)$/u.test(
      before(text, at),
    ) &&
    !match.groups?.year
  )
    return undefined;
  if (word === 'năm' && !match.groups?.year && !match.groups?.ago && !line.isCapital(at + 6)) return undefined;
  if (/^ (?:tuổi|ngày|tuần|lần)/.test(after(text, end)) && /^\d/.test(word)) return undefined;
  if (/^[/.,-]\d/.test(text.slice(end, end + 2))) return undefined;
  const year = yearBehind(match.groups);
  const toward = year ? undefined : matchAt(TOWARD, text, end);
  const isTailed = toward !== undefined && endsPhrase(text, end + toward[0].length);
  const direction = isTailed ? DIRECTIONS[toward.groups?.dir ?? ''] : undefined;
  void hasMod;
  return {
    start: at,
    end: isTailed ? end + toward[0].length : end,
    spec: {
      kind: 'period',
      period: { unit: 'month', month, ...(year && { year }), ...(direction && { toward: direction }) },
    },
    score: year ? 0.97 : 0.92,
  };
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
    return { start: at, end, spec: spec(of(q)), score: 0.94 };
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

function yearsFound(match: RegExpExecArray, from: number, to: number): Found {
  const year = (is: number): Spec => ({ kind: 'period', period: { unit: 'year', year: { is } } });
  return {
    start: match.index,
    end: match.index + match[0].length,
    spec: { kind: 'interval', begin: year(from), end: year(to) },
    score: 0.95,
  };
}

function found(match: RegExpExecArray, period: PeriodSpec, score = 0.94): Found {
  return { start: match.index, end: match.index + match[0].length, spec: { kind: 'period', period }, score };
}
