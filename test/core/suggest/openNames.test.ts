import assert from 'node:assert/strict';
import { describeSpan } from '../../../src/core/sidecar/describe';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { acceptable, countByLayer, readScore } from '../../../src/core/suggest/acceptable';
import { type Marks, marksOf } from '../../../src/core/suggest/marks';
import { nextStop, openMarks, openNames, sameName } from '../../../src/core/suggest/openNames';
import { respanned } from '../../../src/core/suggest/respan';
import type { Suggestions } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';
import type { TextRange } from '../../../src/core/text/range';

const document = new ArticleText('Lan ở Huế\nngày 2/7 ở Huế\nHuế gặp Lan\nĐọc nhiều\n');

function placeOf(words: string, n = 0): TextRange {
  let start = -1;
  for (let i = 0; i <= n; i++) start = document.text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const entity = (text: string, n: number, label: string, score: number) => ({
  range: placeOf(text, n),
  text,
  label,
  score,
  from: 'vi-run@1',
  evidence: [],
});

const suggestions: Suggestions = {
  language: 'vi',
  date: undefined,
  lines: [],
  blocks: [
    { range: placeOf('Lan ở Huế'), kind: 'body', firstLine: 0, lastLine: 0, score: 0.9, from: 'lines@1', evidence: [] },
    {
      range: placeOf('Đọc nhiều'),
      kind: 'most-read',
      firstLine: 3,
      lastLine: 3,
      score: 0.6,
      from: 'lines@1',
      evidence: [],
    },
  ],
  entities: [
    entity('Lan', 0, 'PERSON', 0.9),
    entity('Huế', 0, 'LOCATION', 0.8),
    entity('Huế', 1, 'LOCATION', 0.8),
    entity('Huế', 2, 'PERSON', 0.4),
    entity('Lan', 1, 'PERSON', 0.95),
  ],
  dates: [
    {
      range: placeOf('ngày 2/7'),
      text: 'ngày 2/7',
      type: 'DATE',
      value: '2020-07-02',
      score: 1,
      from: 'vi-date@1',
      evidence: [],
    },
  ],
};

const marks = (sidecar: Partial<Sidecar> = {}): Marks =>
  marksOf(document, suggestions, { ...EMPTY_SIDECAR, ...sidecar });

suite('open names', () => {
  test('one for each name and label, by its first mention; blocks are asked for', () => {
    const names = (of: Marks): string[] => openNames(of).map(({ key, marks: found }) => `${key} ×${found.length}`);
    assert.deepEqual(names(marks()), [
      'entity PERSON Lan ×2',
      'entity LOCATION Huế ×2',
      'date DATE 2020-07-02  ngày 2/7 ×1',
      'entity PERSON Huế ×1',
    ]);
    assert.deepEqual(
      openNames(marks(), ['block']).map(({ key }) => key),
      ['block most-read'],
    );
  });

  test('what is decided is none; a layer that is done has none', () => {
    const lan = { id: 'e-1', label: 'PERSON', ...describeSpan(document, placeOf('Lan')) };
    assert.equal(openNames(marks({ entities: [lan] }))[0]?.key, 'entity LOCATION Huế');
    assert.deepEqual(openNames(marks({ document: { done: { entities: true, dates: true } } })), []);
  });

  test('the same name, whichever mention is asked about', () => {
    const open = openMarks(marks(), ['entity']);
    assert.deepEqual(
      sameName(marks(), open[4]!).map(({ range }) => range),
      [placeOf('Lan', 0), placeOf('Lan', 1)],
    );
  });

  test('stops are walked both ways, round the end', () => {
    const stops = [2, 5, 9].map((start) => ({ start, end: start + 1 }));
    assert.deepEqual(
      [0, 2, 3, 9, 20].map((here) => nextStop(stops, here, 1)?.start),
      [2, 5, 5, 2, 2],
    );
    assert.deepEqual(
      [0, 2, 3, 9, 20].map((here) => nextStop(stops, here, -1)?.start),
      [9, 9, 2, 5, 9],
    );
    assert.equal(nextStop([], 0, 1), undefined);
  });
});

suite('acceptable', () => {
  const all = ['block', 'entity', 'date'] as const;

  test('from the score on, counted by layer; the article itself needs no confirming', () => {
    assert.deepEqual(countByLayer(acceptable(marks(), all)), { block: 1, entity: 5, date: 1 });
    assert.deepEqual(countByLayer(acceptable(marks(), all, 0.9)), { block: 0, entity: 2, date: 1 });
    assert.deepEqual(countByLayer(acceptable(marks(), ['entity'], 0.8)), { block: 0, entity: 4, date: 0 });
    assert.deepEqual(acceptable(marks(), all, 1.01), []);
  });

  test('of two that overlap the surer one, once', () => {
    const wide = { ...entity('Lan ở Huế', 0, 'MISC', 0.5) };
    const of = (score: number): string[] => {
      const entities = [{ ...wide, score }, ...suggestions.entities.slice(0, 2)];
      const found = marksOf(document, { ...suggestions, entities }, EMPTY_SIDECAR);
      return acceptable(found, ['entity']).map(({ text }) => text);
    };
    assert.deepEqual(of(0.99), ['Lan ở Huế']);
    assert.deepEqual(of(0.5), ['Lan', 'Huế']);
  });

  test('scores as people write them', () => {
    assert.deepEqual(
      ['0.9', '0,9', '.9', '90 %', '90%', '90', '1', '0', '100'].map(readScore),
      [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 1, 0, 1],
    );
    assert.deepEqual(['', 'x', '101', '-1', '1 2'].map(readScore), [
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

suite('respanned', () => {
  test('a suggestion moves, is no longer a recogniser’s, and remembers where it was', () => {
    const from = placeOf('Huế');
    const to = placeOf('ở Huế');
    const slice = (range: TextRange): string => document.slice(range);
    const moved = respanned(marks(), [{ layer: 'entity', from, to }], slice).entities.find(
      ({ range }) => range.start === to.start,
    );
    assert.deepEqual(
      [moved?.text, moved?.label, moved?.from, moved?.suggestedAt, moved?.score],
      ['ở Huế', 'LOCATION', undefined, from, 0.8],
    );
    const confirmed = { id: 'e-1', label: 'LOCATION', ...describeSpan(document, from) };
    const after = respanned(marks({ entities: [confirmed] }), [{ layer: 'entity', from, to }], slice);
    assert.deepEqual(after.entities, marks({ entities: [confirmed] }).entities);
  });

  test('a date takes the value of its new words', () => {
    const value = { type: 'DATE' as const, value: 'XXXX-07-02' };
    const respan = { layer: 'date' as const, from: placeOf('ngày 2/7'), to: placeOf('2/7'), value };
    const [date] = respanned(marks(), [respan], (range) => document.slice(range)).dates;
    assert.deepEqual([date?.text, date?.value], ['2/7', 'XXXX-07-02']);
  });
});
