import { isCalendarDate } from '../../corpus/configValues';
import { valueProblem } from '../../dates/valueProblem';
import { hasTimexForm, isTimexValue, parseTimexValue, type TimexDate } from '../../dates/values';
import { type Message, say } from '../../message';
import type { Rule } from '../rule';

export const dateImpossible: Rule = {
  id: 'date/impossible',
  description:
    'A date has a value that no calendar has, such as 31 February, or an interval that ends before it begins.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sidecar, places }) {
    const own = sidecar?.document.date;
    if (own !== undefined && !isCalendarDate(own.slice(0, 16))) {
      yield {
        message: say('The article\'s date "{date}" is no day of the calendar. Write it as 2020-07-02.', { date: own }),
        file: 'sidecar',
        range: places.ofKey('document'),
      };
    }
    for (const date of sidecar?.dates ?? []) {
      const message = problemOf(date.value);
      if (message === undefined) continue;
      const range = places.ofField('dates', date, 'value') ?? places.of('dates', date);
      yield { message, file: 'sidecar', range, about: date.id };
    }
  },
};

/** What has no form at all is for date/value-grammar. */
function problemOf(value: string): Message | undefined {
  if (!hasTimexForm(value)) return undefined;
  if (!isTimexValue(value)) return valueProblem(value);
  const interval = parseTimexValue(value);
  if (interval?.kind !== 'interval' || interval.begin?.kind !== 'date' || interval.end?.kind !== 'date')
    return undefined;
  const [begin, end] = [day(interval.begin), day(interval.end)];
  // The coarser of the two says as far as both can be compared.
  const length = Math.min(begin.length, end.length);
  return begin.slice(0, length) > end.slice(0, length)
    ? say('The interval {value} ends before it begins. Swap its ends, or correct one.', { value })
    : undefined;
}

/** As far as it is known: `2020`, `2020-07`, `2020-07-02`. */
function day({ year, month, day: ofMonth }: TimexDate): string {
  const parts = [year, month, ofMonth];
  const open = parts.findIndex((part) => part === undefined || !/^\d+$/.test(part));
  return parts.slice(0, open === -1 ? 3 : open).join('-');
}
