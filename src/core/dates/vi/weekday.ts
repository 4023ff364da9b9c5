import type { DaySpec, GrammarLine } from '../expression';
import { after, before, END, matchAt, oneOf, pattern } from '../reading';
import { DIRECTIONS, RELATIVE, WEEKDAYS } from './words';

const NAME = pattern(
  `(?<pre>hôm |ngày )?(?:thứ ?(?<n>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|t(?<short>[2-7])|chủ nhật|chúa nhật|(?<cn>cn))${END}`,
);
const WEEK = pattern(` tuần (?<of>${oneOf(Object.keys(RELATIVE))})${END}`);
const TOWARD = pattern(` (?<dir>${oneOf([...Object.keys(DIRECTIONS), 'trước', 'sau'])})${END}`);

/** What only ordinals stand behind: *lần thứ hai*, *lớn thứ 7*, *Thế giới thứ Hai*. */
const ORDINAL =
  /(?:^|[^\p{L}])(?:lần|người|ngày|tuần|tháng|năm|quý|thế hệ|thế giới|hạng|vị trí|đứng|xếp|lớn|nhỏ|dài|cao|đông|quan trọng|cái|con|bài|kỳ|kì|khóa|khoá|tập|phần|chương|vòng|hiệp|bước|giai đoạn|loại|nước|nhà|bên|điểm|nhất|đợt|trận|bàn|chiếc|đầu|tầng|đời|cặp|nhóm|mũi|liều|đại hội|thủ đô|thành phố|đảng|ngôi|yếu tố|nguyên nhân|câu|vấn đề|luật|điều|bậc|cấp|quê hương|ngôn ngữ|cơ hội|vụ|tội|án|công ty|tổng thống|lớp|học kỳ|suất|của|là)$/u;
const WHEN =
  /(?:^|[^\p{L}])(?:vào|từ|đến|tới|hôm|trong|sáng|trưa|chiều|tối|đêm|các|mỗi|cứ|kể từ|trước|sau|và|hết|cuối)$/u;

export interface WeekdayRead {
  readonly day: DaySpec & { by: 'weekday' };
  readonly end: number;
  /** It is a weekday whatever stands beside it, not an ordinal. */
  readonly certain: boolean;
}

export function readWeekday(line: GrammarLine, at: number): WeekdayRead | undefined {
  const { text } = line;
  const name = matchAt(NAME, text, at);
  if (name === undefined) return undefined;
  const { n, short, cn, pre } = name.groups ?? {};
  const key = n ?? short;
  const weekday = key === undefined ? 7 : WEEKDAYS[key];
  if (weekday === undefined) return undefined;
  const context = before(text, at);
  let end = at + name[0].length;
  const week = matchAt(WEEK, text, end);
  if (week) {
    end += week[0].length;
    return { day: { by: 'weekday', weekday, weeks: RELATIVE[week.groups?.of ?? ''] ?? 0 }, end, certain: true };
  }
  if (key !== undefined && ORDINAL.test(context)) return undefined;
  const toward = matchAt(TOWARD, text, end);
  if (toward && endsPhrase(text, end + toward[0].length)) {
    const word = toward.groups?.dir ?? '';
    end += toward[0].length;
    if (word === 'này') return { day: { by: 'weekday', weekday, weeks: 0 }, end, certain: true };
    const direction = word === 'trước' ? 'past' : word === 'sau' ? 'future' : DIRECTIONS[word];
    return { day: { by: 'weekday', weekday, ...(direction && { toward: direction }) }, end, certain: true };
  }
  if (short !== undefined || cn !== undefined) return { day: { by: 'weekday', weekday }, end, certain: false };
  const isNamed = key === undefined || (/^\p{L}/u.test(key) && line.isCapital(at + name[0].length - key.length));
  if (pre === 'ngày ' && !isNamed) return undefined;
  const certain =
    isNamed ||
    pre !== undefined ||
    /^ (?:hàng|hằng|mỗi) tuần/.test(after(text, end)) ||
    WHEN.test(context) ||
    /^ ?(?:, ?|\()(?:ngày )?\d{1,2}[/.-]\d/.test(after(text, end));
  return { day: { by: 'weekday', weekday }, end, certain };
}

/** *Tới* and *qua* are verbs as well (*tới Hà Nội*, *qua đời*): behind a date they count when the phrase ends there. */
export function endsPhrase(text: string, at: number): boolean {
  return /^(?: ?[\p{P}]| *$| (?:tại|ở|sẽ|đã|với|là|và|của|để|do|theo|trong|cùng|nhằm|khi|bằng|giữa|được|bị|về|cho|có|các|những|một|trên)(?![\p{L}]))/u.test(
    after(text, at),
  );
}
