import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CountTable } from '../../../src/core/corpus/countTable';

const key = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.maxSafeInteger().map(Math.abs), fc.constant(2 ** 53 - 2));

suite('CountTable', () => {
  test('counts as a map does, also while it grows and where sums fall back to nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer({ min: -2, max: 3 })), { maxLength: 400 }), (changes) => {
        const table = new CountTable();
        const map = new Map<number, number>();
        for (const [at, by] of changes) {
          if (at > 2 ** 53 - 2) continue;
          table.add(at, by);
          map.set(at, (map.get(at) ?? 0) + by);
        }
        for (const [at, count] of map) assert.equal(table.get(at), count);
        assert.equal(table.get(41), map.get(41) ?? 0);
      }),
    );
  });

  test('a hundred thousand keys', () => {
    const table = new CountTable();
    for (let i = 0; i < 100_000; i++) table.add(i * 90071992547, 1 + (i % 3));
    for (let i = 0; i < 100_000; i += 997) assert.equal(table.get(i * 90071992547), 1 + (i % 3));
  });
});
