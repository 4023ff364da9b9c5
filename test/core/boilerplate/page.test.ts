import assert from 'node:assert/strict';
import fc from 'fast-check';
import { classOf, fold, LETTER, LOWER, SPACE, UPPER } from '../../../src/core/boilerplate/characters';
import { readLine } from '../../../src/core/boilerplate/lineFacts';
import { readPage } from '../../../src/core/boilerplate/page';
import { readSections } from '../../../src/core/boilerplate/sections';
import { readSlugs, saysItTwice } from '../../../src/core/boilerplate/slugs';
import { TokenCounts, TokenPool } from '../../../src/core/boilerplate/tokens';
import { languagePack } from '../../../src/core/languages';
import { ArticleText } from '../../../src/core/text/document';

const vi = languagePack('vi')!.boilerplate;
const line = (text: string) => readLine(text, 0, false, false, new TokenPool());
const page = (text: string) => readPage(new ArticleText(text), vi);

suite('reading a line', () => {
  test('letters are told by their case and folded without diacritics', () => {
    assert.deepEqual(
      ['ễ', 'Đ', 'ก', '\u200b'].map((character) => classOf(character.charCodeAt(0))),
      [LOWER, UPPER, LETTER, SPACE],
    );
    assert.equal(fold('Đối tác Chiến lược'), 'doi tac chien luoc');
    assert.equal(fold('Đối tác'.normalize('NFD')), 'doi tac');
  });

  test('image marks are taken off the text', () => {
    assert.equal(line('![]() |').hasText, false);
    assert.equal(line('![[Video] Một ngày](http://a.vn/b.jpg)').hasText, false);
    const teaser = line('![](a.jpg) Tin khác |');
    assert.deepEqual([teaser.plain, teaser.image], ['Tin khác', 'empty']);
  });

  test('composed, decomposed and slug writing share a key', () => {
    const key = line('Củng cố nền móng').key;
    assert.equal(line('Củng cố nền móng'.normalize('NFD')).key, key);
    assert.equal(line('cung co nen mong').key, key);
    assert.notEqual(line('cung co nen mon').key, key);
    assert.equal(line('***').key, 0);
  });

  test('ends are told behind quotes and brackets', () => {
    assert.deepEqual(
      ['Hết.', '"Hết."', 'Còn nữa...', 'Sao (thế)?', 'Gồm:', 'Hết)'].map((text) => line(text).end),
      ['stop', 'stop', 'ellipsis', 'question', 'colon', 'open'],
    );
  });

  test('long lines are read at both ends, their length is whole', () => {
    const facts = line(`${'chữ '.repeat(100_000)}hết.`);
    assert.equal(facts.chars, 400_004);
    assert.equal(facts.end, 'stop');
    assert.ok(facts.plain.length < 10_000);
  });
});

suite('reading a page', () => {
  test('counts a token once a line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -3, max: 3000 }), { maxLength: 40 }), { maxLength: 60 }),
        (lines) => {
          const counts = new TokenCounts();
          lines.forEach((tokens, i) => {
            for (const token of tokens) counts.add(token, i);
          });
          for (const token of new Set(lines.flat())) {
            // 0 marks a free slot, so it is counted as 1.
            const same = (other: number) => other === token || (token * other === 0 && token + other === 1);
            assert.equal(counts.count(token), lines.filter((tokens) => tokens.some(same)).length);
          }
        },
      ),
    );
  });

  test('repeated and doubled lines are counted, whatever their case', () => {
    const { repeats, doubled, firstOf } = page('Một hai ba\n\nMỘT HAI BA\nbốn\nnăm\nsáu\nmột hai ba');
    assert.deepEqual([...repeats], [3, 3, 1, 1, 1, 3]);
    assert.deepEqual([...doubled], [1, 1, 0, 0, 0, 0]);
    assert.deepEqual([...firstOf], [0, 0, 2, 3, 4, 0]);
  });

  test('a slug of the title is told, alone and glued to another headline', () => {
    const title = 'Hồ nước ngọt ven biển đầy trở lại sau cơn mưa lớn';
    const body =
      'Sau cơn mưa lớn hôm qua, hồ nước ngọt ven biển của xã đã đầy trở lại, đủ cho người dân dùng đến hết mùa khô năm nay.';
    const slug = fold(title);
    const read = page(`${title}\n${body}\n${slug}\n${slug} Cầu mới nối hai làng\n${body} Bà con rất vui.`);
    assert.equal(read.title, 0);
    assert.deepEqual(readSlugs(read), ['none', 'none', 'slug', 'glued', 'none']);
  });

  test('a line that says its words twice is told', () => {
    const read = page('Mưa lớn ở miền núi Mưa lớn ở miền núi\nMưa lớn ở miền núi và miền xuôi');
    assert.deepEqual(
      read.facts.map((facts) => saysItTwice(read, facts)),
      [true, false],
    );
  });

  test('a heading rules the lines below it until a loading message or another heading', () => {
    const read = page(
      'Đọc nhiều\nTin thứ nhất\nTin thứ hai\nXin chờ trong giây lát...\nTin thứ ba\nTin liên quan\nTin thứ tư',
    );
    assert.deepEqual(
      readSections(read).map((section) => section && [section.kind, section.at]),
      [undefined, ['most-read', 0], ['most-read', 0], undefined, undefined, undefined, ['related-links', 5]],
    );
  });
});
