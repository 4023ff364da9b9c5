import assert from 'node:assert/strict';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { marksOf } from '../../../src/core/suggest/marks';
import type { SuggestedEntity, Suggestions } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';

const document = new ArticleText('😀 Bà Lê Thị Lan đến Hà Nội hôm nay.');

function entity(text: string, label: string, score = 0.9): SuggestedEntity {
  const start = document.text.indexOf(text);
  return { range: { start, end: start + text.length }, text, label, score, from: 'x@1', evidence: [] };
}

/** Offsets in code points, as sidecars have them. */
function stored(text: string): { start: number; end: number; text: string } {
  const start = document.text.indexOf(text);
  return { ...document.toCodePoints({ start, end: start + text.length }), text };
}

const suggestions: Suggestions = {
  language: 'vi',
  date: undefined,
  lines: [],
  blocks: [],
  dates: [],
  entities: [entity('Lê Thị Lan', 'PERSON'), entity('Hà Nội', 'LOCATION', 0.4)],
};

const shown = (sidecar: Partial<Sidecar>, minScore?: number): string[] =>
  marksOf(document, suggestions, { ...EMPTY_SIDECAR, ...sidecar }, minScore).entities.map(
    (mark) => `${mark.status} ${mark.text} ${mark.label}`,
  );

suite('marksOf', () => {
  test('without decisions everything is open', () => {
    assert.deepEqual(shown({}), ['suggested Lê Thị Lan PERSON', 'suggested Hà Nội LOCATION']);
    assert.deepEqual(shown({}, 0.5), ['suggested Lê Thị Lan PERSON']);
  });

  test('a confirmed annotation silences every suggestion that it overlaps, in its own layer only', () => {
    const entities = [{ id: 'e-1', label: 'MISC', ...stored('Lan đến Hà') }];
    assert.deepEqual(shown({ entities }), ['confirmed Lan đến Hà MISC']);
    const dates = [{ id: 'd-1', type: 'DATE' as const, value: '2020', ...stored('Hà Nội') }];
    assert.equal(shown({ dates }).length, 2);
  });

  test('a refusal holds for its place, layer and label', () => {
    const refuse = (label?: string): string[] =>
      shown({ rejected: [{ layer: 'entity', ...stored('Hà Nội'), ...(label ? { label } : {}) }] });
    assert.deepEqual(refuse('LOCATION'), ['suggested Lê Thị Lan PERSON']);
    assert.deepEqual(refuse(), ['suggested Lê Thị Lan PERSON']);
    assert.equal(refuse('PERSON').length, 2);
    assert.equal(shown({ rejected: [{ layer: 'date', ...stored('Hà Nội') }] }).length, 2);
    assert.equal(shown({ rejected: [{ layer: 'entity', ...stored('Hà') }] }).length, 2);
  });

  test('a layer that is done has nothing open', () => {
    assert.deepEqual(shown({ document: { done: { entities: true } } }), []);
    assert.equal(shown({ document: { done: { dates: true } } }).length, 2);
  });

  test('code points of the sidecar become UTF-16 of the text', () => {
    const item = stored('Lê Thị Lan');
    assert.equal(item.start, 5);
    const [mark] = marksOf(document, suggestions, {
      ...EMPTY_SIDECAR,
      entities: [{ id: 'e-1', label: 'PERSON', ...item }],
    }).entities;
    assert.equal(mark?.range.start, 6);
    assert.equal(mark?.text, 'Lê Thị Lan');
  });
});
