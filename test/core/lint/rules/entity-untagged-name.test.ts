import { entityUntaggedName } from '../../../../src/core/lint/rules/entity-untagged-name';
import { finds, leavesAlone } from '../fixtures';
import { tagged } from '../tagged';

const DONE = 'done: {entities: true}';
const KNOWN = {
  ...tagged('a', '{Bộ Ngoại giao}[ORGANIZATION] và Mai[PERSON] ở {Hà Nội}[LOCATION].'),
  ...tagged('b', '{Bộ Ngoại giao}[ORGANIZATION] và Mai[PERSON] ở {Hà Nội}[LOCATION].'),
};

suite('entity/untagged-name', () => {
  finds(entityUntaggedName, 'names of other documents that were passed over', {
    ...KNOWN,
    ...tagged('b2', 'Mai[PERSON]'),
    'c.txt':
      'Huế\nTheo Bộ Ngoại giao ← "Bộ Ngoại giao" is ORGANIZATION in 2 other documents, such as a.txt\ngặp Mai ← "Mai" is PERSON',
    'c.ann.yaml':
      'document:\n  done: {entities: true}\nentities:\n  - {id: "e-1", label: "LOCATION", start: 0, end: 3, text: "Huế"}\n',
  });

  leavesAlone(
    entityUntaggedName,
    'parts of other names and words, sentence starts, boilerplate, refusals, open documents',
    {
      ...KNOWN,
      ...tagged('c', '{Đại học Hà Nội}[ORGANIZATION] Hà Nộị. Mai là thứ hai.', DONE),
      'd.txt': 'Theo Hà Nội',
      'd.ann.yaml': 'document:\n  done: {entities: false}\n',
      'e.txt': 'Theo Hà Nội\nTin Hà Nội',
      'e.ann.yaml': `document:
  done: {entities: true}
blocks:
  - {id: "b-1", kind: "navigation", start: 12, end: 22, first: "Tin Hà Nội", last: "Tin Hà Nội"}
rejected:
  - {layer: entity, start: 5, end: 11, text: "Hà Nội"}
`,
      'gazetteer.yaml': 'never:\n  - {name: "Bộ Ngoại giao"}\n',
      'f.txt': 'Theo Bộ Ngoại giao',
      'f.ann.yaml': 'document:\n  done: {entities: true}\n',
    },
  );
});
