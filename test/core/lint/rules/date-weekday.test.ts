import { dateWeekday } from '../../../../src/core/lint/rules/date-weekday';
import { finds, leavesAlone } from '../fixtures';

suite('date/weekday', () => {
  finds(dateWeekday, 'a weekday that the day is not', {
    'a.txt': 'thứ Tư 2/7/2020 Friday, July 3',
    'a.ann.yaml': `dates:
  - {id: "d-1", type: DATE, value: "2020-07-02", start: 0, end: 15, text: "thứ Tư 2/7/2020"} # ← 2020-07-02 is a Thursday
  - {id: "d-2", type: DATE, value: "2021-07-03", start: 16, end: 30, text: "Friday, July 3"} # ← says Friday
`,
  });

  leavesAlone(dateWeekday, 'the right one, and days that are not known', {
    'a.txt': 'thứ Năm 2/7/2020 thứ Hai',
    'a.ann.yaml': `dates:
  - {id: "d-1", type: DATE, value: "2020-07-02", start: 0, end: 16, text: "thứ Năm 2/7/2020"}
  - {id: "d-2", type: DATE, value: "XXXX-WXX-1", start: 17, end: 24, text: "thứ Hai"}
`,
  });
});
