import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlaps } from '../../../src/core/text/range';
import { RangeSet } from '../../../src/core/text/rangeSet';

const range = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

suite('RangeSet', () => {
  test('agrees with looking at every range', () => {
    fc.assert(
      fc.property(fc.array(range), fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })), (ranges, [start, length]) => {
        const probe = { start, end: start + length };
        const solid = ranges.filter((each) => each.end > each.start);
        assert.equal(
          new RangeSet(solid).overlaps(probe),
          solid.some((each) => overlaps(each, probe)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
