import assert from 'node:assert/strict';
import { describeDate } from '../../../src/core/dates/distance';
import { formatMessage } from '../../../src/core/message';

const CASES: readonly (readonly [string, string | undefined, readonly string[]])[] = [
  ['2020-07-02TAF', '2020-07-02', ['Thursday, 2 July 2020, afternoon', 'the day of the article']],
  ['2020-06-29', '2020-07-02', ['Monday, 29 June 2020', '3 days before the article']],
  ['2020-07-03', '2020-07-02', ['Friday, 3 July 2020', 'the day after the article']],
  ['2023-09-09T08:50+07:00', undefined, ['Saturday, 9 September 2023, 08:50 UTC+07:00']],
  ['2020-03', '2020-07-02', ['March 2020', '4 months before the article']],
  ['1995', '2020-07-02', ['1995', '25 years before the article']],
  ['2020-Q3', '2020-07-02', ['quarter 3 2020', 'the year of the article']],
  ['2020-W26', '2020-07-02', ['week 26 of 2020, from 2020-06-22', 'the year of the article']],
  ['XXXX-07-02', '2020-07-02', ['2 July, year unknown']],
  ['XXXX-WXX-1', undefined, ['some Monday']],
  ['199X', '2020-07-02', ['1990s']],
  ['P25Y', '2020-07-02', ['25 years long']],
  ['PT1H30M', undefined, ['1 hour 30 minutes long']],
  ['1995/2020', '2020-07-02', ['from 1995 to 2020']],
  ['P3Y/P4Y', undefined, ['between P3Y and P4Y']],
  ['1995/..', undefined, ['from 1995']],
  ['soon', undefined, ['"soon" is not a TIMEX3 value']],
];

suite('dates: reading for a person', () => {
  for (const [value, documentDate, sentences] of CASES)
    test(value, () => assert.deepEqual(describeDate(value, documentDate).map(formatMessage), sentences));
});
