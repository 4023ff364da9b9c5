import type { DaySpec, GrammarLine } from '../expression';
import { after, before, END, matchAt, oneOf, pattern } from '../reading';
import { isNoDate } from './guards';
import { lunarSpec, readLunar } from './lunarDay';
import { numberOf, WORD_NUMBER } from './number';
import { endsPhrase } from './weekday';
import { DIRECTIONS, LICENCE, MONTH_WORD, monthOf, PART, RELATIVE, YEAR_BEHIND, yearBehind } from './words';

export interface DayRead {
  readonly day: DaySpec;
  /** The first day of a range (*24-28/11*); `day` is the last. */
  readonly from?: DaySpec;
  readonly end: number;
  /** A date whatever stands around it. */
  readonly strong: boolean;
  /** Another reading. */
  readonly other?: DaySpec;
}

const HEAD = '(?<head>(?:ngày|hôm|mùng|mồng)(?: mùng| mồng)? )?';
const YEAR4 = '(?:1[0-9]|20|21)\\d{2}';
const ISO = pattern(`(?<y>${YEAR4})([-/.])(?<m>0?[1-9]|1[0-2])\\2(?<d>0?[1-9]|[12]\\d|3[01])(?![\\d/])`);
const FULL = pattern(
  `${HEAD}(?<d>\\d{1,2}) ?(?<sep>[/.-]) ?(?<m>\\d{1,2}) ?\\k<sep> ?(?<y>${YEAR4}|\\d{2})(?!\\d)(?![/.]\\d|-\\d(?!\\d?[:hg]\\d\\d))`,
);
const RANGE_FULL = pattern(
  `${HEAD}(?<d1>\\d{1,2})(?:[/.](?<m1>\\d{1,2})(?:[/.](?<y1>${YEAR4}))?)? ?- ?(?:ngày )?(?<d>\\d{1,2})[/.](?<m>\\d{1,2})(?:[/.-](?<y>${YEAR4})(?!\\d)| năm (?<y2>${YEAR4})| năm (?<ago>nay|ngoái|tới|sau|trước)${END})?(?![\\d%])`,
);
const RANGE_WORDS = pattern(
  `${HEAD}(?<d1>\\d{1,2}) ?- ?(?:ngày )?(?<d>\\d{1,2}) tháng (?<m>\\d{1,2}|${MONTH_WORD})${END}${YEAR_BEHIND}?`,
);
/** As blogs' software abbreviates the month: *20 Th10 2023*. */
const SHORT_NAME = pattern(`(?<d>\\d{1,2}) th(?:g|\\.)? ?(?<m>\\d{1,2}),? (?<y>${YEAR4})(?!\\d)`);
const MONTH_FIRST = pattern(`tháng (?<m>\\d{1,2}|${MONTH_WORD}) (?<d>\\d{1,2}),? (?<y>${YEAR4})(?!\\d)`);
const RANGE_BARE = pattern(`ngày (?<d1>\\d{1,2}) ?- ?(?<d>1[3-9]|2\\d|3[01])(?![\\d/.%])`);
const SHORT = pattern(
  `${HEAD}(?<d>\\d{1,2}) ?(?<sep>[/.-]) ?(?<m>\\d{1,2})(?![\\d%])(?<yr> năm (?<y>${YEAR4})(?!\\d)| năm (?<ago>nay|ngoái|trước|sau|tới)${END}|(?<lean> cùng năm| năm đó| năm ấy)${END})?`,
);
const WORDS = pattern(
  `${HEAD}(?<d>\\d{1,2}|${WORD_NUMBER}) ?[,/-]? ?tháng (?<m>\\d{1,2}|${MONTH_WORD})${END}${YEAR_BEHIND}?`,
);
const OF_MONTH = pattern(`(?:ngày|hôm|mùng|mồng) (?<d>\\d{1,2}) tháng (?<of>${oneOf(Object.keys(RELATIVE))})${END}`);
const BARE = pattern(`(?:ngày|hôm|mùng|mồng)(?: mùng| mồng)? (?<d>\\d{1,2})(?![\\d/%])(?![.,-]\\d)${END}`);
const AND = ` ?(?:,|và|&|-|đến|tới|hoặc|hay|cho đến|đến hết) ?(?:hết )?(?:${PART} )?(?:ngày )?`;
const OF_NAMED_MONTH = pattern(` (?:cùng tháng|tháng đó|tháng ấy)${END}`);
const INHERITS = pattern(
  `(?:${AND}\\d{1,2}(?![\\d])){0,6}?${AND}\\d{1,2}(?:[/.-](?<m>\\d{1,2})(?:[/.-](?<y>${YEAR4}))?| tháng (?<mw>\\d{1,2}|${MONTH_WORD})(?:[/-](?<y2>${YEAR4})| năm (?<y3>${YEAR4}))?)${END}`,
);
/** *từ 12 đến 23/5*. */
const FROM = pattern('(?<d>\\d{1,2})(?= ?(?:-|đến|tới|cho đến) ?(?:hết )?(?:ngày )?\\d)');
/** Behind a part of the day only: *tối 18 đến sáng 20/10*. */
const OF_PART = pattern('(?<d>\\d{1,2})(?=,? )(?!,\\d)');
const LISTED = pattern(`(?<d>\\d{1,2})(?= ?(?:,|và|&) ?\\d{1,2}(?:[/.]| ?(?:,|và|&)))`);
const TOWARD = pattern(` (?<dir>${oneOf(Object.keys(DIRECTIONS))})${END}`);

/** Days that a word names, and how far they are from the document's or from the one before. */
const OFFSETS: Readonly<Record<string, readonly [number, 'document' | 'previous']>> = {
  'hôm nay': [0, 'document'],
  'ngày hôm nay': [0, 'document'],
  'hôm qua': [-1, 'document'],
  'ngày hôm qua': [-1, 'document'],
  'hôm kia': [-2, 'document'],
  'hôm kìa': [-3, 'document'],
  'ngày mai': [1, 'document'],
  'hôm mai': [1, 'document'],
  'ngày kia': [2, 'document'],
  'hôm sau': [1, 'previous'],
  'ngày hôm sau': [1, 'previous'],
  'hôm trước': [-1, 'previous'],
  'ngày hôm trước': [-1, 'previous'],
  'cùng ngày': [0, 'previous'],
  'hôm đó': [0, 'previous'],
  'hôm ấy': [0, 'previous'],
  'ngày hôm đó': [0, 'previous'],
  'ngày hôm ấy': [0, 'previous'],
};
const WORD = pattern(oneOf(Object.keys(OFFSETS)) + END);

const BEHIND_PART_WORD = new RegExp(`(?:^|[^\\p{L}])${PART.replace(END, '')}$`, 'u');

/** Behind a part of the day only: *sáng nay*, *tối qua*, *chiều mai*. */
const BEHIND_PART: Readonly<Record<string, number>> = { nay: 0, qua: -1, mai: 1, kia: -2, 'ngày mai': 1 };
const BEHIND = pattern(oneOf(Object.keys(BEHIND_PART)) + END);

export function readDayBehindPart(text: string, at: number): DayRead | undefined {
  const match = matchAt(BEHIND, text, at);
  if (match === undefined) return undefined;
  return {
    day: { by: 'offset', days: BEHIND_PART[match[0]] ?? 0, from: 'document' },
    end: at + match[0].length,
    strong: true,
  };
}

/** @param hasCompany a part of the day, an hour or a weekday stands directly before it: then *5.3* is a date too */
export function readDay(line: GrammarLine, at: number, hasCompany: boolean): DayRead | undefined {
  const { text } = line;
  const lunar = readLunar(text, at);
  if (lunar) return lunar;
  const word = matchAt(WORD, text, at);
  // *mấy hôm nay*, *những hôm sau*: days without a number; *ba hôm trước* is a distance. Behind an hour it is its own figure.
  if (
    word &&
    !/(?:^|[^\p{L}])(?:mấy|vài|dăm|đôi|những|các|nhiều|ít|bao nhiêu|hai|ba|bốn|năm|sáu|bảy)$/u.test(before(text, at)) &&
    (hasCompany || !/\d$/.test(before(text, at)))
  ) {
    const [days, from] = OFFSETS[word[0]] ?? [0, 'document'];
    return { day: { by: 'offset', days, from }, end: at + word[0].length, strong: true };
  }
  return readNumeric(text, at, hasCompany || isListed(before(text, at)) || namesHoliday(before(text, at)));
}

function readNumeric(text: string, at: number, hasCompany: boolean): DayRead | undefined {
  const iso = matchAt(ISO, text, at);
  if (iso && !isNoDate(text, at, at + iso[0].length)) {
    const { y, m, d } = iso.groups ?? {};
    return { day: calendar(Number(d), Number(m), Number(y)), end: at + iso[0].length, strong: true };
  }
  for (const range of [matchAt(RANGE_FULL, text, at), matchAt(RANGE_WORDS, text, at)]) {
    const read = range && rangeOf(range, text, hasCompany);
    if (read) return read;
  }
  const full = matchAt(FULL, text, at);
  if (full) {
    const { head, d, sep, m, y } = full.groups ?? {};
    const year = y?.length === 2 ? (head || sep === '/' ? 2000 + Number(y) : undefined) : Number(y);
    const end = at + full[0].length;
    const isShortYear =
      y?.length === 2 && !head && !hasCompany && !/^,? \d{1,2}[:hg]\d\d/.test(text.slice(end, end + 8));
    if (
      year !== undefined &&
      !isShortYear &&
      Number(m) <= 12 &&
      Number(d) <= 31 &&
      Number(d) > 0 &&
      (head || !isNoDate(text, at, end, hasCompany))
    )
      return { day: calendar(Number(d), Number(m), year), end, strong: true };
    if (!head) return undefined;
  }
  const american = matchAt(MONTH_FIRST, text, at) ?? matchAt(SHORT_NAME, text, at);
  const month = monthOf(american?.groups?.m ?? '');
  if (american && month !== undefined)
    return {
      day: calendar(Number(american.groups?.d), month, Number(american.groups?.y)),
      end: at + american[0].length,
      strong: true,
    };
  const words = matchAt(WORDS, text, at);
  if (words) {
    const day = numberOf(words.groups?.d ?? '');
    const month = monthOf(words.groups?.m ?? '');
    const isDay = words.groups?.head !== undefined || /^\d/.test(words.groups?.d ?? '');
    if (day !== undefined && day <= 31 && month !== undefined && isDay) {
      const year = yearBehind(words.groups);
      const end = at + words[0].length;
      const read = toward({ by: 'calendar', day, month, ...(year && { year }) }, text, end, true);
      // *Mùng* goes with both calendars (*mùng 8 tháng 3*, *mùng 5 tháng 5*): the lunar day stays in sight.
      const lunarDay = /mùng|mồng/.test(words[0]) && day <= 10 ? lunarSpec(day, month, year) : undefined;
      return lunarDay ? { ...read, other: lunarDay } : read;
    }
  }
  return readShort(text, at, hasCompany) ?? readWithoutMonth(text, at, hasCompany);
}

function rangeOf(match: RegExpExecArray, text: string, hasCompany: boolean): DayRead | undefined {
  const { head, d1, m1, y1, d, m, y, y2, ago } = match.groups ?? {};
  const year = y ?? y2 ?? match.groups?.year;
  const month = monthOf(m ?? '');
  const end = match.index + match[0].length;
  if (month === undefined || Number(d) > 31 || Number(d1) > 31 || Number(d) < 1 || Number(d1) < 1) return undefined;
  const firstMonth = m1 === undefined ? month : Number(m1);
  if (firstMonth > 12 || firstMonth < 1) return undefined;
  if (m1 === undefined && Number(d1) >= Number(d)) return undefined;
  if (!head && !hasCompany && isNoDate(text, match.index, end)) return undefined;
  const last = year === undefined ? yearBehind({ ago }) : { is: Number(year) };
  // *28/12–3/1/2021*: a first month after the last one is of the year before.
  const firstYear =
    y1 !== undefined
      ? { is: Number(y1) }
      : last && 'is' in last
        ? { is: last.is - (firstMonth > month ? 1 : 0) }
        : last;
  return {
    day: { by: 'calendar', day: Number(d), month, ...(last && { year: last }) },
    from: { by: 'calendar', day: Number(d1), month: firstMonth, ...(firstYear && { year: firstYear }) },
    end,
    strong:
      head !== undefined ||
      year !== undefined ||
      hasCompany ||
      LICENCE.test(before(text, match.index)) ||
      HAPPENS.test(before(text, match.index)) ||
      m1 !== undefined,
  };
}

function readShort(text: string, at: number, hasCompany: boolean): DayRead | undefined {
  const short = matchAt(SHORT, text, at);
  if (short === undefined) return undefined;
  const { head, d, sep, m, y, ago, lean } = short.groups ?? {};
  const end = at + short[0].length;
  if (Number(d) < 1 || Number(d) > 31 || Number(m) < 1 || Number(m) > 12) return undefined;
  if (/^ ?[/-] ?\d/.test(text.slice(end, end + 3)) || /^[/-]\p{L}/u.test(text.slice(end, end + 2))) return undefined;
  if (/^\.\d/.test(text.slice(end, end + 2)) || (/^,\d/.test(text.slice(end, end + 2)) && sep !== '/'))
    return undefined;
  if (head === undefined && !hasCompany && (sep !== '/' || isNoDate(text, at, end))) return undefined;
  if (head === undefined && hasCompany && sep !== '/' && /^ ?(?:%|điểm|triệu|tỷ|tỉ|độ|m\b|km)/u.test(after(text, end)))
    return undefined;
  const year = y === undefined ? yearBehind({ ago, lean }) : { is: Number(y) };
  const context = before(text, at);
  const bracketed = /[([]$/.test(context) && /^ ?[)\],;-]/.test(after(text, end));
  const strong =
    head !== undefined ||
    hasCompany ||
    year !== undefined ||
    LICENCE.test(context) ||
    HAPPENS.test(context) ||
    bracketed ||
    namesHoliday(context);
  return toward({ by: 'calendar', day: Number(d), month: Number(m), ...(year && { year }) }, text, end, strong);
}

function readWithoutMonth(text: string, at: number, hasCompany: boolean): DayRead | undefined {
  const of = matchAt(OF_MONTH, text, at);
  if (of) {
    const monthOffset = RELATIVE[of.groups?.of ?? ''] ?? 0;
    return { day: { by: 'calendar', day: Number(of.groups?.d), monthOffset }, end: at + of[0].length, strong: true };
  }
  const range = matchAt(RANGE_BARE, text, at);
  if (range && Number(range.groups?.d1) < Number(range.groups?.d)) {
    const [from, to] = [Number(range.groups?.d1), Number(range.groups?.d)];
    return {
      day: { by: 'calendar', day: to },
      from: { by: 'calendar', day: from },
      end: at + range[0].length,
      strong: true,
    };
  }
  const isOfPart = BEHIND_PART_WORD.test(before(text, at)) ? matchAt(OF_PART, text, at) : undefined;
  if (isOfPart && matchAt(INHERITS, text, at + isOfPart[0].length) === undefined) return undefined;
  const bare =
    isOfPart ??
    matchAt(BARE, text, at) ??
    (/(?:^|[^\p{L}])từ$/u.test(before(text, at)) ? matchAt(FROM, text, at) : undefined) ??
    (hasCompany || /(?:ngày \d{1,2},|,|và|các ngày|đến|tới)$/u.test(before(text, at))
      ? matchAt(LISTED, text, at)
      : undefined);
  if (bare === undefined) return undefined;
  const day = Number(bare.groups?.d);
  const end = at + bare[0].length;
  if (day < 1 || day > 31) return undefined;
  const heir = matchAt(INHERITS, text, end);
  if (heir) {
    const month = monthOf(heir.groups?.m ?? heir.groups?.mw ?? '');
    const year = heir.groups?.y ?? heir.groups?.y2 ?? heir.groups?.y3;
    const isCounted = !bare[0].includes('ngày') && isNoDate(text, at, end + heir[0].length);
    if (month !== undefined && !isCounted)
      return { day: { by: 'calendar', day, month, ...(year && { year: { is: Number(year) } }) }, end, strong: true };
  }
  if (!/^(?:ngày|hôm|mùng|mồng)/.test(bare[0])) return undefined;
  const isLicensed = hasCompany || LICENCE.test(before(text, at)) || before(text, at) === '' || endsPhrase(text, end);
  // *ngày 2 lần*, *ngày 3 bữa*: so many times a day.
  const ofNamed = matchAt(OF_NAMED_MONTH, text, end);
  if (ofNamed) return { day: { by: 'calendar', day }, end: end + ofNamed[0].length, strong: true };
  if (!isLicensed || /^ (?:lần|bữa|buổi|ca|giờ|tiếng|viên|lượt|cữ|chuyến|của)/.test(after(text, end))) return undefined;
  return { day: { by: 'calendar', day }, end, strong: true };
}

function toward(day: DaySpec & { by: 'calendar' }, text: string, end: number, strong: boolean): DayRead {
  const match = day.year === undefined ? matchAt(TOWARD, text, end) : undefined;
  if (match && endsPhrase(text, end + match[0].length)) {
    const direction = DIRECTIONS[match.groups?.dir ?? ''];
    return { day: { ...day, ...(direction && { toward: direction }) }, end: end + match[0].length, strong };
  }
  return { day, end, strong };
}

function calendar(day: number, month: number, year: number): DaySpec {
  return { by: 'calendar', day, month, year: { is: year } };
}

/** Verbs of what has a time: behind them two figures are a date. */
const HAPPENS =
  /(?:^|[^\p{L}])(?:diễn ra|tổ chức|khai mạc|bế mạc|bắt đầu|kết thúc|khai giảng|khởi công|khởi tranh|kéo dài|xảy ra|ra mắt|khởi chiếu|lên sóng)$/u;

/** *ngày 5 và 6-7*, *ngày 9, 10/8*: the second of a list is a date because the first is. */
function isListed(context: string): boolean {
  return /(?:ngày|hôm|lễ|dịp) (?:\d{1,2}(?:[/.-]\d{1,2})?(?: ?,| và| &|, và) ?){1,6}$/u.test(`${context} `);
}

/** Public holidays and commemorative days that the press names with their date right behind. */
function namesHoliday(context: string): boolean {
  return /(?:quốc khánh|quốc tế lao động|quốc tế phụ nữ|phụ nữ việt nam|nhà giáo việt nam|thiếu nhi|thầy thuốc việt nam|báo chí cách mạng việt nam|thương binh liệt sĩ|thương binh - liệt sĩ|giải phóng miền nam|gia đình việt nam|doanh nhân việt nam|pháp luật|sinh viên|cách mạng tháng tám|nghỉ|kỷ niệm|dịp|ngày lễ|lễ|tình nhân|valentine|thống nhất đất nước|lao động)$/u.test(
    context,
  );
}
