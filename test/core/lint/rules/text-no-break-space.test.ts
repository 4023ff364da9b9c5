import { textNoBreakSpace } from '../../../../src/core/lint/rules/text-no-break-space';
import { finds, fixes, leavesAlone } from '../fixtures';

suite('text/no-break-space', () => {
  finds(textNoBreakSpace, 'spaces that are none to a program', {
    'a.txt': 'Hà\u00a0Nội ← U+00A0\n10\u202f000 ← U+202F\na\u2003b ← U+2003',
  });

  leavesAlone(textNoBreakSpace, 'ordinary spaces, tabs, and the space of ideographs', {
    'a.txt': 'Hà Nội\tHuế\n新華　社',
  });

  fixes(
    textNoBreakSpace,
    'the text and the quotes of its annotations',
    {
      'a.txt': 'ở Hà\u00a0Nội\u00a0\u00a0nay',
      'a.ann.yaml': `entities:
  - {id: "e-1", label: "LOCATION", start: 2, end: 8, text: "Hà\u00a0Nội"}
`,
    },
    { 'a.txt': 'ở Hà Nội  nay' },
  );
});
