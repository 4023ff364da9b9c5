import { textUnreadable } from '../../../../src/core/lint/rules/text-unreadable';
import { finds, leavesAlone } from '../fixtures';

suite('text/unreadable', () => {
  finds(textUnreadable, 'a binary file', { 'a.txt': Uint8Array.from([0x41, 0x00, 0x42]) }, 1);

  leavesAlone(textUnreadable, 'text, and text of another encoding', {
    'a.txt': 'Hà Nội',
    'b.txt': '',
    'c.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x0a]),
  });
});
