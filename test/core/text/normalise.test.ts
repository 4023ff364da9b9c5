import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseText } from '../../../src/core/text/normalise';
import { awkwardText } from './arbitraryText';

suite('normaliseText', () => {
  test('drops one byte order mark and makes every break a line feed', () => {
    assert.equal(normaliseText('\ufeffa\r\nb\rc\nd'), 'a\nb\nc\nd');
    assert.equal(normaliseText('\ufeff\ufeffa'), '\ufeffa');
    assert.equal(normaliseText('a\ufeffb'), 'a\ufeffb');
    assert.equal(normaliseText('\n\r'), '\n\n');
    assert.equal(normaliseText(''), '');
  });

  test('leaves other separators and decomposed letters alone', () => {
    const text = 'e\u0302\u0301\u2028\u2029\u0085\v\f';
    assert.equal(normaliseText(text), text);
  });

  test('a text without a mark is normalised once and for all', () => {
    fc.assert(
      fc.property(awkwardText, (raw) => {
        const once = normaliseText(raw);
        assert.ok(!once.includes('\r'));
        const body = once.startsWith('\ufeff') ? once.slice(1) : once;
        assert.equal(normaliseText(once), body);
      }),
    );
  });
});
