import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/dates/find';
import { isTimexValue } from '../../../src/core/dates/values';
import { ArticleText } from '../../../src/core/text/document';
import { TABLES } from './expressions/index';
import { missOf, type Row, read } from './expressions/table';

/** Behind the offsets of an expression when the text before it changes its length. */
function found(row: Row, text: string): string[] {
  return read(row, text).map(
    ({ text: words, type, value }) => `${words.normalize('NFC').toLowerCase()} ${type} ${value}`,
  );
}

suite('dates: expressions', () => {
  for (const { title, rows } of TABLES) {
    test(title, () => {
      assert.deepEqual(
        rows.map((row) => missOf(row)).filter((miss) => miss !== undefined),
        [],
      );
    });
  }

  test('the table has at least 300 rows, negatives among them', () => {
    const rows = TABLES.flatMap((table) => table.rows);
    assert.ok(rows.length >= 300, String(rows.length));
    assert.ok(rows.filter(({ expected }) => expected.length === 0).length >= 80);
  });

  test('decomposed text reads the same, at its own offsets', () => {
    for (const row of TABLES.flatMap((table) => table.rows)) {
      const decomposed = row.text.normalize('NFD');
      assert.deepEqual(found(row, decomposed), found(row, row.text));
      for (const { range, text } of read(row, decomposed)) assert.equal(decomposed.slice(range.start, range.end), text);
    }
  });

  test('every value is in the grammar, and every EDTF is derived', () => {
    for (const date of TABLES.flatMap((table) => table.rows).flatMap((row) => read(row))) {
      assert.ok(isTimexValue(date.value), date.value);
      assert.ok(date.score > 0 && date.score <= 1);
    }
  });

  test('what leans on another expression knows its place, and hangs on the document when that one does', () => {
    const found = (text: string): unknown[] =>
      read({ text, language: 'vi', reference: '2020-07-02', expected: [] }).map(({ text: words, anchor, leansOn }) => [
        words,
        anchor,
        leansOn && text.slice(leansOn.start, leansOn.end),
      ]);
    assert.deepEqual(found('Sáng 5/6 đoàn đến. Chiều cùng ngày, đoàn về. Hôm sau có lễ.'), [
      ['Sáng 5/6', 'document', undefined],
      ['Chiều cùng ngày', 'document', 'Sáng 5/6'],
      ['Hôm sau', 'document', 'Chiều cùng ngày'],
    ]);
    assert.deepEqual(found('Tháng 5/2010, ông lên chức; tháng 8 cùng năm, ông nghỉ. Hai năm sau ông mất.'), [
      ['Tháng 5/2010', undefined, undefined],
      ['tháng 8 cùng năm', undefined, 'Tháng 5/2010'],
      ['Hai năm sau', undefined, 'tháng 8 cùng năm'],
    ]);
  });

  test('a stretch that goes on in the next line', () => {
    const text = 'Hội chợ mở từ ngày 5 đến\nngày 10/6/2019.\nLễ hội ngày 3/5\nNgày 7/8/2018 bế mạc.';
    const document = new ArticleText(text);
    const ranges = Array.from({ length: document.lines.count }, (_, line) => ({
      start: document.lines.start(line),
      end: document.lines.end(line),
    }));
    const documentDate = { value: '2020-07-02', by: 'metadata', score: 1, evidence: [] } as const;
    const values = findDates(document, ranges, { language: 'vi', documentDate }).map(({ value }) => value);
    assert.deepEqual(values, ['2019-06-05', '2019-06-10', '2020-05-03', '2018-08-07']);
  });

  test('what hangs on the document says so, with its date as evidence', () => {
    const [row] = TABLES[0]!.rows;
    const [date] = read(row!);
    assert.equal(date?.anchor, 'document');
    assert.equal(date?.evidence[0]?.template, 'article dated {date}');
    assert.equal(date?.evidence[0]?.data?.date, '2020-07-02');
    assert.equal(date?.edtf, '2020-07-02');
  });
});
