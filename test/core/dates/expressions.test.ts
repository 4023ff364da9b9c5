import assert from 'node:assert/strict';
import { isTimexValue } from '../../../src/core/dates/values';
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

  test('what hangs on the document says so, with its date as evidence', () => {
    const [row] = TABLES[0]!.rows;
    const [date] = read(row!);
    assert.equal(date?.anchor, 'document');
    assert.equal(date?.evidence[0]?.template, 'article dated {date}');
    assert.equal(date?.evidence[0]?.data?.date, '2020-07-02');
    assert.equal(date?.edtf, '2020-07-02');
  });
});
