import type { Weekday } from '../calendar';
import type { Direction, YearSpec } from '../expression';
import { END, oneOf } from '../reading';
import type { PartOfDay } from '../values';

/** Parts of the day. *Rạng sáng* (before dawn) counts to the morning, *khuya* to the night. */
export const PARTS: Readonly<Record<string, PartOfDay>> = {
  'rạng sáng': 'MO',
  'tờ mờ sáng': 'MO',
  'mờ sáng': 'MO',
  'sáng sớm': 'MO',
  'đầu giờ sáng': 'MO',
  'cuối giờ sáng': 'MO',
  'buổi sáng': 'MO',
  sáng: 'MO',
  'buổi trưa': 'MI',
  'giữa trưa': 'MI',
  trưa: 'MI',
  'đầu giờ chiều': 'AF',
  'cuối giờ chiều': 'AF',
  'xế chiều': 'AF',
  'chiều muộn': 'AF',
  'buổi chiều': 'AF',
  'chiều tối': 'EV',
  chiều: 'AF',
  'buổi tối': 'EV',
  'tối muộn': 'EV',
  tối: 'EV',
  'nửa đêm': 'NI',
  'đêm khuya': 'NI',
  'giữa đêm': 'NI',
  'ban đêm': 'NI',
  khuya: 'NI',
  đêm: 'NI',
};
export const PART = oneOf(Object.keys(PARTS)) + END;

export const WEEKDAYS: Readonly<Record<string, Weekday>> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  bẩy: 6,
  '7': 6,
};

export const MONTHS: Readonly<Record<string, number>> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
export const MONTH_WORD = oneOf(Object.keys(MONTHS)) + END;

export function monthOf(text: string): number | undefined {
  const month = /^\d/.test(text) ? Number(text) : MONTHS[text];
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined;
}

/** Behind *năm*, and how far the year is from the document's. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  nay: 0,
  này: 0,
  'hiện tại': 0,
  ngoái: -1,
  'vừa qua': -1,
  'vừa rồi': -1,
  qua: -1,
  trước: -1,
  kia: -2,
  sau: 1,
  tới: 1,
  'sắp tới': 1,
};

/** Behind *năm, tháng, tuần*: how far it is from the one that the text named last. */
export const FROM_NAMED: Readonly<Record<string, number>> = { đó: 0, ấy: 0, 'trước đó': -1, 'sau đó': 1, 'kế tiếp': 1 };

/** Behind *tuần, tháng, quý*. */
export const RELATIVE: Readonly<Record<string, number>> = {
  này: 0,
  nay: 0,
  trước: -1,
  qua: -1,
  'vừa qua': -1,
  'vừa rồi': -1,
  rồi: -1,
  sau: 1,
  tới: 1,
  'sắp tới': 1,
  'tiếp theo': 1,
};

/** Behind a date: which of its returns is meant. */
export const DIRECTIONS: Readonly<Record<string, Direction | undefined>> = {
  'vừa qua': 'past',
  'vừa rồi': 'past',
  'mới đây': 'past',
  qua: 'past',
  rồi: 'past',
  tới: 'future',
  'sắp tới': 'future',
  'tới đây': 'future',
  này: undefined,
};

/** Words that stand before a date or an hour and say that it is one. Nothing of this is part of an expression. */
export const LICENCE =
  /(?:^|[\p{P}\p{S} ])(?:từ|đến|tới|vào|trước|sau|trong|hết|qua|dịp|lễ|ngày|hôm|lúc|hồi|cho đến|tính đến|sang|và|hay|hoặc|sinh|mất|số ra|phiên|tức)$/u;

/** Source of a year behind a day or a month, in group `year` or `ago`. */
export const YEAR_BEHIND = `(?:(?: ?[/.\\-] ?|,? năm |,? )(?<year>(?:1[0-9]|20|21)\\d{2})(?![\\d%])(?! ?(?:người|ca|tỷ|triệu|nghìn|đồng|usd|km|m2))|,? năm (?<ago>${oneOf(
  Object.keys(RELATIVE_YEARS),
)})${END}|(?<lean> cùng năm| năm đó| năm ấy)${END})`;

export function yearBehind(groups: Readonly<Record<string, string | undefined>> | undefined): YearSpec | undefined {
  if (groups?.year !== undefined) return { is: Number(groups.year) };
  if (groups?.lean !== undefined) return { fromNamed: 0 };
  const offset = groups?.ago === undefined ? undefined : RELATIVE_YEARS[groups.ago];
  return offset === undefined ? undefined : { offset };
}

export const STEMS = '(?:giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí)';
export const BRANCHES = '(?:tý|tí|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)';
