import assert from 'node:assert/strict';
import { applyChange } from '../../../src/core/sidecar/change';
import { describeSpan } from '../../../src/core/sidecar/describe';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { settledSuggestions, undoneLayers } from '../../../src/core/suggest/settled';
import { ArticleText } from '../../../src/core/text/document';

const document = new ArticleText('Lan gặp Minh ở Huế');

function suggested(id: string, words: string, from: string) {
  const start = document.text.indexOf(words);
  return { id, label: 'MISC', ...describeSpan(document, { start, end: start + words.length }), score: 0.9, from };
}

const sidecar: Sidecar = {
  ...EMPTY_SIDECAR,
  entities: [{ id: 'e-1', label: 'PERSON', ...describeSpan(document, { start: 0, end: 3 }) }],
  suggestions: {
    ...EMPTY_SIDECAR.suggestions,
    entities: [
      suggested('e-2', 'Lan gặp', 'other-tool@2'),
      suggested('e-3', 'Minh', 'vi-person@1'),
      suggested('e-4', 'Huế', 'other-tool@2'),
    ],
  },
};

suite('settled suggestions', () => {
  test('what was decided otherwise goes, and what our recognisers left; what another program left open stays', () => {
    const changes = settledSuggestions(sidecar, 'entity');
    assert.deepEqual(
      applyChange(sidecar, { type: 'batch', changes }, document).suggestions.entities.map(({ id }) => id),
      ['e-4'],
    );
    assert.deepEqual(settledSuggestions(sidecar, 'date'), []);
  });

  test('layers that are not done', () => {
    const done = { document: { done: { entities: true, dates: false } } };
    assert.deepEqual(undoneLayers(done, ['block', 'entity', 'date']), ['block', 'date']);
    assert.deepEqual(undoneLayers(EMPTY_SIDECAR, ['entity']), ['entity']);
  });
});
