import { dateFarFuture } from '../../../../src/core/lint/rules/date-far-future';
import { finds, leavesAlone } from '../fixtures';

const dates = (first: string, second: string): string => `document:
  date: "2020-07-02"
dates:
  - {id: "d-1", type: DATE, value: ${first}
  - {id: "d-2", type: DATE, value: ${second}
`;

suite('date/far-future', () => {
  finds(dateFarFuture, 'a day three years on, and a year of the next century but one', {
    'a.txt': '2/7/2203 2203',
    'a.ann.yaml': dates(
      '"2203-07-02", start: 0, end: 8, text: "2/7/2203"} # ← lies 183 years after the article',
      '"2203", start: 9, end: 13, text: "2203"} # ← lies 183 years',
    ),
  });

  finds(dateFarFuture, 'what the team calls far', {
    'corpus.yaml': 'rules: {"date/far-future": {days: 30, years: 5}}\n',
    'a.txt': '2/9/2020 2030',
    'a.ann.yaml': dates(
      '"2020-09-02", start: 0, end: 8, text: "2/9/2020"} # ← lies 1 years',
      '"2030", start: 9, end: 13, text: "2030"} # ← lies 10 years',
    ),
  });

  leavesAlone(dateFarFuture, 'plans, the past, and a document without a date', {
    'a.txt': '2/9/2022 2050',
    'a.ann.yaml': dates(
      '"2022-09-02", start: 0, end: 8, text: "2/9/2022"}',
      '"2050", start: 9, end: 13, text: "2050"}',
    ),
    'b.txt': '2203 1945',
    'b.ann.yaml': 'dates:\n  - {id: "d-1", type: DATE, value: "2203", start: 0, end: 4, text: "2203"}\n',
  });
});
