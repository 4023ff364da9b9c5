import assert from 'node:assert/strict';
import fc from 'fast-check';
import { syllables } from '../../../src/core/export/tokens';

/** The rule of docs/formats/iob2.md as an expression; white space is Python's. */
const WHITE = '\\t-\\r\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const WORD = '\\p{L}\\p{M}\\p{N}\\p{Cf}_';
const TOKEN = new RegExp(`[${WORD}]+|[^${WHITE}${WORD}][\\p{M}\\p{Cf}]*`, 'gu');

suite('the tokeniser', () => {
  test('finds what its rule says, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Hà Nội',
        'ế'.normalize('NFD'),
        '😀',
        '👩‍👩‍👧',
        '𝒜',
        '\u00a0',
        '-',
        '_',
        '\ud83d',
        '\u{e0001}',
        '\ufeff',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.nat(10), (text, skipped) => {
        const within = { start: Math.min(skipped, text.length), end: text.length };
        const wanted = Array.from(text.slice(within.start).matchAll(TOKEN), ({ 0: token, index }) => ({
          start: within.start + index,
          end: within.start + index + token.length,
        }));
        assert.deepEqual(syllables(text, within), wanted);
      }),
      { numRuns: 1000 },
    );
  });
});
