import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleText } from '../../../src/core/text/document';
import { LineExcerpt } from '../../../src/core/text/lineExcerpt';
import { awkwardText } from './arbitraryText';

/** A text and some of its lines. */
const excerpts = awkwardText.chain((raw) => {
  const source = new ArticleText(raw);
  const all = Array.from({ length: source.lines.count }, (_, line) => line);
  return fc.subarray(all).map((lines) => ({ source, lines, excerpt: new LineExcerpt(source, lines) }));
});

suite('LineExcerpt', () => {
  const source = new ArticleText('title\nmenu\n\nlead\nbody\nmore\nend');
  const excerpt = new LineExcerpt(source, [0, 2, 3, 4, 6]);

  test('is the lines that were chosen, joined', () => {
    assert.equal(excerpt.text.text, 'title\n\nlead\nbody\nend');
    assert.deepEqual(
      [0, 1, 2, 4, 9].map((line) => excerpt.sourceLine(line)),
      [0, 2, 3, 6, 6],
    );
  });

  test('a line that was left out is nearest to the one below it', () => {
    assert.deepEqual(
      [0, 1, 2, 5, 6].map((line) => excerpt.nearestLine(line)),
      [0, 1, 1, 4, 4],
    );
    assert.equal(new LineExcerpt(source, [1]).nearestLine(5), 0);
    assert.equal(new LineExcerpt(source, []).nearestLine(5), 0);
  });

  test('keeps an invisible U+FEFF at the start of its first line', () => {
    const marked = new LineExcerpt(new ArticleText('menu\n\ufefflead'), [1]);
    assert.equal(marked.text.text, '\ufefflead');
    assert.deepEqual(marked.toSource({ start: 1, end: 5 }), { start: 6, end: 10 });
  });

  test('words have a place in both, and none where their line is left out', () => {
    const at = (text: string, words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    for (const words of ['title', 'ea', 'body', 'end', 'lead\nbody']) {
      const inSource = at(source.text, words);
      const inExcerpt = at(excerpt.text.text, words);
      assert.deepEqual(excerpt.toExcerpt(inSource), inExcerpt);
      assert.deepEqual(excerpt.toSource(inExcerpt), inSource);
    }
    assert.equal(excerpt.toExcerpt(at(source.text, 'menu')), undefined);
    assert.equal(excerpt.toExcerpt(at(source.text, 'body\nmore\nend')), undefined);
  });

  test('a selection over lines that were left out has no place in the source; one of whole lines has', () => {
    const { lines } = excerpt.text;
    assert.equal(excerpt.toSource({ start: lines.start(3), end: lines.end(4) }), undefined);
    const whole = excerpt.toSource({ start: lines.start(3), end: lines.start(4) });
    assert.equal(whole && source.slice(whole), 'body\n');
    const title = excerpt.toSource({ start: 0, end: lines.start(1) });
    assert.equal(title && source.slice(title), 'title\n');
  });

  test('without lines there is no place', () => {
    const empty = new LineExcerpt(source, []);
    assert.equal(empty.isEmpty, true);
    assert.equal(empty.toSource({ start: 0, end: 0 }), undefined);
    assert.equal(empty.toExcerpt({ start: 0, end: 0 }), undefined);
  });

  test('every place in a line goes to the source and comes back, with the same words', () => {
    fc.assert(
      fc.property(excerpts, fc.nat(), fc.nat(), ({ source: from, lines, excerpt: part }, a, b) => {
        fc.pre(lines.length > 0);
        const line = a % lines.length;
        const start = part.text.lines.start(line) + (b % (part.text.line(line).length + 1));
        const range = { start, end: part.text.lines.end(line) };
        const there = part.toSource(range);
        assert.ok(there);
        assert.equal(from.slice(there), part.text.slice(range));
        assert.equal(from.lines.lineAt(there.start), part.sourceLine(line));
        assert.deepEqual(part.toExcerpt(there), range);
      }),
    );
  });

  test('a place is shown exactly where its lines are, and nothing with text between them is left out', () => {
    fc.assert(
      fc.property(excerpts, fc.nat(), fc.nat(), ({ source: from, lines, excerpt: part }, a, b) => {
        const [start, end] = [a % (from.length + 1), b % (from.length + 1)].sort((x, y) => x - y);
        const range = { start: start!, end: end! };
        const [first, last] = [from.lines.lineAt(range.start), from.lines.lineAt(range.end)];
        const kept = new Set(lines);
        let isShown = kept.has(first) && kept.has(last);
        for (let line = first; line <= last; line++) {
          if (!kept.has(line) && from.line(line).trim() !== '') isShown = false;
        }
        assert.equal(part.toExcerpt(range) !== undefined, isShown);
      }),
    );
  });
});
