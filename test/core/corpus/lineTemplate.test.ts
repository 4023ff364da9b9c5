import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineTemplate, MAX_TEMPLATES, sketchOf } from '../../../src/core/corpus/lineTemplate';

/** Each row: lines that a template writes. */
const ALIKE: readonly (readonly string[])[] = [
  ['Đọc nhiều 12', 'Đọc nhiều (4)', 'ĐỌC NHIỀU 12.345'],
  ['Cập nhật 14:05 ngày 3/7/2020', 'Cập nhật: 9h30 ngày 12-11-2019', 'cập nhật 09:30, ngày 1.2.2021'],
  ['© 2019 Báo Nà Phặc', '© 2020 Báo Nà Phặc'],
  ['Đăng bởi Minh Hà lúc 14:05', 'Đăng bởi Quang Huy lúc 7:00', 'Đăng bởi Lê Thị Thu Hà lúc 7:00'],
  ['Minh Hà trả lời 3 phút trước', 'Lê Thị Thu Hà trả lời 12 phút trước'],
  ['By John Smith, 12 minutes ago', 'By Mary-Ann Lee, 1 minutes ago'],
  ['Views: 1,204', 'views 3'],
];

/** Each row: lines that no template joins. */
const APART: readonly (readonly [string, string])[] = [
  ['Đọc nhiều 12', 'Xem nhiều 12'],
  ['Cập nhật 14:05 ngày 3/7/2020', 'Cập nhật 14:05'],
  ['© 2019 Báo Nà Phặc', '© 2019 Báo Pá Hu'],
  ['Đăng bởi Minh Hà lúc 14:05', 'Sửa bởi Minh Hà lúc 14:05'],
];

suite('lineTemplate', () => {
  test('is the same for lines that differ in figures, names, case and punctuation', () => {
    for (const [first, ...others] of ALIKE) {
      assert.notEqual(lineTemplate(first!), undefined, first);
      for (const other of others) assert.equal(lineTemplate(other), lineTemplate(first!), other);
    }
  });

  test('differs where another word stands', () => {
    for (const [a, b] of APART) assert.notEqual(lineTemplate(a), lineTemplate(b), `${a} / ${b}`);
  });

  test('is none where nothing varies, where only figures and names are left, and for prose', () => {
    const none = ['', '  ', 'Đọc nhiều', 'ĐỌC NHIỀU', '14:05 3/7/2020', 'Bước 3', 'Minh Hà', '|', 'a 1 '.repeat(30)];
    for (const line of none) assert.equal(lineTemplate(line), undefined, line);
  });

  test('does not depend on the figures or on how letters are composed', () => {
    const word = fc.constantFrom('đọc', 'nhiều', 'ngày', 'lượt', 'bình', 'luận', 'ago');
    const figure = fc.integer({ min: 0, max: 99_999 }).map(String);
    const piece = fc.oneof(
      word,
      figure.map(() => '#'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.array(figure, { minLength: 16, maxLength: 16 }),
        (pieces, figures) => {
          const fill = (from: number): string => {
            let next = from;
            return ['bình luận', ...pieces, '#'].map((each) => (each === '#' ? figures[next++ % 16]! : each)).join(' ');
          };
          const template = lineTemplate(fill(0));
          assert.notEqual(template, undefined);
          assert.equal(lineTemplate(fill(5)), template);
          assert.equal(lineTemplate(fill(9).normalize('NFD')), template);
          assert.equal(lineTemplate(`  ${fill(3)}…`), template);
          assert.notEqual(lineTemplate(`${fill(0)} khác`), template);
        },
      ),
    );
  });

  test('never throws, and is a whole number of 32 bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (line) => {
        const template = lineTemplate(line);
        assert.ok(template === undefined || (Number.isInteger(template) && template >= 0 && template < 2 ** 32));
      }),
    );
  });
});

suite('sketchOf', () => {
  test('keeps the smallest, so that what two sets share is kept of both or of neither, as far as both reach', () => {
    const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const sets = fc.uniqueArray(number, { minLength: 0, maxLength: 200 });
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const [one, other] = [sketchOf(new Set(a)), sketchOf(new Set(b))];
        assert.equal(one.length, Math.min(MAX_TEMPLATES, a.length));
        const reach = Math.min(
          one.length < MAX_TEMPLATES ? 2 ** 32 : one.at(-1)!,
          other.length < MAX_TEMPLATES ? 2 ** 32 : other.at(-1)!,
        );
        for (const shared of a.filter((each) => b.includes(each) && each <= reach)) {
          assert.ok(one.includes(shared) && other.includes(shared));
        }
      }),
    );
  });
});
