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

  finds(spanOverlap, 'blocks over blocks and dates over dates, whatever entities may do', {
    'corpus.yaml': 'spans: {overlap: any}\n',
    'a.txt': 'a\nb\nc',
    'a.ann.yaml': `blocks:
  - {id: "b-1", kind: "body", start: 0, end: 5, first: "a", last: "c"}
  - {id: "b-2", kind: "title", start: 0, end: 1, first: "a", last: "a"} # ← "a" (0–1) overlaps "a"
  - {id: "b-3", kind: "title", start: 4, end: 5, first: "c", last: "c"} # ← "c" (4–5) overlaps "a"
dates:
  - {id: "d-1", type: DATE, value: "2020", start: 0, end: 3, text: "a\\nb"}
  - {id: "d-2", type: DATE, value: "2020", start: 2, end: 3, text: "b"} # ← "b" (2–3) overlaps
`,
  });
});
