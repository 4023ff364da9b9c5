import assert from 'node:assert/strict';
import type { LineKind } from '../../../src/core/annotation';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { applyDecisions, lineDecisions } from '../../../src/core/suggest/decisions';
import type { SuggestedLine } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';

const document = new ArticleText('Tiêu đề\n\nThân bài\nĐọc nhiều\nTin khác');

const suggested = (line: number, kind: LineKind): SuggestedLine => ({
  line,
  kind,
  score: 0.7,
  from: 'x@1',
  evidence: [],
});
const lines = [suggested(0, 'title'), suggested(2, 'body'), suggested(3, 'most-read'), suggested(4, 'most-read')];

function range(first: number, last: number): { start: number; end: number } {
  return { start: document.lines.start(first), end: document.lines.end(last) };
}

const kinds = (sidecar: Partial<Sidecar>): string[] =>
  applyDecisions(lines, lineDecisions(document, { ...EMPTY_SIDECAR, ...sidecar })).map(({ kind }) => kind);

suite('decisions about lines', () => {
  test('a confirmed block gives its lines their kind', () => {
    const blocks = [{ id: 'b-1', kind: 'navigation', first: '', last: '', ...range(3, 4) }];
    assert.deepEqual(kinds({ blocks }), ['title', 'body', 'navigation', 'navigation']);
  });

  test('"not boilerplate" makes the lines body; another kind refused changes nothing', () => {
    const refuse = (label: string | undefined): string[] =>
      kinds({ rejected: [{ layer: 'block', text: '', ...range(3, 3), ...(label ? { label } : {}) }] });
    assert.deepEqual(refuse('most-read'), ['title', 'body', 'body', 'most-read']);
    assert.deepEqual(refuse(undefined), ['title', 'body', 'body', 'most-read']);
    assert.deepEqual(refuse('navigation'), ['title', 'body', 'most-read', 'most-read']);
  });

  test('when the layer is done an uncovered line is body', () => {
    const blocks = [{ id: 'b-1', kind: 'most-read', first: '', last: '', ...range(3, 4) }];
    assert.deepEqual(kinds({ blocks, document: { done: { blocks: true } } }), [
      'body',
      'body',
      'most-read',
      'most-read',
    ]);
  });

  test('a kind nobody knows decides nothing', () => {
    assert.deepEqual(kinds({ blocks: [{ id: 'b-1', kind: 'banner', first: '', last: '', ...range(3, 4) }] }), [
      'title',
      'body',
      'most-read',
      'most-read',
    ]);
  });
});
