import { type Message, say } from '../message';
import { type Day, dayOfIso, daysBetween, isoDay, mondayOfWeek, weekdayOf } from './calendar';
import { parseTimexValue, type TimexDate, type TimexDuration } from './values';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * What a value says, for a hover: the calendar reading with its weekday, and how far it lies from the document's date.
 * Whole sentences, one message each, so that they can be translated.
 *
 * @param documentDate `YYYY-MM-DD…`; without it no distance is told
 */
export function describeDate(value: string, documentDate: string | undefined): Message[] {
  const parsed = parseTimexValue(value);
  if (parsed === undefined) return [say('"{value}" is not a TIMEX3 value', { value })];
  switch (parsed.kind) {
    case 'reference':
      return [
        { PAST_REF: say('some time in the past'), PRESENT_REF: say('now'), FUTURE_REF: say('some time ahead') }[
          parsed.name
        ],
      ];
    case 'duration':
      return [describeDuration(parsed)];
    case 'interval': {
      const [begin, end] = [parsed.begin, parsed.end].map(
        (part) => part && (part.kind === 'date' ? plainDate(part) : value),
      );
      if (parsed.begin?.kind === 'duration' || parsed.end?.kind === 'duration') {
        const [from = '', to = ''] = value.split('/');
        return [say('between {from} and {to}', { from, to })];
      }
      if (begin === undefined) return [say('until {end}', { end: end ?? '' })];
      if (end === undefined) return [say('from {begin}', { begin })];
      return [say('from {begin} to {end}', { begin, end })];
    }
    case 'date':
      return [describePoint(parsed), ...distance(parsed, documentDate)];
  }
}

function describePoint(date: TimexDate): Message {
  const day = dayOf(date);
  const time = timeOf(date);
  if (day === undefined)
    return time === ''
      ? say('{date}', { date: plainDate(date) })
      : say('{date}, {time}', { date: plainDate(date), time });
  const data = { weekday: WEEKDAYS[weekdayOf(day) - 1] ?? '', date: plainDate(date) };
  return time === '' ? say('{weekday}, {date}', data) : say('{weekday}, {date}, {time}', { ...data, time });
}

const PARTS = { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' } as const;
const SEASONS = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const;

function timeOf({ part, hour, minute, second, zone }: TimexDate): string {
  if (part !== undefined) return PARTS[part];
  if (hour === undefined) return '';
  const clock = [hour, minute ?? 0, ...(second === undefined ? [] : [second])]
    .map((n) => String(n).padStart(2, '0'))
    .join(':');
  return zone === undefined ? clock : `${clock} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
}

/** *2 July 2020*, *March 2023*, *third quarter of 2020*, *some Monday*: English, as templates are. */
function plainDate(date: TimexDate): string {
  const year = yearWords(date.year);
  const of = year === '' ? ', year unknown' : ` ${year}`;
  if (date.week !== undefined) return weekWords(date, year);
  if (date.quarter !== undefined) return `quarter ${date.quarter}${of}`;
  if (date.half !== undefined) return `half ${date.half}${of}`;
  if (date.season !== undefined) return `${SEASONS[date.season]}${of}`;
  if (date.month === undefined) return year === '' ? 'a year not known' : year;
  const month = date.month === 'XX' ? '' : (MONTHS[Number(date.month) - 1] ?? '');
  if (date.day === undefined) return month === '' ? 'a month not known' : `${month}${of}`;
  if (date.day === 'XX') return month === '' ? 'a day not known' : `a day of ${month}${of}`;
  return month === '' ? `day ${Number(date.day)} of a month not known` : `${Number(date.day)} ${month}${of}`;
}

function yearWords(year: string): string {
  if (year === 'XXXX') return '';
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`;
  return /^\d{2}XX$/.test(year) ? `${year.slice(0, 2)}00s` : String(Number(year));
}

function weekWords({ week = '', weekday }: TimexDate, year: string): string {
  const day = weekday === undefined || weekday === 'WE' ? undefined : WEEKDAYS[Number(weekday) - 1];
  if (week === 'XX' || year === '') {
    return day === undefined ? (weekday === 'WE' ? 'a weekend not known' : 'a week not known') : `some ${day}`;
  }
  const name = `week ${Number(week)} of ${year}, from ${isoDay(mondayOfWeek(Number(year), Number(week)))}`;
  return day !== undefined ? `${day} of ${name}` : weekday === 'WE' ? `the weekend of ${name}` : name;
}

function dayOf({ year, month, day }: TimexDate): Day | undefined {
  return dayOfIso(`${year}-${month ?? ''}-${day ?? ''}`);
}

function distance(date: TimexDate, documentDate: string | undefined): Message[] {
  const document = documentDate === undefined ? undefined : dayOfIso(documentDate);
  if (document === undefined) return [];
  const day = dayOf(date);
  if (day !== undefined) return [dayDistance(daysBetween(document, day))];
  if (!/^\d{4}$/.test(date.year)) return [];
  const years = Number(date.year) - document.year;
  if (date.month !== undefined && date.month !== 'XX') {
    const months = years * 12 + Number(date.month) - document.month;
    if (months === 0) return [say('the month of the article')];
    return Math.abs(months) < 12
      ? [months < 0 ? before('month', -months) : after('month', months)]
      : yearDistance(years);
  }
  return yearDistance(years);
}

function yearDistance(years: number): Message[] {
  if (years === 0) return [say('the year of the article')];
  return [years < 0 ? before('year', -years) : after('year', years)];
}

function dayDistance(days: number): Message {
  if (days === 0) return say('the day of the article');
  return days < 0 ? before('day', -days) : after('day', days);
}

/** Singular and plural are sentences of their own: languages differ in more than an ending. */
function before(unit: 'day' | 'month' | 'year', n: number): Message {
  if (n === 1)
    return {
      day: say('the day before the article'),
      month: say('the month before the article'),
      year: say('the year before the article'),
    }[unit];
  return {
    day: say('{n} days before the article', { n }),
    month: say('{n} months before the article', { n }),
    year: say('{n} years before the article', { n }),
  }[unit];
}

function after(unit: 'day' | 'month' | 'year', n: number): Message {
  if (n === 1)
    return {
      day: say('the day after the article'),
      month: say('the month after the article'),
      year: say('the year after the article'),
    }[unit];
  return {
    day: say('{n} days after the article', { n }),
    month: say('{n} months after the article', { n }),
    year: say('{n} years after the article', { n }),
  }[unit];
}

const UNITS = {
  C: 'centuries',
  DE: 'decades',
  Y: 'years',
  Q: 'quarters',
  M: 'months',
  W: 'weeks',
  WE: 'weekends',
  D: 'days',
  TH: 'hours',
  TM: 'minutes',
  TS: 'seconds',
} as const;

function describeDuration({ parts }: TimexDuration): Message {
  const words = parts.map(({ amount, unit }) => {
    const name = UNITS[unit];
    const one = name === 'centuries' ? 'century' : name.slice(0, -1);
    return amount === undefined ? `some ${name}` : `${amount} ${amount === 1 ? one : name}`;
  });
  return say('{length} long', { length: words.join(' ') });
}
