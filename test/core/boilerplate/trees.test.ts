import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bundledModel } from '../../../src/core/boilerplate/bundledModel';
import { readFeatures } from '../../../src/core/boilerplate/features';
import { readPage } from '../../../src/core/boilerplate/page';
import { readSections } from '../../../src/core/boilerplate/sections';
import { readSlugs } from '../../../src/core/boilerplate/slugs';
import { treeScorer } from '../../../src/core/boilerplate/treeScorer';
import { LEAF, packTrees, type Trees, unpackTrees } from '../../../src/core/boilerplate/trees';
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
    const odds = new Float64Array(4);
    treeScorer(trees)([Float32Array.from([9, 1, 1, 3]), Float32Array.from([9, 0, 1, 0])], odds, 1, 4);
    assert.deepEqual([...odds], [0, 0.25, -1.25, 1.75]);
  });

  test('of any size give every row what a walk through them gives, to the last bit', () => {
    const threshold = fc.integer({ min: -3, max: 3 });
    // Up to 128 leaves: bits of a tree in one word, and in several.
    const forest = fc.array(fc.array(fc.tuple(fc.nat({ max: 1 }), threshold), { maxLength: 127 }), { maxLength: 4 });
    const row = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }));
    fc.assert(
      fc.property(forest, fc.array(row, { maxLength: 80 }), (shapes, rows) => {
        const grown = grow(shapes);
        const columns = [Float32Array.from(rows, ([a]) => a), Float32Array.from(rows, ([, b]) => b)];
        const odds = new Float64Array(rows.length);
        treeScorer(grown)(columns, odds, 0, rows.length);
        rows.forEach((values, i) => {
          assert.equal(odds[i], walk(grown, values));
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

/** Trees whose inner nodes are the given ones, halved at each node; every leaf has another value. */
function grow(shapes: readonly (readonly (readonly [number, number])[])[]): Trees {
  const roots: number[] = [];
  const nodes: [feature: number, right: number, value: number][] = [];
  const build = (inner: readonly (readonly [number, number])[]): void => {
    const [node, ...rest] = inner;
    const at = nodes.length;
    if (node === undefined) {
      nodes.push([LEAF, 0, Math.fround(1 / (at + 3))]);
      return;
    }
    const half = rest.length >> 1;
    const own: [number, number, number] = [node[0], 0, node[1]];
    nodes.push(own);
    build(rest.slice(0, half));
    own[1] = nodes.length - at;
    build(rest.slice(half));
  };
  for (const shape of shapes) {
    roots.push(nodes.length);
    build(shape);
  }
  return {
    base: -0.5,
    names: ['a', 'b'],
    roots: Int32Array.from(roots),
    feature: Uint8Array.from(nodes, ([feature]) => feature),
    right: Uint8Array.from(nodes, ([, right]) => right),
    value: Float32Array.from(nodes, ([, , value]) => value),
  };
}

function walk({ base, roots, feature, right, value }: Trees, row: readonly number[]): number {
  let sum = base;
  for (const root of roots) {
    let node = root;
    while (feature[node] !== LEAF) node += row[feature[node]!]! <= value[node]! ? 1 : right[node]!;
    sum += value[node]!;
  }
  return sum;
}
