import assert from 'node:assert/strict';
import { firstDifference } from '../../../src/core/sidecar/firstDifference';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';

const entity = (start: number, label = 'PERSON') => ({ id: `e-${start}`, label, start, end: start + 4, text: 'Ngân' });
const holding = (...starts: number[]): Sidecar => ({ ...EMPTY_SIDECAR, entities: starts.map((at) => entity(at)) });

suite('where two states of a sidecar differ first', () => {
  test('what is there in one of them alone, the first in the text', () => {
    assert.equal(firstDifference(holding(5, 9), holding(5, 9)), undefined);
    assert.equal(firstDifference(holding(5), holding(5, 30, 20))?.start, 20);
    assert.equal(firstDifference(holding(5, 30, 20), holding(5))?.start, 20);
  });

  test('what is said otherwise, or refused', () => {
    const changed = { ...EMPTY_SIDECAR, entities: [entity(5), entity(9, 'LOCATION')] };
    assert.equal(firstDifference(holding(5, 9), changed)?.start, 9);
    const rejected = [{ layer: 'entity' as const, label: 'PERSON', start: 2, end: 6, text: 'Ngân' }];
    assert.equal(firstDifference(holding(5), { ...holding(5), rejected })?.start, 2);
  });
});
