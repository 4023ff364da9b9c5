import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calibrate } from '../../../src/core/entities/calibrate';

suite('calibrate', () => {
  test('a surer recogniser stays surer, and chances stay between 0 and 1', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        assert.ok(calibrate(low) >= 0 && calibrate(low) <= calibrate(high) && calibrate(high) <= 1);
      }),
    );
  });

  test('recognisers were too sure of themselves', () => {
    assert.ok(calibrate(0.95) < 0.95 && calibrate(0.8) < 0.8);
  });
});
