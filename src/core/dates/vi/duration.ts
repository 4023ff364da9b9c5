import type { TimexMod } from '../../annotation';
import type { Found, GrammarLine, ShiftUnit, Spec } from '../expression';
import { after, before, END, matchAt, oneOf, pattern } from '../reading';
import { NUMBER, numberOf } from './number';

interface Unit {
  /** Behind P, or behind PT. */
  readonly code: string;
  readonly isTime?: boolean;
  readonly shift: ShiftUnit;
}

const UNITS: Readonly<Record<string, Unit>> = {
  năm: { code: 'Y', shift: 'year' },
  tháng: { code: 'M', shift: 'month' },
  tuần: { code: 'W', shift: 'week' },
  'tuần lễ': { code: 'W', shift: 'week' },
  ngày: { code: 'D', shift: 'day' },
  'ngày đêm': { code: 'D', shift: 'day' },
  đêm: { code: 'D', shift: 'day' },
  hôm: { code: 'D', shift: 'day' },
  quý: { code: 'Q', shift: 'quarter' },
  giờ: { code: 'H', isTime: true, shift: 'hour' },
  'giờ đồng hồ': { code: 'H', isTime: true, shift: 'hour' },
  tiếng: { code: 'H', isTime: true, shift: 'hour' },
  'tiếng đồng hồ': { code: 'H', isTime: true, shift: 'hour' },
  h: { code: 'H', isTime: true, shift: 'hour' },
  phút: { code: 'M', isTime: true, shift: 'minute' },
  giây: { code: 'S', isTime: true, shift: 'second' },
  'thập kỷ': { code: 'DE', shift: 'decade' },
  'thập kỉ': { code: 'DE', shift: 'decade' },
  'thập niên': { code: 'DE', shift: 'decade' },
  'thế kỷ': { code: 'C', shift: 'century' },
  'thế kỉ': { code: 'C', shift: 'century' },
};
const UNIT = oneOf(Object.keys(UNITS)) + END;

/** Behind a stretch of time, what says which one it is; it belongs to the expression. */
const PAST_TAILS = ['qua', 'vừa qua', 'nay', 'trở lại đây', 'gần đây', 'vừa rồi', 'gần nhất'];
const FUTURE_TAILS = ['tới', 'sắp tới', 'tới đây', 'tiếp theo', 'tiếp', 'kế tiếp'];
const NEUTRAL_TAILS = ['liền', 'liên tiếp', 'liên tục', 'đầu tiên', 'cuối cùng'];
const TAIL = pattern(` (?<tail>${oneOf([...PAST_TAILS, ...FUTURE_TAILS, ...NEUTRAL_TAILS])})${END}`);
const AGO = pattern(` (?:trước đây|về trước|trước đó|trước|sau đó|sau này|sau|nữa)${END}`);

const APPROX_INSIDE = '(?:(?<inside>hơn|gần|khoảng|chừng|ngót|đúng|tròn|ít nhất|độ|trên|dưới) )?';
const AMOUNT = pattern(
  `(?<n>${NUMBER})(?: ?(?:-|đến|tới|hoặc|hay) ?(?<n2>${NUMBER}))?(?: (?<half1>rưỡi))? ?(?<unit>${UNIT})(?: (?<half>rưỡi)${END})?`,
);
const HALF = pattern(`nửa (?<unit>${UNIT})`);
const MORE = pattern(`,? (?:và )?(?<n>${NUMBER}) ?(?<unit>${UNIT})`);
const SINCE = pattern(`cách (?:đây|nay) ${APPROX_INSIDE}`);

/** Before a length of time: *sau 8 giờ* is a duration, *lúc 8 giờ* is not. */
const LENGTH =
  /(?:^|[^\p{L}])(?:trong|trong vòng|suốt|sau|kéo dài|mất|hết|hơn|gần|khoảng|chừng|ngót|tròn|cả|thêm|dài|quá|tối đa|tối thiểu|ít nhất|nhiều nhất|dưới|trên|không quá|chậm|sớm|muộn|chỉ|tới|chưa đầy|chưa tới|chưa đến|thời gian|thời hạn|đúng|tối thiểu là|là|được|liền|vòng|từ|mỗi|ngoài|đủ|nghỉ|còn|trước|qua|làm|chờ|đợi|bay|lái|ngủ|chạy|tù|phạt|cần|tuần|ngày)$/u;
const VAGUE =
  /(?:^|[^\p{L}])(?:vài|mấy|nhiều|những|bao|bao nhiêu|hàng|các|lần thứ|thứ|theo|cùng|với|số|khóa|khoá|lớp|tháng|quý|mùa|sinh|sn|đúng ngày|ngày)$/u;

const BEFORE_MODS: readonly (readonly [RegExp, TimexMod])[] = [
  [/(?:^|[^\p{L}])(?:không quá|tối đa|nhiều nhất|cao nhất)(?: là)?$/u, 'EQUAL_OR_LESS'],
  [/(?:^|[^\p{L}])(?:ít nhất|tối thiểu|không dưới)(?: là)?$/u, 'EQUAL_OR_MORE'],
  [/(?:^|[^\p{L}])(?:hơn|trên|quá|ngoài)$/u, 'MORE_THAN'],
  [/(?:^|[^\p{L}])(?:gần|ngót|dưới|chưa đầy|chưa tới|chưa đến|non)$/u, 'LESS_THAN'],
  [/(?:^|[^\p{L}])(?:khoảng|chừng|độ|xấp xỉ|tầm|ước chừng)$/u, 'APPROX'],
];

/** *25 năm*, *sáu tháng*, *3-4 năm*, *nửa năm*, *10 năm qua*; and from a point: *cách đây 28 năm*, *3 ngày trước*, *2 tuần nữa*. */
export function readDuration(line: GrammarLine, at: number): Found | undefined {
  const { text } = line;
  const since = matchAt(SINCE, text, at);
  if (since) return readSince(text, at, at + since[0].length, since.groups?.inside);
  const length = readLength(text, at);
  if (length === undefined || isNone(text, at, length)) return undefined;
  const ago = matchAt(AGO, text, length.end);
  if (ago && length.n !== undefined) {
    const shifted = readShift(text, at, length, ago);
    if (shifted) return shifted;
  }
  const tail = matchAt(TAIL, text, length.end);
  const word =
    tail && tailCounts(text, length.end + tail[0].length, tail.groups?.tail ?? '') ? tail.groups?.tail : undefined;
  const end = length.end + (word === undefined || !tail ? 0 : tail[0].length);
  const mod = BEFORE_MODS.find(([words]) => words.test(before(text, at)))?.[1];
  const direction =
    word && PAST_TAILS.includes(word) ? 'past' : word && FUTURE_TAILS.includes(word) ? 'future' : undefined;
  return {
    start: at,
    end,
    spec: { kind: 'duration', value: length.value, ...(direction && { toward: direction }) },
    ...(mod && { mod }),
    ...(length.others && { others: length.others }),
    score: length.others ? 0.8 : 0.93,
  };
}

interface Length {
  readonly value: string;
  readonly end: number;
  readonly n?: number;
  readonly unit: Unit;
  readonly word: string;
  readonly number: string;
  readonly others?: readonly Spec[];
}

function readLength(text: string, at: number): Length | undefined {
  const half = matchAt(HALF, text, at);
  if (half) {
    const unit = UNITS[half.groups?.unit ?? ''];
    if (unit === undefined) return undefined;
    const values: Readonly<Record<string, string>> = {
      Y: 'P6M',
      M: 'P15D',
      DE: 'P5Y',
      C: 'P50Y',
      D: 'PT12H',
      H: 'PT30M',
    };
    const value = unit.code === 'M' && unit.isTime ? 'PT30S' : values[unit.code];
    const end = at + half[0].length;
    return value === undefined ? undefined : { value, end, unit, word: half.groups?.unit ?? '', number: 'nửa', n: 0.5 };
  }
  const match = matchAt(AMOUNT, text, at);
  const unit = UNITS[match?.groups?.unit ?? ''];
  if (match === undefined || unit === undefined) return undefined;
  const { n: number = '', n2, half1, half: half2, unit: word = '' } = match.groups ?? {};
  const first = numberOf(number);
  if (first === undefined || (word === 'h' && !/\d$/.test(number))) return undefined;
  const n = first + (half1 || half2 ? 0.5 : 0);
  let end = at + match[0].length;
  if (n2 !== undefined) {
    const second = numberOf(n2);
    if (second === undefined || second <= n) return undefined;
    const [from, to] = [write(n, unit), write(second, unit)];
    const others: Spec[] = [to, from].map((value) => ({ kind: 'duration', value }));
    return { value: `${from}/${to}`, end, unit, word, number, others };
  }
  let value = write(n, unit);
  const more = matchAt(MORE, text, end);
  const moreUnit = UNITS[more?.groups?.unit ?? ''];
  const moreNumber = more ? numberOf(more.groups?.n ?? '') : undefined;
  const order = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
  const rank = (u: Unit): number => order.indexOf((u.isTime ? 'T' : '') + u.code);
  if (
    more &&
    moreUnit &&
    moreNumber !== undefined &&
    rank(unit) >= 0 &&
    rank(moreUnit) > rank(unit) &&
    !/^,? năm năm/.test(more[0])
  ) {
    const second = write(moreNumber, moreUnit);
    value = unit.isTime && moreUnit.isTime ? value + second.slice(2) : value + second.slice(1);
    end += more[0].length;
  }
  return { value, end, n, unit, word, number };
}

function write(n: number, unit: Unit): string {
  if (unit.code === 'Y' && n % 1 === 0.5) return n === 0.5 ? 'P6M' : `P${Math.floor(n)}Y6M`;
  if (unit.code === 'M' && !unit.isTime && n % 1 === 0.5) return `P${Math.floor(n)}M15D`;
  if (unit.code === 'H' && n % 1 === 0.5) return `PT${Math.floor(n)}H30M`;
  return `P${unit.isTime ? 'T' : ''}${n}${unit.code}`;
}

/** What has the shape of a length and is none: years of birth and law numbers, ages, clock times, ordinals. */
function isNone(text: string, at: number, { end, word, number, unit, n }: Length): boolean {
  const context = before(text, at);
  const behind = after(text, end);
  if (/(?:[\p{L}\d][/.:-]|[.,]\d?|[/:$])$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\d/.test(number))
    return true;
  if (/^ (?:tuổi|một lần|1 lần)|^ ?\/ ?(?:\p{L}|\d)/u.test(behind) && !/^ tuổi thơ/.test(behind)) return true;
  if (VAGUE.test(context))
    return !(
      /(?:^|[^\p{L}])(?:những|các|với|theo|cùng)$/u.test(context) &&
      /^\d/.test(number) &&
      /^ (?:đầu|qua|tới|cuối|gần)/.test(behind)
    );
  if (word === 'năm') {
    // *tháng 5 năm 2020*, *số 10 năm 2020*: the year's own word.
    if (/^ (?:1[0-9]|20|21)\d{2}(?![\d-])/.test(behind) && !/^ \d{4} ?-/.test(behind)) return true;
    if (/^ (?:nay|ngoái)(?![\p{L}])/u.test(behind) && !/^\d|mươi/.test(number)) return number.length === 0;
  }
  if (word === 'tháng' && /^ (?:\d{1,2}|giêng|chạp)(?![\d\p{L}])/u.test(behind)) return true;
  if (number === 'năm' && word === 'tháng') return !/^ (?:qua|tới|trước|sau|đầu|nữa|liên|cuối)/.test(behind);
  if (word === 'ngày' && /^ (?:mùng|mồng|\d{1,2}(?:[/.-]\d| ?(?:,|và|&) ?\d| tháng))/.test(behind)) return true;
  if (word === 'đêm' || word === 'hôm') {
    if (!/^\d|^(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)/.test(number)) return true;
    return word === 'hôm' && !/^ (?:nay|trước|sau|nữa|qua)(?![\p{L}])/u.test(behind);
  }
  if (word === 'quý') return /^ (?:vị|khách|i|\d)/.test(behind);
  if (word === 'h' && (n ?? 99) <= 24 && /(?:khoảng|tầm|chừng)$/u.test(context) && /^ ?[,.;]/.test(behind)) return true;
  if (unit.isTime && (word === 'giờ' || word === 'h')) {
    if ((n ?? 99) <= 24 && !LENGTH.test(context) && !/^ (?:qua|tới)(?![\p{L}])/u.test(behind)) return true;
    if (/^ (?:sáng|trưa|chiều|tối|đêm|khuya|rạng|kém|ngày|hôm)(?![\p{L}])/u.test(behind)) return true;
  }
  if (
    word === 'tiếng' &&
    /^ (?:việt|anh|pháp|nhật|trung|đức|nga|hàn|nói|hát|súng|nổ|vang|kêu|gọi|mẹ|lào|dân|tăm|thơm|chuông)/.test(behind)
  )
    return true;
  if (number === 'một' && (word === 'ngày' || word === 'năm' || word === 'đêm' || word === 'tháng' || word === 'giờ'))
    return (
      /^ (?:nào|đẹp|kia|không|mới|nọ|càng|mai)/.test(behind) ||
      (word === 'ngày' && !LENGTH.test(context) && !TAIL_OR_AGO.test(behind))
    );
  return false;
}

const TAIL_OR_AGO = /^ (?:qua|nay|tới|sau|trước|nữa|tiếp|vừa|về|rưỡi)(?![\p{L}])/u;

function tailCounts(text: string, at: number, tail: string): boolean {
  const behind = after(text, at);
  if (tail === 'qua') return !/^ (?:đời|đường|biên|sông|lại|đêm|mặt|các|tay|việc)(?![\p{L}])/u.test(behind);
  if (tail === 'tới')
    return (
      /^ ?(?:[\p{P}]|$)| (?:sẽ|là|và|của|để|theo|trong|với|tại|ở|do|khi|có|được|nhằm|các|những)/u.test(
        behind.slice(0, 8),
      ) || behind === ''
    );
  if (tail === 'tiếp') return !/^ (?:nhận|tục|xúc|cận|tế|nối|đón)/.test(behind);
  return true;
}

function readShift(text: string, at: number, length: Length, ago: RegExpExecArray): Found | undefined {
  const { n = 0, unit } = length;
  const word = ago[0].trim();
  const end = length.end + ago[0].length;
  const behind = after(text, end);
  // *trước khi*, *sau khi*, *trước Tết*: a preposition to what follows, the length stays a length.
  if (
    /^(?:trước|sau)$/.test(word) &&
    !/^ ?(?:[\p{P}]|$)|^ (?:khi nó)/u.test(behind) &&
    /^ (?:khi|lúc|ngày|năm|tháng|đó|thời|cuộc|sự|trận|chiến|vụ|\d|sinh|khai|bầu|tết)/.test(behind)
  )
    return undefined;
  // An hour counted from an event names no hour: the length remains.
  if (unit.isTime && /^(?:sau|trước đó|sau đó)$/.test(word)) return undefined;
  const future = /^(?:nữa|sau)/.test(word);
  const previous = word === 'sau' || word === 'sau đó' || word === 'trước đó';
  const mod = BEFORE_MODS.find(([words]) => words.test(before(text, at)))?.[1];
  return {
    start: at,
    end,
    spec: { kind: 'shift', amount: future ? n : -n, unit: unit.shift, from: previous ? 'previous' : 'document' },
    ...(mod && { mod: pointMod(mod, future) }),
    score: previous ? 0.75 : 0.92,
  };
}

/** *Hơn 20 năm trước* lies before that year, *gần 30 năm trước* after it (TimeML 1.2.1, "mod"). */
function pointMod(mod: TimexMod, future: boolean): TimexMod {
  const more = mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE';
  if (mod === 'APPROX') return 'APPROX';
  return more === future ? 'AFTER' : 'BEFORE';
}

const INSIDE: Readonly<Record<string, TimexMod>> = {
  hơn: 'BEFORE',
  trên: 'BEFORE',
  'ít nhất': 'ON_OR_BEFORE',
  gần: 'AFTER',
  ngót: 'AFTER',
  dưới: 'AFTER',
  khoảng: 'APPROX',
  chừng: 'APPROX',
  độ: 'APPROX',
};

function readSince(text: string, start: number, at: number, inside: string | undefined): Found | undefined {
  const length = readLength(text, at);
  if (length?.n === undefined) return undefined;
  const mod = inside === undefined ? undefined : INSIDE[inside];
  return {
    start,
    end: length.end,
    spec: { kind: 'shift', amount: -length.n, unit: length.unit.shift, from: 'document' },
    ...(mod && { mod }),
    score: 0.95,
  };
}

export const DURATION_UNITS = UNITS;
