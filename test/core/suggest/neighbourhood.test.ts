import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { groupLines } from '../../../src/core/boilerplate/blocks';
import { bundledModel } from '../../../src/core/boilerplate/bundledModel';
import { bundledTables } from '../../../src/core/entities/bundledTables';
import { NO_KNOWLEDGE } from '../../../src/core/knowledge';
import { PACKS } from '../../../src/core/languages';
import { finish } from '../../../src/core/steps';
import { carrySuggestions } from '../../../src/core/suggest/carry';
import { NO_DECISIONS } from '../../../src/core/suggest/decisions';
import { createSuggestAround } from '../../../src/core/suggest/neighbourhood';
import { createSuggest, createSuggestInSteps } from '../../../src/core/suggest/suggester';
import type { Suggestions } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';
import { KeptText } from '../../../src/core/text/keptText';

const DATA = { packs: PACKS, model: bundledModel, tables: bundledTables };
const suggest = createSuggest(DATA);
const suggestInSteps = createSuggestInSteps(DATA);
const suggestAround = createSuggestAround(DATA);

const SEED = new ArticleText(readFileSync(join(__dirname, '../../../sample/seeds/000_add38ecd548512b4.txt'), 'utf8'));

interface Edit {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly typed: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat({ max: 400 })),
  typed: fc.constantFrom(
    '',
    'a',
    ' ông Nguyễn Văn An',
    '\n',
    '\n\nĐọc nhiều\n',
    'ngày 2/7/2020. ',
    'Xem thêm\n>> Tin khác\n',
  ),
});

function edited(
  text: ArticleText,
  { at, removed, typed }: Edit,
): { readonly text: ArticleText; readonly kept: KeptText } {
  const start = Math.floor(at * text.length);
  const range = { start, end: Math.min(text.length, start + removed) };
  const now = text.text.slice(0, range.start) + typed + text.text.slice(range.end);
  return { text: new ArticleText(now), kept: KeptText.unchanged(text.text).edit(range, typed) };
}

/** What holds of any suggestions for the text. */
function check(text: ArticleText, { lines, blocks, entities, dates }: Suggestions): void {
  for (const [i, { line }] of lines.entries()) {
    assert.ok(i === 0 || lines[i - 1]!.line < line, 'lines in order, each once');
    assert.notEqual(text.line(line).trim(), '');
  }
  assert.deepEqual(blocks, groupLines(text, lines));
  for (const spans of [entities, dates]) {
    for (const [i, { range, text: words }] of spans.entries()) {
      assert.equal(text.slice(range), words);
      assert.ok(i === 0 || spans[i - 1]!.range.end <= range.start, 'spans in order, none over another');
    }
  }
}

suite('suggestions for a text that is being edited', () => {
  test('hold around each edit, and at rest are those from scratch', () => {
    const whole = suggest(SEED, {}, NO_KNOWLEDGE);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.nat({ max: 60 }), (edits, steps) => {
        let text = SEED;
        let suggestions = whole;
        for (const one of edits) {
          const { text: now, kept } = edited(text, one);
          const carried = carrySuggestions(suggestions, text, now, (range) => kept.forward(range));
          suggestions = suggestAround(now, carried, kept.changed, {}, NO_KNOWLEDGE, NO_DECISIONS);
          check(now, suggestions);
          const from = now.lines.lineAt(kept.changed.start);
          const to = now.lines.lineAt(kept.changed.end);
          const told = new Set(suggestions.lines.map(({ line }) => line));
          for (let line = from; line <= to; line++) assert.equal(told.has(line), now.line(line).trim() !== '');
          // A pass that is given up half way leaves nothing behind.
          const abandoned = suggestInSteps(now, {}, NO_KNOWLEDGE);
          for (let i = 0; i < steps && !abandoned.next().done; i++);
          text = now;
        }
        assert.deepEqual(finish(suggestInSteps(text, {}, NO_KNOWLEDGE)), suggest(text, {}, NO_KNOWLEDGE));
      }),
      { numRuns: 25 },
    );
  });

  test('a line that was not touched keeps what the whole document said of it', () => {
    const whole = suggest(SEED, {}, NO_KNOWLEDGE);
    const line = whole.lines.find(({ kind }) => kind === 'body')!.line;
    const at = SEED.lines.end(line);
    const { text, kept } = edited(SEED, { at: at / SEED.length, removed: 0, typed: ' Ông Trần Văn Bình nói.' });
    const carried = carrySuggestions(whole, SEED, text, (range) => kept.forward(range));
    const around = suggestAround(text, carried, kept.changed, {}, NO_KNOWLEDGE, NO_DECISIONS);
    assert.equal(around.lines.length, whole.lines.length);
    for (const [i, one] of around.lines.entries()) if (one.line !== line) assert.deepEqual(one, whole.lines[i]);
    assert.equal(around.lines.find((one) => one.line === line)?.kind, 'body');
    assert.ok(around.entities.some(({ text: name }) => name === 'Trần Văn Bình'));
  });

  test('what changed is told by its first and last place', () => {
    const kept = KeptText.unchanged('0123456789');
    assert.deepEqual(kept.changed, { start: 10, end: 10 });
    assert.deepEqual(kept.edit({ start: 3, end: 5 }, 'abc').changed, { start: 3, end: 6 });
    assert.deepEqual(kept.edit({ start: 3, end: 5 }, '').changed, { start: 3, end: 3 });
    assert.deepEqual(kept.edit({ start: 8, end: 9 }, 'x').edit({ start: 0, end: 1 }, '').changed, { start: 0, end: 8 });
    assert.deepEqual(kept.edit({ start: 0, end: 10 }, 'x').changed, { start: 0, end: 1 });
  });
});
