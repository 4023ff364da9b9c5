import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { tokenise } from '../../../src/core/entities/tokens';
import { entitiesOf } from './suggested';

const PIECES = [
  'Nguyễn',
  'Thị',
  'Hà',
  'Nội',
  'Bộ',
  'Ngoại',
  'giao',
  'Ủy ban',
  'của',
  'và',
  ',',
  '.',
  '-',
  ' – ',
  '(',
  ')',
  '“',
  '”',
  'J.',
  'N.V.A',
  'ông',
  'Chủ tịch',
  'quận',
  '1',
  'TP.HCM',
  'Việt',
  'Mỹ',
  'USD',
  'COVID-19',
  '\n',
  ' ',
  '  ',
  '😀',
  '\u200b',
  '\u0301',
  '\ud800',
  'Luật',
  'phim',
  '"',
  'Đảng',
  'các',
  'xã',
  'HĐQT',
  'Công ty',
  'Liên hiệp',
  'Department',
  'of',
  'University',
  "People's",
  'New',
  'York',
];

suite('entities: any text', () => {
  test('suggestions are in order, apart from each other, inside lines, and slices of the text', () => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 60 })
      .chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)));
    return fc.assert(
      fc.property(text, fc.constantFrom('vi', 'en', 'fr'), (source, language) => {
        let last = 0;
        for (const { range, text: name, score } of entitiesOf(source, language)) {
          assert.ok(range.start >= last && range.end > range.start && range.end <= source.length);
          assert.equal(source.slice(range.start, range.end), name);
          assert.ok(!name.includes('\n') && score > 0 && score <= 1);
          last = range.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('tokens are in order and hold every character that is not blank or invisible', () => {
    return fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let covered = '';
        let last = 0;
        for (const token of tokenise(text, 0, text.length)) {
          assert.ok(token.start >= last && token.end > token.start);
          covered += text.slice(token.start, token.end);
          last = token.end;
        }
        const bare = (one: string): string => one.replace(/[\s\p{M}\u00ad\u200b-\u200d\u2060]/gu, '');
        assert.equal(bare(covered), bare(text));
      }),
    );
  });

  test('text that is no prose ends, whatever repeats', () => {
    for (const piece of [
      'Ban ',
      'Liên hiệp các hội ',
      'Ủy ban toàn quốc của ',
      'Nguyễn ',
      'N.',
      'A-',
      'quận ',
      'phim “',
      'Luật ',
      'Đại học Quốc gia và ',
    ]) {
      assert.ok(Array.isArray(entitiesOf(piece.repeat(5000))));
    }
    assert.ok(Array.isArray(entitiesOf('Department of '.repeat(5000), 'en')));
  });

  test('a line of more than 20,000 characters is read to its end', () => {
    const text = `${'Mưa to ở nhiều nơi. '.repeat(2000)}Ông Lê Văn Sáng đến Hà Nội.`;
    assert.deepEqual(
      entitiesOf(text).map((one) => one.text),
      ['Lê Văn Sáng', 'Hà Nội'],
    );
  });
});
