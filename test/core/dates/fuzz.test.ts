import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDocumentDate } from '../../../src/core/dates/documentDate';
import { findDates } from '../../../src/core/dates/find';
import { isTimexValue } from '../../../src/core/dates/values';
import { ArticleText } from '../../../src/core/text/document';

const DATED = { value: '2020-07-02T08:00', by: 'metadata', score: 1, evidence: [] } as const;
/** Pieces that the grammars stop at, in disorder. */
const PIECES = (
  'ngày|tháng|năm|giờ|phút|tuần|quý|thứ|hai|ba|tư|mười|mươi|nửa|rưỡi|sáng|chiều|tối|đêm|cách đây|trước|sau|nữa|qua|tới|đầu|cuối|giữa|hàng|mỗi|' +
  'mùng|rằm|Tết|Giêng|âm lịch|từ|đến|lúc|kém|thế kỷ|thập niên|XX|1|2|7|12|24|30|31|99|1995|2020|0|000|/|-|.|:|,|(|)|h|g|GMT+7|%|–|\u0301|\n|' +
  'July|Monday|May|last|next|the|a|an|of|ago|later|at|p.m.|noon|half|past|quarter|century|1990s|every|twice|year|years|day|days|weekend|mid|early|Q|H1|T|Z|🙂'
).split('|');
const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .chain((pieces) => fc.constantFrom(' ', '', '  ').map((space) => pieces.join(space)));

function check(text: string, language: string): void {
  const document = new ArticleText(text);
  const ranges = Array.from({ length: document.lines.count }, (_, line) => ({
    start: document.lines.start(line),
    end: document.lines.end(line),
  }));
  for (const documentDate of [undefined, DATED]) {
    let last = 0;
    for (const date of findDates(document, ranges, { language, documentDate })) {
      assert.ok(isTimexValue(date.value), date.value);
      assert.ok(date.range.start >= last && date.range.end > date.range.start && date.range.end <= document.length);
      assert.equal(document.slice(date.range), date.text);
      assert.equal(date.text, date.text.trim());
      for (const other of date.alternatives ?? []) assert.ok(isTimexValue(other.value), other.value);
      last = date.range.end;
    }
  }
  const lines = ranges.map((_, line) => ({ line, kind: 'body' as const, score: 1, from: 'test', evidence: [] }));
  findDocumentDate(document, lines, {}, language);
}

suite('dates: any text', () => {
  for (const language of ['vi', 'en', 'und']) {
    test(`pieces of expressions in disorder (${language})`, () => {
      fc.assert(
        fc.property(soup, (text) => check(text, language)),
        { numRuns: 150 },
      );
    });
    test(`any characters (${language})`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(text, language)),
        { numRuns: 100 },
      );
    });
  }

  test('the same answer twice: nothing is kept between calls', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const document = new ArticleText(text);
        const range = { start: 0, end: document.length };
        const run = (): unknown => findDates(document, [range], { language: 'vi', documentDate: DATED });
        assert.deepEqual(run(), run());
      }),
      { numRuns: 50 },
    );
  });

  test('100,000 times a word that begins an expression', () => {
    for (const word of ['ngày ', 'the '])
      for (const language of ['vi', 'en']) {
        const document = new ArticleText(word.repeat(100_000));
        const dates = findDates(document, [{ start: 0, end: document.length }], { language, documentDate: DATED });
        for (const date of dates) assert.ok(isTimexValue(date.value));
      }
  });

  // Repetition is where patterns run away: each of these once took, or could take, time that grows with the square.
  for (const piece of [
    '1',
    '1/1/',
    '1 1 ',
    '(',
    ' ',
    'a',
    'ngày ',
    'ngày 1, ',
    'năm ',
    'mười ',
    '12:12:',
    '2020-',
    'ă\u0301',
    'a day ',
    'the ',
    'three days ago ',
    '1-',
    'July ',
    '(1/1 ',
    '((((',
    '0',
    '15h đến ',
    'từ 12 đến ',
    'tháng 8, ',
    'tối 18 đến ',
    'năm đó ',
    'July 5 and ',
    'that year ',
  ])
    for (const language of ['vi', 'en'])
      test(`20,000 characters of "${piece}" (${language})`, () => {
        const document = new ArticleText(piece.repeat(20_000 / piece.length));
        const dates = findDates(document, [{ start: 0, end: document.length }], { language, documentDate: DATED });
        for (const date of dates) assert.ok(isTimexValue(date.value));
      });
});
