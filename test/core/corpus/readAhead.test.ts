import assert from 'node:assert/strict';
import { readAhead } from '../../../src/core/corpus/readAhead';

suite('readAhead', () => {
  test('keeps the order, whatever comes first', async () => {
    const items = Array.from({ length: 30 }, (_, i) => i);
    const read = async (i: number): Promise<number> => {
      for (let turn = 0; turn < (i * 7) % 5; turn++) await Promise.resolve();
      return i * 2;
    };
    const seen: number[] = [];
    for await (const result of readAhead(items, read)) seen.push(result);
    assert.deepEqual(
      seen,
      items.map((i) => i * 2),
    );
  });

  test('reads a few ahead, not everything', async () => {
    let begun = 0;
    for await (const _ of readAhead(new Array(100).fill(0), async () => ++begun)) break;
    assert.ok(begun > 1 && begun < 20, `${begun}`);
  });

  test('an error comes in its turn, and stopping early swallows the later ones', async () => {
    const read = async (i: number): Promise<number> => {
      if (i > 1) throw new Error(`${i}`);
      return i;
    };
    const seen: number[] = [];
    await assert.rejects(
      async () => {
        for await (const i of readAhead([0, 1, 2, 3, 4], read)) seen.push(i);
      },
      { message: '2' },
    );
    assert.deepEqual(seen, [0, 1]);
    for await (const i of readAhead([0, 5], read)) {
      assert.equal(i, 0);
      break;
    }
  });
});
