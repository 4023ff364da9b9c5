import { type Day, dayFromNumber, dayNumber } from './calendar';

/**
 * The Vietnamese lunar calendar for UTC+7, after Hồ Ngọc Đức, "Thuật toán tính âm lịch" (Leipzig, 2004), whose
 * astronomy is from Jean Meeus, Astronomical Algorithms (1998). Good to the day for 1800–2199.
 */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap?: boolean;
}

const TIME_ZONE = 7;
const JULIAN_DAY_OF_1970 = 2440588;
const RADIANS = Math.PI / 180;

/** Julian date (with fraction, UTC) of the k-th new moon since 1900-01-01. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIANS);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIANS;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIANS;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIANS;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const deltaT =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + correction - deltaT;
}

/** Local Julian day number of the k-th new moon. */
function newMoonDay(k: number): number {
  return Math.floor(newMoon(k) + 0.5 + TIME_ZONE / 24);
}

/** The twelfth of the ecliptic (0..11) the sun stands in at the day's local midnight. */
function sunSector(julianDay: number): number {
  const t = (julianDay - 2451545.5 - TIME_ZONE / 24) / 36525;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t) * RADIANS;
  const meanLongitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const degrees = meanLongitude + centre;
  return Math.floor((degrees - 360 * Math.floor(degrees / 360)) / 30);
}

/** Julian day on which the 11th lunar month (that of the winter solstice) of the year begins. */
function eleventhMonth(year: number): number {
  const offset = dayNumber({ year, month: 12, day: 31 }) + JULIAN_DAY_OF_1970 - 2415021;
  const k = Math.floor(offset / 29.530588853);
  const start = newMoonDay(k);
  return sunSector(start) >= 9 ? newMoonDay(k - 1) : start;
}

/** How many months after the 11th the leap month stands: the first without a major solar term. */
function leapMonthOffset(eleventh: number): number {
  const k = Math.floor((eleventh - 2415021.076998695) / 29.530588853 + 0.5);
  let last = -1;
  let i = 1;
  let arc = sunSector(newMoonDay(k + i));
  while (arc !== last && i < 14) {
    last = arc;
    i++;
    arc = sunSector(newMoonDay(k + i));
  }
  return i - 1;
}

/** The Gregorian day, or undefined when that month has no such day or that year no such leap month. */
export function lunarToDay({ year, month, day, leap = false }: LunarDay): Day | undefined {
  const before = eleventhMonth(month < 11 ? year - 1 : year);
  const after = eleventhMonth(month < 11 ? year : year + 1);
  let offset = month - 11;
  if (offset < 0) offset += 12;
  if (after - before > 365) {
    const leapOffset = leapMonthOffset(before);
    let leapMonth = leapOffset - 2;
    if (leapMonth < 0) leapMonth += 12;
    if (leap && month !== leapMonth) return undefined;
    if (leap || offset >= leapOffset) offset++;
  } else if (leap) return undefined;
  const k = Math.floor(0.5 + (before - 2415021.076998695) / 29.530588853);
  const start = newMoonDay(k + offset);
  if (day < 1 || day > newMoonDay(k + offset + 1) - start) return undefined;
  return dayFromNumber(start + day - 1 - JULIAN_DAY_OF_1970);
}

/** The last day of a lunar year (29 or 30 of the twelfth month): giao thừa is its night. */
export function lastDayOfLunarYear(year: number): Day | undefined {
  const first = lunarToDay({ year: year + 1, month: 1, day: 1 });
  return first && dayFromNumber(dayNumber(first) - 1);
}

const STEMS = ['canh', 'tân', 'nhâm', 'quý', 'giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ'] as const;
const BRANCHES = ['thân', 'dậu', 'tuất', 'hợi', 'tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi'] as const;

/**
 * The years named by a stem and a branch come back every sixty years: the one nearest to `near`.
 * Undefined for a pair that the cycle does not have (*Giáp Sửu*). Names in lower case, NFC.
 */
export function yearOfStemBranch(stem: string, branch: string, near: number): number | undefined {
  const s = STEMS.indexOf((stem === 'kỉ' ? 'kỷ' : stem === 'quí' ? 'quý' : stem) as (typeof STEMS)[number]);
  const b = BRANCHES.indexOf((branch === 'tí' ? 'tý' : branch === 'tị' ? 'tỵ' : branch) as (typeof BRANCHES)[number]);
  if (s < 0 || b < 0) return undefined;
  for (let distance = 0; distance <= 30; distance++)
    for (const year of [near + distance, near - distance]) if (year % 10 === s && year % 12 === b) return year;
  return undefined;
}
