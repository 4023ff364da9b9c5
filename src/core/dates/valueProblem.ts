import { type Message, say } from '../message';
import { daysInMonth, isoYear, twoDigits } from './calendar';
import { isTimexValue } from './values';

const YEAR = /^(?:\d{4}|\d{3}X|\d{2}XX|XXXX)/;
const TIME = /^T(?:MO|MI|AF|EV|NI|DT|(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-]\d\d:\d\d)?)$/;

/** What is wrong with a value that the grammar of values.ts does not have; undefined for one that it has. */
export function valueProblem(text: string): Message | undefined {
  if (isTimexValue(text)) return undefined;
  return (
    writtenDay(text) ??
    (/^[a-z\d.:/+-]+$/i.test(text) && isTimexValue(text.toUpperCase())
      ? say('Letters are capitals in a value: {value}', { value: text.toUpperCase() })
      : undefined) ??
    (text.includes('/') ? intervalProblem(text) : pointProblem(text))
  );
}

/** *2/7/2020*, *02-07-2020*: a day as people write it, with the value it would have. */
function writtenDay(text: string): Message | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(text);
  if (match === null) return undefined;
  const year = match[3] === undefined ? 'XXXX' : isoYear(Number(match[3]));
  const value = `${year}-${twoDigits(Number(match[2]))}-${twoDigits(Number(match[1]))}`;
  return isTimexValue(value)
    ? say('A day is written year first: {value}', { value })
    : say('A day is written year first, as in 2020-07-02');
}

function intervalProblem(text: string): Message {
  const parts = text.split('/');
  if (parts.length > 2) return say('An interval has one slash, as in 1995/2020');
  for (const part of parts) {
    if (part === '') return say('An open end of an interval is written as two dots: 1995/..');
    if (part !== '..' && !isTimexValue(part)) return valueProblem(part) ?? unknown(part);
  }
  if (parts.every((part) => part === '..')) return say('An interval needs one end at least, as in 1995/..');
  return say('Both ends of an interval are dates, or both are lengths: 1995/2020, P3Y/P4Y');
}

function pointProblem(text: string): Message {
  if (text.startsWith('P')) {
    return say(
      'A length is P with numbers and units, as in P25Y, P3M, P2W, P10D, or PT with hours and minutes: PT1H30M',
    );
  }
  if (text.startsWith('T')) return timeProblem(text);
  const year = YEAR.exec(text)?.[0];
  if (year === undefined) return unknown(text);
  const [day = '', ...rest] = text.split('T');
  if (rest.length > 0) {
    const time = `T${rest.join('T')}`;
    if (!TIME.test(time)) return timeProblem(time);
    if (isTimexValue(day)) return say('A time needs a day before it, as in 2020-07-02{time}', { time });
  }
  return dayProblem(day, year);
}

function timeProblem(time: string): Message {
  return say('"{time}" is no time. Write TMO, TMI, TAF, TEV or TNI for a part of the day, or an hour as in T09:30', {
    time,
  });
}

function dayProblem(text: string, year: string): Message {
  const match = /^-(\d\d|XX)(?:-(\d\d|XX))?$/.exec(text.slice(year.length));
  if (match === null) return unknown(text);
  const [, month = '', day] = match;
  if (month !== 'XX' && (Number(month) < 1 || Number(month) > 12)) {
    return say('There is no month {month}: months are 01 to 12', { month });
  }
  if (day === undefined || day === 'XX' || month === 'XX') return say('There is no day {day}', { day: day ?? '' });
  const days = daysInMonth(Number(month), /^\d{4}$/.test(year) ? Number(year) : undefined);
  return say('There is no {date}: that month has {days} days', { date: text, days });
}

function unknown(text: string): Message {
  return say('"{value}" is no TIMEX3 value', { value: text });
}
