import { sidecarUnknownReference } from '../../../../src/core/lint/rules/sidecar-unknown-reference';
import { finds, leavesAlone } from '../fixtures';

const NAMES = 'entries:\n  - {id: "hanoi", name: "Hà Nội", label: "LOCATION"}\n';

suite('sidecar/unknown-reference', () => {
  finds(sidecarUnknownReference, 'names, dates and annotations that are not there', {
    'gazetteer.yaml': NAMES,
    'a.txt': 'Hà Nội hôm sau',
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "LOCATION", start: 0, end: 6, text: "Hà Nội", ref: "hanio"} # ← Did you mean "hanoi"?
  - {id: "e-2", label: "LOCATION", start: 3, end: 6, text: "Nội", ref: "Q1858"} # ← Add the entry there
dates:
  - {id: "d-1", type: DATE, value: "2020", start: 7, end: 10, text: "hôm", anchor: "d-9"} # ← leans on the date "d-9"
  - {id: "d-2", type: DATE, value: "2020", start: 11, end: 14, text: "sau", anchor: "d-2"} # ← leans on itself
ignore: # ← names the annotation "e-7" for span/edge
  - {rule: "span/edge", id: "e-7", reason: "x"}
`,
  });

  leavesAlone(sidecarUnknownReference, 'what is there', {
    'gazetteer.yaml': NAMES,
    'a.txt': 'Hà Nội hôm sau',
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "LOCATION", start: 0, end: 6, text: "Hà Nội", ref: "hanoi"}
dates:
  - {id: "d-1", type: DATE, value: "2020", start: 7, end: 10, text: "hôm", anchor: "document"}
  - {id: "d-2", type: DATE, value: "2020", start: 11, end: 14, text: "sau", anchor: "d-1"}
ignore:
  - {rule: "span/edge", id: "e-1", reason: "x"}
  - {rule: "span/edge", reason: "x"}
`,
  });
});
