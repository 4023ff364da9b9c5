import assert from 'node:assert/strict';
import { dateValueGrammar } from '../../../../src/core/lint/rules/date-value-grammar';
import { finds, leavesAlone, lintFixture } from '../fixtures';

suite('date/value-grammar', () => {
  finds(dateValueGrammar, 'what people write, small letters and lengths without a unit', {
    'a.txt': '2/7/2020 chiều 2/7 25 năm 2020',
    'a.ann.yaml': `dates:
  - {id: "d-1", type: DATE, value: "2/7/2020", start: 0, end: 8, text: "2/7/2020"} # ← A day is written year first: 2020-07-02
  - {id: "d-2", type: TIME, value: "2020-07-02taf", start: 9, end: 18, text: "chiều 2/7"} # ← Letters are capitals in a value
  - {id: "d-3", type: DURATION, value: "P25", start: 19, end: 25, text: "25 năm"} # ← A length is P with numbers and units
  - {id: "d-4", type: DATE, value: "2020-13", start: 26, end: 30, text: "2020"} # ← There is no month 13
`,
  });

  leavesAlone(dateValueGrammar, 'every kind of value, and a day that only the calendar refuses', {
    'a.txt': '2/7/2020 chiều 2/7 25 năm 2020 x y',
    'a.ann.yaml': `dates:
  - {id: "d-1", type: DATE, value: "2020-07-02", start: 0, end: 8, text: "2/7/2020"}
  - {id: "d-2", type: TIME, value: "2020-07-02TAF", start: 9, end: 18, text: "chiều 2/7"}
  - {id: "d-3", type: DURATION, value: "P25Y", start: 19, end: 25, text: "25 năm"}
  - {id: "d-4", type: DATE, value: "1995/2020", start: 26, end: 30, text: "2020"}
  - {id: "d-5", type: DATE, value: "2021-02-30", start: 31, end: 32, text: "x"}
suggestions:
  dates:
    - {id: "d-6", type: DATE, value: "soon", start: 33, end: 34, text: "y", score: 0.5, from: "other@1"}
`,
  });

  test('mends small letters and spaces, and guesses nothing', async () => {
    const { found } = await lintFixture(dateValueGrammar, {
      'a.txt': 'chiều 2/7 3/7',
      'a.ann.yaml': `dates:
  - {id: "d-1", type: TIME, value: " 2020-07-02taf", start: 0, end: 9, text: "chiều 2/7"}
  - {id: "d-2", type: DATE, value: "3/7/2020", start: 10, end: 13, text: "3/7"}
`,
    });
    assert.deepEqual(
      found.map(({ fix }) => fix?.map(({ newText }) => newText)),
      [['"2020-07-02TAF"'], undefined],
    );
  });
});
