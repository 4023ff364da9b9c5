import { textNotUtf8 } from '../../../../src/core/lint/rules/text-not-utf8';
import { finds, leavesAlone } from '../fixtures';

suite('text/not-utf8', () => {
  finds(textNotUtf8, 'Latin-1', { 'a.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x0a]) }, 1);
  finds(textNotUtf8, 'UTF-16', { 'a.txt': Uint8Array.from([0xff, 0xfe, 0x41, 0x00]) }, 1);

  leavesAlone(textNotUtf8, 'UTF-8 with and without its mark, and what is no text at all', {
    'a.txt': '\ufeffHà Nội',
    'b.txt': 'Hà Nội 🙂',
    'c.txt': Uint8Array.from([0x41, 0x00, 0x42]),
  });
});
