import { spanCrossesLine } from '../../../../src/core/lint/rules/span-crosses-line';
import { finds, leavesAlone } from '../fixtures';

suite('span/crosses-line', () => {
  finds(spanCrossesLine, 'a mention over a line end, and one half inside a block', {
    'a.txt': 'Hà\nNội 2020\n',
    'a.ann.yaml': `blocks:
  - {id: "b-1", kind: "body", start: 3, end: 8, first: "x", last: "x"}
entities:
  - {id: "e-1", label: "LOCATION", start: 0, end: 6, text: "Hà\\nNội"} # ← "Hà ⏎ Nội" (0–6) runs over the end of a line
dates:
  - {id: "d-1", type: DATE, value: "2020", start: 7, end: 11, text: "2020"} # ← half inside a block of body
`,
  });

  leavesAlone(spanCrossesLine, 'what ends with its line and its block', {
    'a.txt': 'Hà\nNội 2020\n',
    'a.ann.yaml': `blocks:
  - {id: "b-1", kind: "body", start: 3, end: 11, first: "Nội 2020", last: "Nội 2020"}
entities:
  - {id: "e-1", label: "LOCATION", start: 0, end: 2, text: "Hà"}
  - {id: "e-2", label: "LOCATION", start: 3, end: 6, text: "Nội"}
dates:
  - {id: "d-1", type: DATE, value: "2020", start: 7, end: 11, text: "2020"}
`,
  });
});
