import { entityTwoLabels } from '../../../../src/core/lint/rules/entity-two-labels';
import { finds, leavesAlone } from '../fixtures';
import { tagged } from '../tagged';

suite('entity/two-labels', () => {
  finds(entityTwoLabels, 'the label of fewer documents', {
    ...tagged('a', 'Về {Hà Nội}[LOCATION].'),
    ...tagged('b', 'Ở {Hà Nội}[LOCATION].'),
    ...tagged('c', 'Thăm {Hà  Nội}[PERSON ← PERSON here, but LOCATION in 2 other documents, such as a.txt].'),
  });

  finds(entityTwoLabels, 'of two that are even the later one, in other documents and in this', {
    ...tagged('a', 'Lan[PERSON] về.'),
    ...tagged('b', 'Lan[MISC ← MISC here, but PERSON in 1 other documents, such as a.txt] về.'),
    ...tagged('c', 'Mai[PERSON] và Mai[EVENT ← EVENT here and PERSON elsewhere in this document].'),
  });

  leavesAlone(entityTwoLabels, 'one label, other surfaces, and what somebody is unsure of', {
    ...tagged('a', 'Lan[PERSON], Mai[PERSON] về Huế[LOCATION].'),
    ...tagged('b', 'Lan[PERSON] về huế[MISC].'),
    'c.txt': 'Lan',
    'c.ann.yaml': 'entities:\n  - {id: "e-1", label: "MISC", start: 0, end: 3, text: "Lan", flag: unsure}\n',
  });
});
