import { dateUnresolved } from '../../../../src/core/lint/rules/date-unresolved';
import { finds, leavesAlone } from '../fixtures';

suite('date/unresolved', () => {
  finds(dateUnresolved, 'years and days that are open', {
    'a.txt': '2/7 9h',
    'a.ann.yaml': `dates:
  - {id: "d-1", type: DATE, value: "XXXX-07-02", start: 0, end: 3, text: "2/7"} # ← the article has no date
`,
    'b.txt': '2/7 9h',
    'b.ann.yaml': `document:
  date: "2020-07-02"
dates:
  - {id: "d-1", type: TIME, value: "XXXX-XX-XXT09:00", start: 4, end: 6, text: "9h"} # ← is not resolved
`,
  });

  leavesAlone(dateUnresolved, 'decades, centuries, habits, vague lengths and whole values', {
    'a.txt': 'a b c d e',
    'a.ann.yaml': `dates:
  - {id: "d-1", type: DATE, value: "199X", start: 0, end: 1, text: "a"}
  - {id: "d-2", type: DATE, value: "19XX", start: 2, end: 3, text: "b"}
  - {id: "d-3", type: SET, value: "XXXX-WXX-1", start: 4, end: 5, text: "c"}
  - {id: "d-4", type: DURATION, value: "PXD", start: 6, end: 7, text: "d"}
  - {id: "d-5", type: DATE, value: "2020-07-02", start: 8, end: 9, text: "e"}
`,
  });
});
