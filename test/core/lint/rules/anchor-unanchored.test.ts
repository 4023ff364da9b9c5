import { anchorUnanchored } from '../../../../src/core/lint/rules/anchor-unanchored';
import { finds, leavesAlone } from '../fixtures';

suite('anchor/unanchored', () => {
  finds(anchorUnanchored, 'what waits for a person', {
    'a.txt': 'Huế, Huế\n',
    'a.ann.yaml': `format: news-corpus-annotations/1
unanchored:
  - {layer: entity, id: "e-1", label: "LOCATION", text: "Huế", reason: ambiguous, was: [7, 10]} # ← "Huế" (once at 7–10) may be in more than one place of a.txt
  - {layer: block, id: "b-1", kind: "title", first: "Tin", last: "Tin", reason: lost, was: [0, 3]} # ← "Tin" (once at 0–3) is not in a.txt
`,
  });

  leavesAlone(anchorUnanchored, 'annotations that have their place, and an empty list', {
    'a.txt': 'Huế\n',
    'a.ann.yaml': `format: news-corpus-annotations/1
entities:
  - {id: "e-1", label: "LOCATION", start: 0, end: 3, text: "Huế"}
unanchored: []
`,
  });
});
