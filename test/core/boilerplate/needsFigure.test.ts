import assert from 'node:assert/strict';
import { needsFigure } from '../../../src/core/boilerplate/needsFigure';

suite('needsFigure', () => {
  test('is true where every alternative asks for one', () => {
    for (const pattern of [/^\(?\d+\)?\s*views/u, /\d{1,3} of \d+|page\s+\d/u, /a\\\d/u]) {
      assert.ok(needsFigure(pattern), pattern.source);
    }
  });

  test('is false where one may do without', () => {
    const others = [
      /views\s*\d*/u,
      /\d?a/u,
      /\d{0,2}a/u,
      /(?:\d)?a/u,
      /[\d.]+/u,
      /\d+|views/u,
      /(?:\d+|a)/u,
      /a\\d/u,
      /[[)\]]d/u,
      /a/u,
    ];
    for (const pattern of others) assert.ok(!needsFigure(pattern), pattern.source);
  });
});
