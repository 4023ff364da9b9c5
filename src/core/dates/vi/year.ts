import type { Found, PeriodSpec, Spec } from '../expression';
import { yearOfStemBranch } from '../lunar';
import { after, before, END, matchAt, oneOf, pattern } from '../reading';
import { isNoDate } from './guards';
import { BRANCHES, FROM_NAMED, RELATIVE_YEARS, STEMS } from './words';

/** Source of a year in four figures. */
export const YEAR4 = '(?:1[0-9]|20|21)\\d{2}(?!\\d)';
const YEAR = pattern(
  `năm (?:học |tài chính |tài khóa )?(?:(?<y>${YEAR4})(?: ?- ?(?<y2>${YEAR4}))?(?![/.,-]?\\d)(?!%)|(?<named>${oneOf(Object.keys(FROM_NAMED))})${END}|(?<ago>${oneOf(Object.keys(RELATIVE_YEARS))})${END}|(?<stem>${STEMS}) (?<branch>${BRANCHES})${END}(?: ?\\(?(?<same>${YEAR4})\\)?)?)`,
);
// Three figures are a year where nothing follows that they could count.
const EARLY_YEAR = pattern('năm (?<y>[1-9]\\d{2})(?= ?[,;)]| ?$|\\.(?:$| ))');
const YEARS = pattern(`(?<y>${YEAR4}) ?- ?(?<y2>${YEAR4}|\\d{2}(?!\\d))(?![/.-]?\\d)(?!%)`);
const BARE_YEAR = pattern(`(?<y>${YEAR4})(?![/.,-]?\\d)(?!%)`);

/** *năm 2020*, *năm ngoái*, *năm Bính Ngọ*, *1995-2020*, and four figures alone where nothing else is left. */
export function readYear(text: string, at: number, hasMod: boolean): Found | undefined {
  const early = matchAt(EARLY_YEAR, text, at);
  if (early && !/\d$/.test(before(text, at)))
    return found(early, { unit: 'year', year: { is: Number(early.groups?.y) } }, 0.8);
  const year = matchAt(YEAR, text, at);
  if (year) {
    const { y, y2, ago, stem, branch, same } = year.groups ?? {};
    if (y2 !== undefined) return Number(y2) > Number(y) ? yearsFound(year, Number(y), Number(y2)) : undefined;
    // *năm 200 trước Công nguyên*: the values have no years before the first.
    if (y !== undefined && /^ (?:trước công nguyên|tcn|trước cn)/.test(after(text, at + year[0].length)))
      return undefined;
    if (y !== undefined) return found(year, { unit: 'year', year: { is: Number(y) } }, 0.97);
    const lean = year.groups?.named;
    if (lean !== undefined) {
      if (!relativeCounts(text, at, at + year[0].length, lean)) return undefined;
      return found(year, { unit: 'year', year: { fromNamed: FROM_NAMED[lean] ?? 0 } }, 0.85);
    }
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
  // *các năm 2018, 2019 và 2020*: the rest of a list.
  if (/năm (?:\d{4}(?: ?,| và| hoặc|, và) ?){1,6}$/u.test(`${context} `)) return closes || /^ (?:\p{L})/u.test(behind);
  if (/(?:^|[^\p{L}])(?:từ|kể từ)$/u.test(context))
    return /^ ?(?:-|đến|tới|cho đến|trở|nay)/.test(behind) || /^ ?[.,;)]/.test(behind);
  if (/(?:^|[^\p{L}])(?:đến|tới)$/u.test(context)) return closes && (value >= 1900 || /từ/.test(context));
  return /(?:^|[^\p{L}])(?:sinh|sn|trước|sau)$/u.test(context) && closes;
}

/** Whether *trước, qua, tới …* behind a unit of time belong to it. */
export function relativeCounts(text: string, at: number, end: number, word: string): boolean {
  const context = before(text, at);
  const behind = after(text, end);
  // *mười năm nay*, *3 năm trước* are lengths, *từ năm trước khi* a clause.
  if (
    /(?:\d|[^\p{L}](?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|vài|mấy|nhiều|những|các|mỗi|hàng|hằng|từng|lăm|mốt|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|dăm|đôi))$/u.test(
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

function yearsFound(match: RegExpExecArray, from: number, to: number): Found {
  const year = (is: number): Spec => ({ kind: 'period', period: { unit: 'year', year: { is } } });
  return {
    start: match.index,
    end: match.index + match[0].length,
    spec: { kind: 'interval', begin: year(from), end: year(to) },
    score: 0.95,
  };
}

export function found(match: RegExpExecArray, period: PeriodSpec, score = 0.94): Found {
  return { start: match.index, end: match.index + match[0].length, spec: { kind: 'period', period }, score };
}
