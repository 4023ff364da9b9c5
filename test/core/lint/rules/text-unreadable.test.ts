import { textUnreadable } from '../../../../src/core/lint/rules/text-unreadable';
import { finds, leavesAlone } from '../fixtures';

suite('text/unreadable', () => {
  finds(
    textUnreadable,
    'Latin-1, UTF-16 and binary files',
    {
      'latin1.txt': Uint8Array.from(Buffer.from('Đà Nẵng é', 'latin1')),
      'utf16.txt': Uint8Array.from(Buffer.from('\ufeffĐà Nẵng', 'utf16le')),
      'binary.txt': Uint8Array.from([0x50, 0x4b, 0, 3]),
    },
    3,
  );

  leavesAlone(textUnreadable, 'empty files, byte order marks, any line ends, lone carriage returns', {
    'empty.txt': '',
    'bom.txt': '\ufeffĐà Nẵng\r\nHuế\rLan\n',
  });
});
