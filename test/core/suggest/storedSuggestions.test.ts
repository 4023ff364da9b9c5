import assert from 'node:assert/strict';
import { describeBlock, describeSpan } from '../../../src/core/sidecar/describe';
import { EMPTY_SIDECAR } from '../../../src/core/sidecar/types';
import { withStored } from '../../../src/core/suggest/storedSuggestions';
import type { Suggestions } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';
import type { TextRange } from '../../../src/core/text/range';

const document = new ArticleText('😀 Lan gặp Minh hôm qua\nĐọc nhiều\nTin một\n');

function placeOf(words: string): TextRange {
  const start = document.text.indexOf(words);
  return { start, end: start + words.length };
}

const ours: Suggestions = {
  language: 'vi',
  date: undefined,
  lines: [],
  blocks: [
    {
      range: placeOf('Đọc nhiều'),
      kind: 'most-read',
      firstLine: 1,
      lastLine: 1,
      score: 0.6,
      from: 'lines@1',
      evidence: [],
    },
  ],
  entities: [{ range: placeOf('Lan'), text: 'Lan', label: 'PERSON', score: 0.9, from: 'vi-person@1', evidence: [] }],
  dates: [],
};

const entity = (id: string, words: string, label: string, from: string) => ({
  id,
  label,
  ...describeSpan(document, placeOf(words)),
  score: 0.7,
  from,
});
const block = (id: string, words: string, kind: string) => ({
  id,
  kind,
  ...describeBlock(document, placeOf(words)),
  score: 0.7,
  from: 'tool@1',
});

const stored = {
  suggestions: {
    blocks: [
      block('b-1', 'Đọc nhiều', 'navigation'),
      block('b-2', 'Tin một', 'related-links'),
      block('b-3', 'Tin một', 'body'),
    ],
    entities: [
      entity('e-1', 'Lan', 'PERSON', 'tool@1'),
      entity('e-2', 'Lan', 'ORG', 'tool@1'),
      entity('e-3', 'Minh', 'PERSON', 'tool@1'),
      entity('e-4', 'Minh', 'MISC', 'vi-person@1'),
      entity('e-5', 'Minh', 'ANIMAL', 'tool@1'),
    ],
    dates: [
      {
        id: 'd-1',
        type: 'DATE' as const,
        value: '2020-07-01',
        anchor: 'd-9',
        ...describeSpan(document, placeOf('hôm qua')),
        score: 0.7,
        from: 'tool@1',
      },
    ],
  },
};

suite('stored suggestions', () => {
  const labelNow = (label: string): string | undefined =>
    label === 'ORG' ? 'ORGANIZATION' : label === 'ANIMAL' ? undefined : label;
  const all = withStored(document, ours, stored, labelNow);

  test('of other programs stand beside ours, each once, in the corpus’ labels', () => {
    assert.deepEqual(
      all.entities.map(({ text, label, from }) => `${text} ${label} ${from}`),
      ['Lan PERSON vi-person@1', 'Lan ORGANIZATION tool@1', 'Minh PERSON tool@1'],
    );
    assert.deepEqual(all.entities[2]?.range, placeOf('Minh'));
  });

  test('dates keep their value; an id that they lean on means nothing here', () => {
    const [date] = all.dates;
    assert.deepEqual([date?.value, date?.text, date?.anchor], ['2020-07-01', 'hôm qua', undefined]);
  });

  test('a line has one kind: blocks only where no boilerplate is suggested', () => {
    assert.deepEqual(
      all.blocks.map(({ kind, firstLine }) => `${kind} ${firstLine}`),
      ['most-read 1', 'related-links 2'],
    );
  });

  test('without any of others the suggestions are what they were', () => {
    assert.equal(withStored(document, ours, EMPTY_SIDECAR, labelNow), ours);
  });
});
