import { corpusDuplicate } from '../../../../src/core/lint/rules/corpus-duplicate';
import { finds, leavesAlone } from '../fixtures';

suite('corpus/duplicate', () => {
  finds(
    corpusDuplicate,
    'the same text, spaces and line ends apart',
    {
      'a.txt': 'Lan ở Huế.\nTrời mưa.\n',
      'b.txt': 'Lan ở Huế. \t\r\nTrời mưa.',
      'c.txt': 'Lan ở Huế.\nTrời mưa.\n\n',
    },
    2,
  );

  leavesAlone(corpusDuplicate, 'other texts, and empty ones', {
    'a.txt': 'Lan ở Huế.',
    'b.txt': 'Lan ở Huế!',
    'c.txt': '',
    'd.txt': ' \n',
  });
});
