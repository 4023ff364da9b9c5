import assert from 'node:assert/strict';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { inContext, untaggedOccurrences } from '../../../src/core/suggest/untagged';
import type { SuggestedEntity, Suggestions } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';

const document = new ArticleText(
  [
    'Sao Khuê thắng',
    'CLB Sao Khuê và Sao  Khuê mừng.',
    'Sao Khuêt, Sao Khuê',
    'Tin khác: Sao Khuê',
    'Sao Khuê nữa',
  ].join('\n'),
);
const at = (line: number, text: string): { start: number; end: number } => {
  const start = document.lines.start(line) + document.line(line).indexOf(text);
  return { start, end: start + text.length };
};
const line = (n: number, kind: 'body' | 'related-links') => ({ line: n, kind, score: 1, from: 't', evidence: [] });
const longer: SuggestedEntity = {
  range: at(1, 'CLB Sao Khuê'),
  label: 'ORGANIZATION',
  text: 'CLB Sao Khuê',
  score: 0.6,
  from: 't',
  evidence: [],
};
const suggestions: Suggestions = {
  language: 'vi',
  date: undefined,
  lines: [0, 1, 2, 4].map((n) => line(n, 'body')).concat(line(3, 'related-links')),
  blocks: [],
  entities: [longer],
  dates: [],
};
const sidecar: Sidecar = {
  ...EMPTY_SIDECAR,
  entities: [{ id: 'e', label: 'ORGANIZATION', ...at(0, 'Sao Khuê'), text: 'Sao Khuê' }],
  rejected: [{ layer: 'entity', label: 'PERSON', ...at(4, 'Sao Khuê'), text: 'Sao Khuê' }],
};
const slices = (names: string[], minScore = 0): string[] =>
  untaggedOccurrences(document, names, { sidecar, suggestions: () => suggestions, minScore }).map(
    (range) => `${document.lines.lineAt(range.start)} ${document.slice(range)}`,
  );

suite('untagged occurrences of a name', () => {
  test('not tagged, refused, in boilerplate, in a longer name or in another word', () => {
    assert.deepEqual(slices(['Sao Khuê']), ['1 Sao  Khuê', '2 Sao Khuê']);
  });

  test('a suggestion that is hidden for its score keeps nothing back', () => {
    assert.deepEqual(slices(['Sao Khuê'], 0.7), ['1 Sao Khuê', '1 Sao  Khuê', '2 Sao Khuê']);
  });

  test('of a name and its alias at one place the longer counts', () => {
    assert.deepEqual(slices(['Sao Khuê', 'CLB Sao Khuê'], 0.7), ['1 CLB Sao Khuê', '1 Sao  Khuê', '2 Sao Khuê']);
  });

  test('suggestions are not asked for where the name does not stand', () => {
    const suggestionsOf = (): Suggestions => assert.fail('asked');
    assert.deepEqual(untaggedOccurrences(document, ['Sao Mai'], { sidecar, suggestions: suggestionsOf }), []);
  });

  test('a mention in its line, cut at words', () => {
    assert.deepEqual(inContext(document, at(1, 'CLB')), {
      before: '',
      text: 'CLB',
      after: ' Sao Khuê và Sao Khuê mừng.',
    });
    assert.deepEqual(inContext(document, at(1, 'mừng'), 9), { before: '… Khuê ', text: 'mừng', after: '.' });
    assert.deepEqual(inContext(document, at(1, 'CLB'), 6), { before: '', text: 'CLB', after: ' Sao …' });
  });
});
