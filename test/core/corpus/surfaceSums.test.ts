import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decidedNames, readDecidedNames } from '../../../src/core/corpus/decidedNames';
import { SurfaceSums } from '../../../src/core/corpus/surfaceSums';
import type { SurfaceMemory } from '../../../src/core/knowledge';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';

const name = fc.constantFrom('Mai', 'Hà  Nội', 'a\tb', 'Sao Khuê');
const label = fc.constantFrom('PERSON', 'LOCATION', 'NO');
const sidecar = fc
  .record({
    confirmed: fc.array(fc.tuple(name, label), { maxLength: 6 }),
    rejected: fc.array(fc.tuple(name, fc.option(label, { nil: undefined })), { maxLength: 4 }),
  })
  .map(
    ({ confirmed, rejected }): Sidecar => ({
      ...EMPTY_SIDECAR,
      entities: confirmed.map(([text, of], i) => ({ id: `${i}`, label: of, start: i, end: i + 1, text })),
      rejected: rejected.map(([text, of], i) => ({
        layer: 'entity',
        start: i,
        end: i + 1,
        text,
        ...(of === undefined ? {} : { label: of }),
      })),
    }),
  );

function plain(sums: ReadonlyMap<string, SurfaceMemory>): unknown {
  return [...sums]
    .map(([surface, { confirmed, rejected }]) => [surface, [...confirmed].sort(), [...rejected].sort()])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

suite('SurfaceSums', () => {
  test('a document more and less, in any order', () => {
    fc.assert(
      fc.property(fc.array(sidecar, { maxLength: 5 }), sidecar, (others, own) => {
        const expected = new SurfaceSums();
        for (const one of others) expected.add(decidedNames(one), 1);
        const all = new SurfaceSums();
        all.add(decidedNames(own), 1);
        for (const one of others) all.add(decidedNames(one), 1);
        assert.deepEqual(plain(all.without(decidedNames(own))), plain(expected));
        all.add(decidedNames(own), -1);
        assert.deepEqual(plain(all), plain(expected));
        assert.equal(all.size, expected.size);
      }),
    );
  });

  test('what is packed says how often and by which label', () => {
    const packed = decidedNames({
      ...EMPTY_SIDECAR,
      entities: [
        { id: '1', label: 'PERSON', start: 0, end: 3, text: 'Lê  Mai' },
        { id: '2', label: 'PERSON', start: 9, end: 12, text: 'Lê Mai' },
      ],
      rejected: [{ layer: 'entity', start: 20, end: 23, text: 'Lê Mai' }],
    });
    const rows: unknown[] = [];
    readDecidedNames(`${packed}damaged\trow`, (...row) => rows.push(row));
    assert.deepEqual(rows, [
      ['Lê Mai', 'PERSON', 2, 0],
      ['Lê Mai', '*', 0, 1],
    ]);
  });
});
