import type { Found, GrammarLine, Spec } from '../expression';
import { after, before, END, matchAt, oneOf, pattern } from '../reading';
import { isNoDate } from './guards';
import { endsPhrase } from './weekday';
import { DIRECTIONS, MONTH_WORD, monthOf, YEAR_BEHIND, yearBehind } from './words';
import { found, YEAR4 } from './year';

const MONTHS_RANGE = pattern(
  `(?:các )?tháng (?<m1>\\d{1,2})(?:/(?<y1>${YEAR4}))? ?- ?(?:tháng )?(?<m>\\d{1,2})(?:[/-](?<y>${YEAR4})| năm (?<y2>${YEAR4}))?(?![\\d/])`,
);
const MONTH = pattern(`tháng (?<m>\\d{1,2}(?!\\d)|${MONTH_WORD})${YEAR_BEHIND}?(?<al> ?\\(?âm lịch\\)?)?`);
const SLASH_MONTH = pattern(`(?<m>0?[1-9]|1[0-2])(?<sep>[/-])(?<y>${YEAR4})(?![/.-]?\\d)`);
const SLASH_MONTHS = pattern(
  `(?<m1>0?[1-9]|1[0-2])/(?<y1>${YEAR4}) ?- ?(?<m>0?[1-9]|1[0-2])/(?<y>${YEAR4})(?![/.-]?\\d)`,
);
/** *các tháng 7, 8 và 9/2023*: an item of a list; the next one, or the end of the phrase, must follow. */
const LISTED_MONTH = pattern(
  '(?<m>0?[1-9]|1[0-2])(?= ?(?:[;.)]|$)| ?,(?! ?\\d)| ?(?:,|và|hoặc) ?(?:0?[1-9]|1[0-2])(?:/(?:19|20)\\d\\d| năm \\d|[.;)]|$))(?!\\.\\d)',
);
const LIST = /tháng (?:\d{1,2}(?: ?, ?| và | hoặc )){1,6}$/u;
const TOWARD = pattern(` (?<dir>${oneOf(Object.keys(DIRECTIONS))})${END}`);

/** *tháng 3/2019*, *tháng 3-5/2020*, *Tháng Tư*, *tháng 2 vừa qua*, and *1/2019* where the words around license it. */
export function readMonth(line: GrammarLine, at: number, hasMod: boolean): Found | undefined {
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
  if (month) return readNamedMonth(line, month);
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
  const listed = matchAt(LISTED_MONTH, text, at);
  if (listed && LIST.test(text.slice(Math.max(0, at - 32), at)))
    return found(listed, { unit: 'month', month: Number(listed.groups?.m) }, 0.85);
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

function readNamedMonth(line: GrammarLine, match: RegExpExecArray): Found | undefined {
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
