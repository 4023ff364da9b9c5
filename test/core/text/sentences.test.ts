import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleText } from '../../../src/core/text/document';
import { sentenceAround, sentences } from '../../../src/core/text/sentences';
import { awkwardText } from './arbitraryText';

const split = (text: string): string[] => {
  const document = new ArticleText(text);
  return sentences(document).map((range) => document.slice(range));
};

suite('sentences', () => {
  test('Vietnamese news prose', () => {
    assert.deepEqual(
      split('Tối 7/10, tại TP. Hồ Chí Minh, PGS. TS. Nguyễn Văn A phát biểu. Bà nói: “Tốt lắm!” Ông Lee gật đầu…'),
      ['Tối 7/10, tại TP. Hồ Chí Minh, PGS. TS. Nguyễn Văn A phát biểu.', 'Bà nói: “Tốt lắm!”', 'Ông Lee gật đầu…'],
    );
  });

  test('decimals, thousands, initials and abbreviations do not end a sentence', () => {
    assert.deepEqual(split('It rose 3.5 to 7.000. Mr. J. K. Smith of the U.S. Army met Dr. Lee. He left.'), [
      'It rose 3.5 to 7.000.',
      'Mr. J. K. Smith of the U.S. Army met Dr. Lee.',
      'He left.',
    ]);
    assert.deepEqual(split('Đại sứ Daniel J.Kritenbrink đến. v.v... và hơn nữa'), [
      'Đại sứ Daniel J.Kritenbrink đến. v.v... và hơn nữa',
    ]);
  });

  test('a line break ends a sentence, blank lines make none', () => {
    assert.deepEqual(split('Tiêu đề không dấu chấm\n\n  \nThân bài.\r\nHết'), [
      'Tiêu đề không dấu chấm',
      'Thân bài.',
      'Hết',
    ]);
    assert.deepEqual(split(''), []);
  });

  test('the sentence around a mention', () => {
    const document = new ArticleText('Một hai. Ông Lê Văn B đến. Ba.');
    const start = document.text.indexOf('Lê');
    assert.equal(document.slice(sentenceAround(document, { start, end: start + 2 })), 'Ông Lê Văn B đến.');
  });

  test('sentences are ordered, never empty, and hold every character that is no white space', () => {
    fc.assert(
      fc.property(awkwardText, (raw) => {
        const document = new ArticleText(raw);
        let last = 0;
        let outside = '';
        for (const { start, end } of sentences(document)) {
          assert.ok(start >= last && end > start);
          outside += document.text.slice(last, start);
          last = end;
        }
        assert.equal((outside + document.text.slice(last)).trim(), '');
      }),
    );
  });
});
