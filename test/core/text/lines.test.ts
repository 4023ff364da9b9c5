import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineTable } from '../../../src/core/text/lines';
import { normaliseText } from '../../../src/core/text/normalise';
import { awkwardText } from './arbitraryText';

suite('LineTable', () => {
  test('the empty text has one empty line', () => {
    const lines = new LineTable('');
    assert.equal(lines.count, 1);
    assert.deepEqual([lines.start(0), lines.end(0), lines.lineAt(0)], [0, 0, 0]);
    assert.throws(() => lines.start(1), RangeError);
  });

  test('a break belongs to the line it ends, and a last break opens an empty line', () => {
    const lines = new LineTable('ab\n\ncd\n');
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 6, 7].map((offset) => lines.lineAt(offset)),
      [0, 0, 0, 1, 2, 2, 3],
    );
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => [lines.start(line), lines.end(line)]),
      [
        [0, 2],
        [3, 3],
        [4, 6],
        [7, 7],
      ],
    );
  });

  test('offset → position → offset is the identity, and lines are what split gives', () => {
    fc.assert(
      fc.property(awkwardText, (raw) => {
        const text = normaliseText(raw);
        const lines = new LineTable(text);
        assert.deepEqual(
          Array.from({ length: lines.count }, (_, line) => text.slice(lines.start(line), lines.end(line))),
          text.split('\n'),
        );
        for (let offset = 0; offset <= text.length; offset++) {
          assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
        }
      }),
    );
  });

  test('places outside are clamped', () => {
    const lines = new LineTable('ab\ncd');
    assert.deepEqual(lines.positionAt(99), { line: 1, column: 2 });
    assert.deepEqual(lines.positionAt(-1), { line: 0, column: 0 });
    assert.equal(lines.offsetAt({ line: 0, column: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 9, column: 0 }), 5);
    assert.equal(lines.offsetAt({ line: -1, column: 4 }), 0);
  });
});
