import { entityReferenceLabel } from '../../../../src/core/lint/rules/entity-reference-label';
import { finds, leavesAlone } from '../fixtures';

const NAMES = 'entries:\n  - {id: "hcm", name: "Hồ Chí Minh", label: "PERSON"}\n';

suite('entity/reference-label', () => {
  finds(entityReferenceLabel, 'a place that refers to a person', {
    'gazetteer.yaml': NAMES,
    'a.txt': 'Hồ Chí Minh',
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "LOCATION", start: 0, end: 11, text: "Hồ Chí Minh", ref: "hcm"} # ← "hcm" (Hồ Chí Minh) is PERSON
`,
  });

  leavesAlone(entityReferenceLabel, 'the same label, by its former name too, and references to nothing', {
    'gazetteer.yaml': NAMES,
    'corpus.yaml': 'labels: {HUMAN: {was: ["PERSON"]}}\n',
    'a.txt': 'Hồ Chí Minh',
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "HUMAN", start: 0, end: 11, text: "Hồ Chí Minh", ref: "hcm"}
  - {id: "e-2", label: "HUMAN", start: 0, end: 2, text: "Hồ", ref: "ho"}
`,
  });
});
