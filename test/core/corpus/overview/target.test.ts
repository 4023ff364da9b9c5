import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type OverviewTarget, readTarget } from '../../../../src/core/corpus/overview/target';

suite('targets of the overview', () => {
  test('come through a message as they are', () => {
    const targets: readonly OverviewTarget[] = [
      { type: 'files', list: 'unsure' },
      { type: 'layer', layer: 'date', state: 'begun' },
      { type: 'label', label: 'PERSON' },
      { type: 'name', key: 'name PERSON Lê An' },
      { type: 'dates', of: 'texts', unit: 'month', from: -300, to: 12 },
      { type: 'dates', of: 'articles', unit: 'day', to: 12 },
      { type: 'dates', of: 'texts', unit: 'day', isInexact: true },
      { type: 'boilerplate' },
      { type: 'boilerplate', kind: 'navigation', path: 'a/b.txt' },
      { type: 'rule', rule: 'span/edge' },
    ];
    for (const target of targets) assert.deepEqual(readTarget(JSON.parse(JSON.stringify(target))), target);
  });

  test('anything else is none', () => {
    const none = [
      undefined,
      null,
      3,
      'rule',
      {},
      { type: 'rule' },
      { type: 'files', list: 'x' },
      { type: 'dates', of: 'texts' },
    ];
    for (const value of none) assert.equal(readTarget(value), undefined);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readTarget(value);
      }),
    );
  });
});
