import assert from 'node:assert/strict';
import { contentLines } from '../../../src/core/suggest/contentLines';
import type { BlockMark } from '../../../src/core/suggest/marks';
import { ArticleText } from '../../../src/core/text/document';

function block(kind: string, firstLine: number, lastLine: number): BlockMark {
  return {
    layer: 'block',
    kind,
    firstLine,
    lastLine,
    range: { start: 0, end: 0 },
    text: '',
    status: 'suggested',
    evidence: [],
  };
}

suite('contentLines', () => {
  const text = new ArticleText('\ntitle\nmenu\n\nmenu\n\n\nbody\n\nend\n\n');

  test('leaves out boilerplate, and all but one of the blank lines in a gap', () => {
    assert.deepEqual(contentLines(text, [block('title', 1, 1), block('navigation', 2, 4)]), [1, 5, 7, 8, 9]);
  });

  test('without boilerplate it is everything with text', () => {
    assert.deepEqual(contentLines(text, []), [1, 2, 3, 4, 5, 7, 8, 9]);
  });

  test('of a page that is all boilerplate nothing is left', () => {
    assert.deepEqual(contentLines(text, [block('navigation', 0, 11)]), []);
  });
});
