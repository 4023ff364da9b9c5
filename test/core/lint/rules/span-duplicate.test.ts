import assert from 'node:assert/strict';
import { spanDuplicate } from '../../../../src/core/lint/rules/span-duplicate';
import { finds, fixes, leavesAlone, lintFixture } from '../fixtures';

const item = (id: string, rest = ''): string =>
  `  - {id: "${id}", label: "PERSON", start: 0, end: 3, text: "Lan"${rest}}`;

suite('span/duplicate', () => {
  finds(spanDuplicate, 'entities, dates and blocks that stand twice', {
    'a.txt': 'Lan',
    'a.ann.yaml': `blocks:
  - {id: "b-1", kind: "body", start: 0, end: 3, first: "Lan", last: "Lan"}
  - {id: "b-2", kind: "body", start: 0, end: 3, first: "Lan", last: "Lan"} # ← b-2 says the same as b-1
entities:
${item('e-1')}
${item('e-2')} # ← e-2 says the same as e-1
dates:
  - {id: "d-1", type: DATE, value: "2020", start: 0, end: 3, text: "Lan"}
  - {id: "d-2", type: DATE, value: "2020", start: 0, end: 3, text: "Lan"} # ← d-2 says the same as d-1
`,
  });

  leavesAlone(spanDuplicate, 'two labels of one span, and two values', {
    'a.txt': 'Lan',
    'a.ann.yaml': `entities:
${item('e-1')}
${item('e-2').replace('PERSON', 'MISC')}
dates:
  - {id: "d-1", type: DATE, value: "2020", start: 0, end: 3, text: "Lan"}
  - {id: "d-2", type: DATE, value: "2021", start: 0, end: 3, text: "Lan"}
`,
  });

  fixes(
    spanDuplicate,
    'by taking the second out with its line',
    { 'a.txt': 'Lan', 'a.ann.yaml': `entities:\n${item('e-1')}\n${item('e-2')} # again\n${item('e-3')}\nteam: "x"\n` },
    { 'a.ann.yaml': `entities:\n${item('e-1')}\nteam: "x"\n` },
  );

  test('the fix throws no note away', async () => {
    const sidecar = `entities:\n${item('e-1')}\n${item('e-2', ', note: "sure?"')}\n`;
    const { found } = await lintFixture(spanDuplicate, { 'a.txt': 'Lan', 'a.ann.yaml': sidecar });
    assert.deepEqual(
      found.map(({ fix }) => fix),
      [undefined],
    );
  });
});
