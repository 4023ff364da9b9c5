import { dateValueMismatch } from '../../../../src/core/lint/rules/date-value-mismatch';
import { finds, leavesAlone } from '../fixtures';

suite('date/value-mismatch', () => {
  finds(dateValueMismatch, 'another day, month or year than the words say', {
    'a.txt': 'ngày 2/7 năm 2020',
    'a.ann.yaml': `dates:
  - {id: "d-1", type: DATE, value: "2020-07-03", start: 0, end: 8, text: "ngày 2/7"} # ← says 07-02, the value 2020-07-03 does not
  - {id: "d-2", type: DATE, value: "2021", start: 9, end: 17, text: "năm 2020"} # ← is of 2020, the value 2021 is not
`,
  });

  leavesAlone(dateValueMismatch, 'what fits, either order of day and month, other calendars, relative words', {
    'a.txt': 'ngày 2/7 năm 2020 hôm qua rằm tháng 7',
    'a.ann.yaml': `dates:
  - {id: "d-1", type: DATE, value: "2020-07-02", start: 0, end: 8, text: "ngày 2/7"}
  - {id: "d-2", type: DATE, value: "2020-02-07", start: 5, end: 8, text: "2/7"}
  - {id: "d-3", type: DATE, value: "2020", start: 9, end: 17, text: "năm 2020"}
  - {id: "d-4", type: DATE, value: "2020-07-01", start: 18, end: 25, text: "hôm qua"}
  - {id: "d-5", type: DATE, value: "2020-09-02", start: 26, end: 37, text: "rằm tháng 7", calendar: lunar}
`,
  });
});
