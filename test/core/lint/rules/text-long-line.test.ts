import { textLongLine } from '../../../../src/core/lint/rules/text-long-line';
import { finds, leavesAlone } from '../fixtures';

suite('text/long-line', () => {
  finds(textLongLine, 'a line over the limit', {
    'a.txt': `short\n${'a'.repeat(10_001)}\nshort ← This line`.replace('a\nshort ←', 'a ← This line has 10001\nshort'),
  });

  finds(textLongLine, 'a line over a limit of the team', {
    'corpus.yaml': 'rules: {"text/long-line": {max: 100}}\n',
    'a.txt': `${'a'.repeat(101)} ← more than 100\n${'b'.repeat(100)}`,
  });

  leavesAlone(textLongLine, 'lines up to the limit', { 'a.txt': `${'a'.repeat(10_000)}\n${'b'.repeat(9_999)}\n\nc` });
});
