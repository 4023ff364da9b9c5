import { spanOverlap } from '../../../../src/core/lint/rules/span-overlap';
import { finds, leavesAlone } from '../fixtures';

const TEXT = 'Trường Đại học Hà Nội hôm nay';

suite('span/overlap', () => {
  finds(spanOverlap, 'every overlap when they are forbidden', {
    'a.txt': TEXT,
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "ORGANIZATION", start: 0, end: 21, text: "Trường Đại học Hà Nội"}
  - {id: "e-2", label: "LOCATION", start: 15, end: 21, text: "Hà Nội"} # ← LOCATION "Hà Nội" overlaps ORGANIZATION "Trường
  - {id: "e-3", label: "MISC", start: 22, end: 29, text: "hôm nay"}
  - {id: "e-4", label: "EVENT", start: 22, end: 29, text: "hôm nay"} # ← EVENT "hôm nay" overlaps MISC
`,
  });

  const nested = 'spans: {overlap: nested}\n';
  finds(spanOverlap, 'what crosses, and one span twice, when nesting is allowed', {
    'corpus.yaml': nested,
    'a.txt': TEXT,
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "ORGANIZATION", start: 0, end: 17, text: "Trường Đại học Hà"}
  - {id: "e-2", label: "LOCATION", start: 15, end: 21, text: "Hà Nội"} # ← crosses ORGANIZATION
  - {id: "e-3", label: "MISC", start: 22, end: 29, text: "hôm nay"}
  - {id: "e-4", label: "EVENT", start: 22, end: 29, text: "hôm nay"} # ← crosses MISC
`,
  });

  leavesAlone(spanOverlap, 'nesting when it is allowed, and neighbours', {
    'corpus.yaml': nested,
    'a.txt': TEXT,
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "ORGANIZATION", start: 0, end: 21, text: "Trường Đại học Hà Nội"}
  - {id: "e-2", label: "LOCATION", start: 15, end: 21, text: "Hà Nội"}
  - {id: "e-3", label: "MISC", start: 21, end: 29, text: " hôm nay"}
`,
  });

  leavesAlone(spanOverlap, 'everything when any overlap is allowed', {
    'corpus.yaml': 'spans: {overlap: any}\n',
    'a.txt': TEXT,
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "ORGANIZATION", start: 0, end: 17, text: "Trường Đại học Hà"}
  - {id: "e-2", label: "LOCATION", start: 15, end: 21, text: "Hà Nội"}
`,
  });
});
