import { dateImpossible } from '../../../../src/core/lint/rules/date-impossible';
import { finds, leavesAlone } from '../fixtures';

const date = (value: string, type = 'DATE'): string =>
  `dates:\n  - {id: "d-1", type: ${type}, value: "${value}", start: 0, end: 5, text: "31/02"}`;

suite('date/impossible', () => {
  finds(dateImpossible, 'days that no calendar has', {
    'a.txt': '31/02',
    'a.ann.yaml': `${date('2021-02-31')} # ← There is no 2021-02-31: that month has 28 days\n`,
    'b.txt': '31/02',
    'b.ann.yaml': `${date('XXXX-06-31TMO', 'TIME')} # ← There is no XXXX-06-31\n`,
  });

  finds(dateImpossible, 'intervals that run backwards, and an article of no day', {
    'a.txt': '31/02',
    'a.ann.yaml': `${date('2020/1995')} # ← ends before it begins\n`,
    'b.txt': '31/02',
    'b.ann.yaml': `${date('2020-07-02/2020-06')} # ← ends before it begins\n`,
    'c.txt': '31/02',
    'c.ann.yaml': 'document: # ← The article\'s date "2020-02-30" is no day\n  date: "2020-02-30"\n',
  });

  leavesAlone(dateImpossible, 'real days, leap days of an unknown year, open intervals, and what has no form', {
    ...Object.fromEntries(
      ['2020-02-29', 'XXXX-02-29', '1995/2020', '1995/..', '2020-06/2020-06-02', 'P3Y/P4Y', '31/02'].flatMap(
        (value, i) => [
          [`${i}.txt`, '31/02'],
          [`${i}.ann.yaml`, `document:\n  date: "2020-07-02T09:30"\n${date(value)}\n`],
        ],
      ),
    ),
  });
});
