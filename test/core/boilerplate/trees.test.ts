import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bundledModel } from '../../../src/core/boilerplate/bundledModel';
import { readFeatures } from '../../../src/core/boilerplate/features';
import { readPage } from '../../../src/core/boilerplate/page';
import { readSections } from '../../../src/core/boilerplate/sections';
import { readSlugs } from '../../../src/core/boilerplate/slugs';
import { evaluateTrees, LEAF, packTrees, type Trees, unpackTrees } from '../../../src/core/boilerplate/trees';
import { ArticleText } from '../../../src/core/text/document';

/** Two trees: `a <= 1 ? (b <= 0 ? 0.5 : -1) : 2` and the single leaf 0.25. */
const trees: Trees = {
  base: -0.5,
  names: ['a', 'b'],
  roots: Int32Array.from([0, 5]),
  feature: Uint8Array.from([0, 1, LEAF, LEAF, LEAF, LEAF]),
  right: Uint8Array.from([4, 2, 0, 0, 0, 0]),
  value: Float32Array.from([1, 0, 0.5, -1, 2, 0.25]),
};

suite('trees', () => {
  test('add up the leaves that each row reaches', () => {
    const odds = evaluateTrees(trees, [Float32Array.from([1, 1, 3]), Float32Array.from([0, 1, 0])], 3);
    assert.deepEqual([...odds], [0.25, -1.25, 1.75]);
  });

  test('evaluate rows of any number as they do one by one', () => {
    const row = fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
        const columns = [Float32Array.from(rows, ([a]) => a), Float32Array.from(rows, ([, b]) => b)];
        const together = evaluateTrees(trees, columns, rows.length);
        rows.forEach((_, i) => {
          const alone = evaluateTrees(trees, [columns[0]!.slice(i, i + 1), columns[1]!.slice(i, i + 1)], 1);
          assert.equal(together[i], alone[0]);
        });
      }),
    );
  });

  test('come back from their packed form, values to eight bits', () => {
    const back = unpackTrees(packTrees(trees, [5, 1]));
    assert.deepEqual([...back.roots], [0, 5]);
    assert.deepEqual([...back.feature], [...trees.feature]);
    assert.deepEqual([...back.right], [...trees.right]);
    for (const [i, value] of [...trees.value].entries()) {
      assert.ok(Math.abs(back.value[i]! - value) <= Math.abs(value) / 256);
    }
  });

  test('were fitted with the features that the code computes, in the same order', () => {
    const page = readPage(new ArticleText('One line.\nAnother line'), undefined);
    assert.deepEqual(bundledModel.features, readFeatures(page, readSections(page), readSlugs(page)).names);
  });
});
