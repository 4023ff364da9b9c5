import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StoredRejection } from '../../../src/core/sidecar/types';
import type { EntityMark } from '../../../src/core/suggest/marks';
import { occurrences, taggableOccurrences } from '../../../src/core/suggest/occurrences';
import type { SuggestedLine } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';

const found = (text: string, name: string): string[] =>
  occurrences(text, name).map(({ start, end }) => `${start} ${text.slice(start, end)}`);

suite('occurrences', () => {
  test('whole words only', () => {
    assert.deepEqual(found('An ăn ở An Giang, anAn, An.', 'An'), ['0 An', '8 An', '24 An']);
  });

  test('a mark that belongs to the letter before it ends no word', () => {
    assert.deepEqual(found('Ha\u0300 Ha', 'Ha'), ['4 Ha']);
  });

  test('either Unicode form, any width of space, not across lines', () => {
    const decomposed = 'Hà Nội'.normalize('NFD');
    const text = `Hà Nội; ${decomposed}; Hà\u00a0 Nội; Hà\nNội`;
    assert.equal(occurrences(text, 'Hà Nội').length, 3);
    assert.equal(occurrences(text, decomposed).length, 3);
  });

  test('what means something to a pattern is taken as it stands', () => {
    assert.deepEqual(found('a+b (c) a-b a/b [x] a^b', '(c)'), ['4 (c)']);
    for (const name of ['a+b', 'a-b', 'a/b', '[x]', 'a^b'])
      assert.equal(occurrences('a+b (c) a-b a/b [x] a^b', name).length, 1);
  });

  test('any name finds itself and nothing that is not it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (raw) => {
        const name = raw.replace(/\s+/gu, ' ').trim();
        const text = `, ${name} ,`;
        const ranges = occurrences(text, name);
        if (name === '') assert.deepEqual(ranges, []);
        else
          assert.ok(
            ranges.some(({ start, end }) => text.slice(start, end) === name),
            JSON.stringify(name),
          );
      }),
    );
  });
});

suite('taggableOccurrences', () => {
  const text = new ArticleText('Hoa Kỳ\nHoa Kỳ và Đại sứ quán Hoa Kỳ\nHoa Kỳ');
  const line = (index: number, kind: SuggestedLine['kind']): SuggestedLine => ({
    line: index,
    kind,
    score: 1,
    from: 'test@1',
    evidence: [],
  });
  const lines = [line(0, 'title'), line(1, 'body'), line(2, 'related-links')];
  const mark = (start: number, end: number, status: EntityMark['status']): EntityMark => ({
    layer: 'entity',
    range: { start, end },
    text: text.text.slice(start, end),
    label: 'ORGANIZATION',
    status,
    evidence: [],
  });
  const starts = (entities: EntityMark[], rejected: StoredRejection[] = []): number[] =>
    taggableOccurrences(text, 'Hoa Kỳ', { lines, entities, rejected }).map((range) => range.start);

  test('content lines only', () => assert.deepEqual(starts([]), [0, 7, 29]));
  test('not inside a longer suggested name', () => assert.deepEqual(starts([mark(17, 35, 'suggested')]), [0, 7]));
  test('the suggestion of the name itself does not stand in its way', () =>
    assert.deepEqual(starts([mark(0, 6, 'suggested')]), [0, 7, 29]));
  test('not where an entity is confirmed', () => assert.deepEqual(starts([mark(0, 6, 'confirmed')]), [7, 29]));
  test('not where a person said no', () =>
    assert.deepEqual(starts([], [{ layer: 'entity', start: 7, end: 13, text: 'Hoa Kỳ' }]), [0, 29]));
});
