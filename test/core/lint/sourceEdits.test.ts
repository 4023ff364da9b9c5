import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FixEdit } from '../../../src/core/lint/rule';
import { editRaw, mainLineEnd, rangesThrough } from '../../../src/core/lint/sourceEdits';
import { normaliseText } from '../../../src/core/text/normalise';

const piece = fc.constantFrom('a', 'b', 'é', '🙂', ' ', '\n', '\r\n', '\r');
const raws = fc
  .tuple(fc.boolean(), fc.array(piece, { maxLength: 30 }))
  .map(([hasMark, pieces]) => (hasMark ? '\ufeff' : '') + pieces.join(''));
type Edit = Pick<FixEdit, 'range' | 'newText'>;

/** Edits in order, apart from each other, within a text of this length. */
const editsIn = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .tuple(fc.uniqueArray(fc.nat(length), { maxLength: 8 }), fc.array(fc.constantFrom('', 'x', 'yy', '\n')))
    .map(([places, texts]) => {
      const sorted = places.sort((a, b) => a - b);
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
        range: { start: sorted[2 * i]!, end: sorted[2 * i + 1]! },
        newText: texts[i] ?? '',
      }));
    });

function plainly(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .reverse()
    .reduce((result, { range, newText }) => result.slice(0, range.start) + newText + result.slice(range.end), text);
}

suite('edits of a source', () => {
  test('say the same over the file as over its normalised text, and keep mark and line ends', () => {
    const cases = raws.chain((raw) => editsIn(normaliseText(raw).length).map((edits) => ({ raw, edits })));
    fc.assert(
      fc.property(cases, ({ raw, edits }) => {
        const after = editRaw(raw, edits);
        // A carriage return and a line feed that come to stand side by side are one line end.
        fc.pre(!/\r\n/.test(plainly(normaliseText(raw), edits)) && !/\r(?!\n)/.test(raw));
        assert.equal(normaliseText(after), plainly(normaliseText(raw), edits));
        assert.equal(after.startsWith('\ufeff'), raw.startsWith('\ufeff'));
        if (edits.length === 0) assert.equal(after, raw);
      }),
      { numRuns: 500 },
    );
  });

  test('carry ranges that they do not cut', () => {
    const edits: Edit[] = [
      { range: { start: 2, end: 3 }, newText: '' },
      { range: { start: 5, end: 5 }, newText: '++' },
      { range: { start: 8, end: 10 }, newText: 'é' },
    ];
    const through = rangesThrough(edits);
    const text = 'ab-cdefgeX-h';
    const after = plainly(text, edits);
    const carried = (start: number, end: number): string | undefined => {
      const range = through({ start, end });
      return range && after.slice(range.start, range.end);
    };
    assert.equal(carried(0, 2), 'ab');
    assert.equal(carried(3, 5), 'cd');
    assert.equal(carried(5, 8), 'efg');
    assert.equal(carried(3, 6), 'cd++e');
    assert.equal(carried(11, 12), 'h');
    assert.equal(carried(2, 3), undefined, 'nothing is left of it');
    assert.equal(carried(5, 9), 'efgé', 'what ends inside grows to the whole');
    assert.equal(carried(9, 11), 'é-');
  });

  test('the line end of most lines', () => {
    assert.deepEqual(['', 'a', 'a\nb\r\n', 'a\r\nb\r\nc\n', 'a\rb\r\rc\n'].map(mainLineEnd), [
      '\n',
      '\n',
      '\r\n',
      '\r\n',
      '\r',
    ]);
  });
});
