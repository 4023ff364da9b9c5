import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePointIndex } from '../../../src/core/text/codePoints';
import { awkwardText } from './arbitraryText';

/** The plain definition: what iterating the string counts. */
const count = (text: string): number => [...text].length;

suite('CodePointIndex', () => {
  test('the line of the formats page', () => {
    const text = '📰 Hà Nội, 2/9/2024: Phạm Minh Chính phát biểu.';
    const index = new CodePointIndex(text);
    const at = (quote: string): [number, number] => {
      const start = text.indexOf(quote);
      return [index.toCodePoint(start), index.toCodePoint(start + quote.length)];
    };
    assert.deepEqual(at('Hà Nội'), [2, 8]);
    assert.deepEqual(at('2/9/2024'), [10, 18]);
    assert.deepEqual(at('Phạm Minh Chính'), [20, 35]);
  });

  test('counts as iteration does, and goes back to where it came from', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const index = new CodePointIndex(text);
        assert.equal(index.length, count(text));
        let point = 0;
        let unit = 0;
        for (const character of text) {
          assert.equal(index.toCodePoint(unit), point);
          assert.equal(index.toUtf16(point), unit);
          unit += character.length;
          point++;
        }
        assert.equal(index.toCodePoint(text.length), point);
        assert.equal(index.toUtf16(point), text.length);
      }),
    );
  });

  test('pairs across the checkpoints of a long text', () => {
    for (const lead of [0, 1, 1022, 1023, 1024, 1025]) {
      const text = `${'a'.repeat(lead)}${'😀b'.repeat(3000)}`;
      const index = new CodePointIndex(text);
      assert.equal(index.length, lead + 6000);
      for (const point of [0, lead, lead + 1, 1023, 1024, 1025, 2047, 2048, lead + 5999, lead + 6000]) {
        const unit = index.toUtf16(point);
        assert.equal(count(text.slice(0, unit)), point);
        assert.equal(index.toCodePoint(unit), point);
      }
    }
  });

  test('offsets outside are clamped; between two halves the pair is counted', () => {
    const index = new CodePointIndex('a😀');
    assert.equal(index.toCodePoint(-5), 0);
    assert.equal(index.toCodePoint(2), 2);
    assert.equal(index.toCodePoint(99), 2);
    assert.equal(index.toUtf16(99), 3);
  });

  test('10 MB with emoji', () => {
    const text = '😀 Việt Nam - Hoa Kỳ\n'.repeat(500_000);
    const index = new CodePointIndex(text);
    const points = 20 * 500_000;
    assert.equal(index.length, points);
    for (let point = 0; point < points; point += 99_991) {
      assert.equal(index.toCodePoint(index.toUtf16(point)), point);
    }
  });
});
