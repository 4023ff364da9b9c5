import { textMixedLineEnds } from '../../../../src/core/lint/rules/text-mixed-line-ends';
import { finds, fixes, leavesAlone } from '../fixtures';

const SIDECAR = 'entities:\n  - {id: "e-1", label: "PERSON", start: 4, end: 5, text: "c"}\n';

suite('text/mixed-line-ends', () => {
  finds(textMixedLineEnds, 'a file whose lines end in two ways, once', { 'a.txt': 'a\r\nb\nc\r\nd\r' }, 1);

  leavesAlone(textMixedLineEnds, 'one way, whichever it is', {
    'a.txt': 'a\nb\n',
    'b.txt': '\ufeffa\r\nb\r\n',
    'c.txt': 'a\rb\r',
  });

  fixes(
    textMixedLineEnds,
    'to the way of most lines, which moves no annotation',
    { 'a.txt': '\ufeffa\r\nb\nc\r\n\r\r\nd\n\n\r\n', 'a.ann.yaml': SIDECAR },
    { 'a.txt': '\ufeffa\r\nb\r\nc\r\n\r\n\r\nd\r\n\r\n\r\n' },
  );
});
