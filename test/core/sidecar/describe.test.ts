import { deepStrictEqual, equal } from 'node:assert/strict';
import { describeBlock, describeSpan, shortLine } from '../../../src/core/sidecar/describe';
import { ArticleText } from '../../../src/core/text/document';

suite('describe', () => {
  test('lines are cut at 40 code points, whatever they take in UTF-16', () => {
    equal(shortLine('a'.repeat(40)), 'a'.repeat(40));
    equal(shortLine('a'.repeat(41)), `${'a'.repeat(40)}…`);
    equal(shortLine('📰'.repeat(40)), '📰'.repeat(40));
    equal(shortLine('📰'.repeat(41)), `${'📰'.repeat(40)}…`);
    equal(shortLine(''), '');
  });

  test('a span never ends inside a surrogate pair', () => {
    const document = new ArticleText('a📰b');
    deepStrictEqual(describeSpan(document, { start: 2, end: 3 }), { start: 1, end: 2, text: '📰' });
    deepStrictEqual(describeSpan(document, { start: 1, end: 2 }), { start: 1, end: 2, text: '📰' });
    deepStrictEqual(describeSpan(document, { start: 3, end: 4 }), { start: 2, end: 3, text: 'b' });
  });

  test('a block takes whole lines', () => {
    const document = new ArticleText('📰 một\r\nhai\r\nba');
    deepStrictEqual(describeBlock(document, { start: 4, end: 8 }), { start: 0, end: 9, first: '📰 một', last: 'hai' });
    deepStrictEqual(describeBlock(document, { start: 7, end: 10 }), { start: 6, end: 9, first: 'hai', last: 'hai' });
  });
});
