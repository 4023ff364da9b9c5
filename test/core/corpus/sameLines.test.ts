import assert from 'node:assert/strict';
import { blockKeys, sameLines } from '../../../src/core/corpus/sameLines';
import { ArticleText } from '../../../src/core/text/document';

const MENU = new ArticleText('Bài báo.\nTrang chủ\nThời sự\n\nThế giới\nHết.\n');
const KEYS = blockKeys(MENU, { start: 9, end: MENU.text.indexOf('Hết') - 1 });

const found = (text: string, decided: readonly number[] = []): [string, number][] => {
  const document = new ArticleText(text);
  return sameLines(document, KEYS, (line) => decided.includes(line)).map(({ range, count }) => [
    document.slice(range),
    count,
  ]);
};

suite('lines of a block in other documents', () => {
  test('a block is compared by its lines, blank ones apart', () => assert.equal(KEYS.size, 3));

  test('finds runs, over blank lines and white space at the edges, in any order', () => {
    assert.deepEqual(found('Thế giới \n\n  Trang chủ\nTin\nThời  sự\n'), [
      ['Thế giới \n\n  Trang chủ', 2],
      ['Thời  sự', 1],
    ]);
  });

  test('a line that only begins alike is another line', () => assert.deepEqual(found('Thế giới hôm nay\nTin\n'), []));

  test('leaves alone what a person judged', () => {
    assert.deepEqual(found('Trang chủ\nThời sự\nThế giới\n', [1]), [
      ['Trang chủ', 1],
      ['Thế giới', 1],
    ]);
  });
});
