import { anchorMismatch } from '../../../../src/core/lint/rules/anchor-mismatch';
import { finds, leavesAlone } from '../fixtures';

const TEXT = 'Hà Nội\n🙂 Nguyễn Thị Lan ở Huế, Huế\n';

suite('anchor/mismatch', () => {
  finds(anchorMismatch, 'what is ambiguous or lost, and a block of other lines', {
    'a.txt': TEXT,
    'a.ann.yaml': `format: news-corpus-annotations/1
blocks:
  - {id: "b-1", kind: "title", start: 0, end: 5, first: "Hà Nội", last: "Hà Nội"} # ← at 0–6 of a.txt now
entities:
  - {id: "e-2", label: "LOCATION", start: 1, end: 4, text: "Huế"} # ← which of several places
  - {id: "e-3", label: "PERSON", start: 3, end: 6, text: "Mai"} # ← nor anywhere else
  - {id: "e-4", label: "PERSON", start: 300, end: 303, text: "Mai"}
dates:
  - {id: "d-1", type: DATE, value: "2020", start: 0, end: 4, text: "2020"} # ← nor anywhere else
`,
  });

  leavesAlone(anchorMismatch, 'true offsets, which count code points, and sidecars without a source', {
    'a.txt': TEXT,
    'a.ann.yaml': `format: news-corpus-annotations/1
blocks:
  - {id: "b-1", kind: "title", start: 0, end: 6, first: "Hà Nội", last: "Hà Nội"}
entities:
  - {id: "e-1", label: "PERSON", start: 9, end: 23, text: "Nguyễn Thị Lan"}
  - {id: "e-2", label: "LOCATION", start: 31, end: 34, text: "Huế"}
`,
    'b.ann.yaml': 'entities:\n  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}\n',
  });

  leavesAlone(anchorMismatch, 'a text that changed, which other rules are for', {
    'a.txt': TEXT,
    'a.ann.yaml': `format: news-corpus-annotations/1
source: {file: "a.txt", sha256: "00", length: 3, lines: "D012"}
entities:
  - {id: "e-3", label: "PERSON", start: 0, end: 3, text: "Mai"}
`,
  });

  leavesAlone(anchorMismatch, 'other line ends and a byte order mark', {
    'a.txt': `\ufeff${TEXT.replaceAll('\n', '\r\n')}`,
    'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "PERSON", start: 9, end: 23, text: "Nguyễn Thị Lan"}\n',
  });
});
