import assert from 'node:assert/strict';
import type { SidecarChange } from '../../../src/core/sidecar/change';
import { decisionOf } from '../../../src/core/sidecar/lastDecision';
import { EMPTY_SIDECAR } from '../../../src/core/sidecar/types';

const place = { start: 0, end: 3, text: 'Lan' };
const entity = { id: 'e-1', label: 'PERSON', ...place };
const block = { id: 'b-1', kind: 'most-read', start: 0, end: 3, first: 'Lan', last: 'Lan' };
const date = { id: 'd-1', type: 'DATE' as const, value: '2020', ...place };
const scored = { score: 0.9, from: 'x@1' };
const sidecar = {
  suggestions: {
    entities: [{ ...entity, ...scored }],
    blocks: [{ ...block, ...scored }],
    dates: [{ ...date, ...scored }],
  },
};
const of = (change: SidecarChange) => decisionOf(change, sidecar);

suite('the decision in a change', () => {
  test('labels, kinds, dates, refusals', () => {
    assert.deepEqual(of({ type: 'add-entity', entity }), { as: 'label', label: 'PERSON' });
    assert.deepEqual(of({ type: 'relabel', id: 'e-1', label: 'MISC' }), { as: 'label', label: 'MISC' });
    assert.deepEqual(of({ type: 'add-block', block }), { as: 'kind', kind: 'most-read' });
    assert.deepEqual(of({ type: 'set-kind', id: 'b-1', kind: 'lead' }), { as: 'kind', kind: 'lead' });
    assert.deepEqual(of({ type: 'add-date', date }), { as: 'date' });
    assert.deepEqual(of({ type: 'reject', rejection: { layer: 'entity', ...place } }), { as: 'rejection' });
  });

  test('an accepted suggestion is what it was suggested as', () => {
    assert.deepEqual(of({ type: 'accept', layer: 'entity', id: 'e-1' }), { as: 'label', label: 'PERSON' });
    assert.deepEqual(of({ type: 'accept', layer: 'block', id: 'b-1' }), { as: 'kind', kind: 'most-read' });
    assert.deepEqual(of({ type: 'accept', layer: 'date', id: 'd-1' }), { as: 'date' });
    assert.equal(decisionOf({ type: 'accept', layer: 'entity', id: 'e-1' }, EMPTY_SIDECAR), undefined);
  });

  test('of several the last; remarks, links and removals are none', () => {
    const remark: SidecarChange = { type: 'remark', layer: 'entity', id: 'e-1', set: { flag: 'unsure' } };
    assert.deepEqual(
      of({ type: 'batch', changes: [{ type: 'add-date', date }, { type: 'add-entity', entity }, remark] }),
      {
        as: 'label',
        label: 'PERSON',
      },
    );
    for (const change of [
      remark,
      { type: 'link', id: 'e-1' },
      { type: 'remove', layer: 'entity', id: 'e-1' },
    ] as const) {
      assert.equal(of(change), undefined);
    }
  });
});
