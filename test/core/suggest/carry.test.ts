import assert from 'node:assert/strict';
import { carrySuggestions } from '../../../src/core/suggest/carry';
import type { Suggestions } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';
import { KeptText } from '../../../src/core/text/keptText';

const OLD = new ArticleText('Tiêu đề\nĐọc nhiều\nTin một\nTin hai\nBà Hằng đến Hoa Kỳ.\n');
const by = { score: 0.9, from: 'test@1', evidence: [] };

function rangeOf(words: string) {
  const start = OLD.text.indexOf(words);
  return { start, end: start + words.length };
}

const SUGGESTIONS: Suggestions = {
  language: 'vi',
  date: { value: '2020-07-02', by: 'text', score: 1, evidence: [], range: rangeOf('Tiêu đề') },
  lines: [0, 1, 2, 3, 4].map((line) => ({ line, kind: line === 0 ? 'title' : 'body', ...by })),
  blocks: [{ kind: 'most-read', firstLine: 1, lastLine: 3, range: rangeOf('Đọc nhiều\nTin một\nTin hai'), ...by }],
  entities: [
    { label: 'PERSON', text: 'Hằng', range: rangeOf('Hằng'), ...by },
    { label: 'LOCATION', text: 'Hoa Kỳ', range: rangeOf('Hoa Kỳ'), ...by },
  ],
  dates: [],
};

function after(start: number, end: number, newText: string): { text: ArticleText; suggestions: Suggestions } {
  const text = new ArticleText(OLD.text.slice(0, start) + newText + OLD.text.slice(end));
  const kept = KeptText.unchanged(OLD.text).edit({ start, end }, newText);
  return { text, suggestions: carrySuggestions(SUGGESTIONS, OLD, text, (range) => kept.forward(range)) };
}

suite('carrying suggestions through an edit', () => {
  test('a new line moves lines, blocks and spans behind it', () => {
    const { text, suggestions } = after(8, 8, 'Sapo.\n');
    assert.deepEqual(
      suggestions.lines.map(({ line }) => line),
      [0, 2, 3, 4, 5],
    );
    const [block] = suggestions.blocks;
    assert.deepEqual([block?.firstLine, block?.lastLine], [2, 4]);
    assert.equal(text.slice(block!.range), 'Đọc nhiều\nTin một\nTin hai');
    assert.deepEqual(
      suggestions.entities.map(({ range }) => text.slice(range)),
      ['Hằng', 'Hoa Kỳ'],
    );
  });

  test('what the edit touched is left out, the rest stays', () => {
    const { start } = rangeOf('Hằng');
    const { suggestions } = after(start + 1, start + 2, 'o');
    assert.deepEqual(
      suggestions.entities.map(({ text }) => text),
      ['Hoa Kỳ'],
    );
  });

  test('the date stays when the words that told it are gone', () => {
    const { suggestions } = after(0, 8, '');
    assert.equal(suggestions.date?.value, '2020-07-02');
    assert.equal(suggestions.date?.range, undefined);
  });
});
