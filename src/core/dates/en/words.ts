import type { Weekday } from '../calendar';
import { END, oneOf } from '../reading';
import type { PartOfDay, Season } from '../values';

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const SHORT_MONTHS = Object.keys(MONTHS).filter((name) => name.length <= 4 && !['may', 'june', 'july'].includes(name));
/** Source of a month's name; the short ones may have a full stop. */
export const MONTH = `(?:${oneOf(Object.keys(MONTHS).filter((name) => !SHORT_MONTHS.includes(name)))}|${oneOf(SHORT_MONTHS)}\\.?)(?![\\p{L}\\p{N}])`;

export function monthOf(name: string): number | undefined {
  return MONTHS[name.replace('.', '')];
}

export const WEEKDAYS: Readonly<Record<string, Weekday>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
export const LONG_WEEKDAY = oneOf(Object.keys(WEEKDAYS).filter((name) => name.endsWith('day')));
export const SHORT_WEEKDAY = oneOf(Object.keys(WEEKDAYS).filter((name) => !name.endsWith('day')));

export const PARTS: Readonly<Record<string, PartOfDay>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};
export const PART = oneOf(Object.keys(PARTS)) + END;

export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** Before a week, a month, a year: how far it is from the document's. */
export const RELATIVE: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

/** Zones of fixed offset by their usual names; *ET*, *PT* change with the season and give none. */
export const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  ict: '+07:00',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
};

export const YEAR4 = '(?:1[0-9]|20|21)\\d{2}(?!\\d)';
/** Year behind a day or a month, in group `year` or `ago`. */
export const YEAR_BEHIND = `(?:,? (?:of )?(?<year>${YEAR4})(?![.,]?\\d)(?! (?:people|votes|points|dollars|troops|cases|miles|meters|feet))|,? (?:of )?(?<ago>last|this|next) year${END}| (?:of )?'(?<yy>\\d\\d)(?![\\d\\p{L}]))`;

export function yearOf(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): { is: number } | { offset: number } | undefined {
  if (groups?.year !== undefined) return { is: Number(groups.year) };
  if (groups?.yy !== undefined) return { is: (Number(groups.yy) < 30 ? 2000 : 1900) + Number(groups.yy) };
  return groups?.ago === undefined ? undefined : { offset: RELATIVE[groups.ago] ?? 0 };
}
