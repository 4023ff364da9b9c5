import { textZeroWidth } from '../../../../src/core/lint/rules/text-zero-width';
import { finds, fixes, leavesAlone } from '../fixtures';

suite('text/zero-width', () => {
  finds(textZeroWidth, 'invisible characters', {
    'a.txt':
      'Hà\u200b Nội ← U+200B\nsoft\u00adware ← U+00AD\nLan\ufeff ← U+FEFF\nMai\u200d Huế ← U+200D\na\u200eb ← U+200E',
  });

  leavesAlone(textZeroWidth, 'what is spelling: joined emoji, Persian, marks beside Arabic', {
    'a.txt': '\ufeff👩‍👧 ❤️‍🔥\nمی‌خواهم\nعربي \u200fabc\nक्‍ष',
  });

  fixes(
    textZeroWidth,
    'the text, and moves its annotations along',
    {
      'a.txt': '\ufeffHà\u200b N\u200bội\u200b 🙂\r\n',
      'a.ann.yaml': `entities:
  - {id: "e-1", label: "LOCATION", start: 0, end: 9, text: "Hà\u200b N\u200bội\u200b"}
  - {id: "e-2", label: "MISC", start: 10, end: 11, text: "🙂"}
`,
    },
    { 'a.txt': '\ufeffHà Nội 🙂\r\n' },
  );
});
