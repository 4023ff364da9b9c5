import { spanEmpty } from '../../../../src/core/lint/rules/span-empty';
import { finds, fixes, leavesAlone } from '../fixtures';

const LAN = '  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}\n';

suite('span/empty', () => {
  finds(spanEmpty, 'nothing, and white space', {
    'a.txt': 'Lan \u200b x',
    'a.ann.yaml': `entities:
${LAN}  - {id: "e-2", label: "PERSON", start: 3, end: 3, text: ""} # ← must be greater than "start" (3)
  - {id: "e-3", label: "PERSON", start: 3, end: 6, text: " \u200b "} # ← nothing but white space
`,
  });

  leavesAlone(spanEmpty, 'what holds a sign, and offsets that are the wrong way round', {
    'a.txt': 'Lan 🙂',
    'a.ann.yaml': `entities:\n${LAN}  - {id: "e-2", label: "MISC", start: 4, end: 5, text: "🙂"}\n  - {id: "e-3", label: "MISC", start: 4, end: 2, text: "x"}\n`,
  });

  fixes(
    spanEmpty,
    'by taking it out',
    {
      'a.txt': 'Lan  x',
      'a.ann.yaml': `entities:\n${LAN}  - {id: "e-3", label: "MISC", start: 3, end: 5, text: "  "}\n`,
    },
    { 'a.ann.yaml': `entities:\n${LAN}` },
  );
});
