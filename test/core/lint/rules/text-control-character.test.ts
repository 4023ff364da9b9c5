import { textControlCharacter } from '../../../../src/core/lint/rules/text-control-character';
import { finds, fixes, leavesAlone } from '../fixtures';

suite('text/control-character', () => {
  finds(textControlCharacter, 'controls, line breaks of other systems, no characters', {
    'a.txt':
      'a\u0007b ← U+0007\nc\u2028d ← take for a line break\ne\u0085f ← U+0085\ng\uffffh ← U+FFFF\n\u0093x ← it is "“"',
  });

  leavesAlone(textControlCharacter, 'tabs and line breaks', { 'a.txt': 'a\tb\r\nc\rd\n' });

  fixes(
    textControlCharacter,
    'by removing it, or writing what Windows-1252 means',
    {
      'a.txt': '\u0093Hà\u0007 Nội\u0094',
      'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "LOCATION", start: 1, end: 8, text: "Hà\\u0007 Nội"}\n',
    },
    { 'a.txt': '“Hà Nội”' },
  );
});
