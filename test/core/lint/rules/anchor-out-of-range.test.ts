import { anchorOutOfRange } from '../../../../src/core/lint/rules/anchor-out-of-range';
import { finds, leavesAlone } from '../fixtures';

suite('anchor/out-of-range', () => {
  finds(anchorOutOfRange, 'every kind of entry behind the end', {
    'a.txt': '🙂 Lan',
    'a.ann.yaml': `blocks:
  - {id: "b-1", kind: "title", start: 0, end: 6, first: "🙂 Lan", last: "🙂 Lan"} # ← behind the end of a.txt, which has 5
entities:
  - {id: "e-1", label: "PERSON", start: 300, end: 303, text: "Mai"} # ← "Mai" (300–303)
dates:
  - {id: "d-1", type: DATE, value: "2020", start: 5, end: 9, text: "2020"} # ← behind the end
rejected:
  - {layer: entity, start: 9007199254740990, end: 9007199254740991, text: "x"} # ← behind the end
`,
  });

  leavesAlone(anchorOutOfRange, 'what ends with the text, and a text that changed', {
    'a.txt': '🙂 Lan',
    'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "PERSON", start: 2, end: 5, text: "Lan"}\n',
    'b.txt': 'Lan',
    'b.ann.yaml': `source: {file: "b.txt", sha256: "00", length: 9, lines: "D012"}
entities:
  - {id: "e-3", label: "PERSON", start: 6, end: 9, text: "Mai"}
`,
  });
});
