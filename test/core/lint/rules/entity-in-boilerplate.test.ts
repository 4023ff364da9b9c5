import { entityInBoilerplate } from '../../../../src/core/lint/rules/entity-in-boilerplate';
import { finds, leavesAlone } from '../fixtures';

const BLOCKS = `blocks:
  - {id: "b-1", kind: "body", start: 0, end: 10, first: "Lan ở Huế.", last: "Lan ở Huế."}
  - {id: "b-2", kind: "most-read", start: 11, end: 20, first: "Vinh 2019", last: "Vinh 2019"}
`;

suite('entity/in-boilerplate', () => {
  finds(entityInBoilerplate, 'entities and dates in a block of other articles', {
    'a.txt': 'Lan ở Huế.\nVinh 2019\n',
    'a.ann.yaml': `${BLOCKS}entities:
  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}
  - {id: "e-2", label: "LOCATION", start: 11, end: 15, text: "Vinh"} # ← stands in boilerplate
dates:
  - {id: "d-1", type: DATE, value: "2019", start: 16, end: 20, text: "2019"} # ← stands in boilerplate
`,
  });

  leavesAlone(entityInBoilerplate, 'the article, and a text without blocks', {
    'a.txt': 'Lan ở Huế.\nVinh 2019\n',
    'a.ann.yaml': `${BLOCKS}entities:\n  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}\n`,
    'b.txt': 'Lan',
    'b.ann.yaml': 'entities:\n  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}\n',
  });
});
