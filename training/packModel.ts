/** Packs what fit.py wrote: `npx tsx training/packModel.ts TREES.json` → src/core/boilerplate/data/lineModel.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEAF, packTrees, type Trees } from '../src/core/boilerplate/trees';

/** A node as fit.py writes it: feature, threshold, left, right; or a leaf's value. */
type Node = readonly [number, number, number, number] | readonly [number];

interface Fitted {
  readonly base: number;
  readonly names: readonly string[];
  readonly trees: readonly (readonly Node[])[];
}

function main(source: string): void {
  const fitted = JSON.parse(readFileSync(source, 'utf8')) as Fitted;
  const feature: number[] = [];
  const right: number[] = [];
  const value: number[] = [];
  const sizes: number[] = [];
  const roots: number[] = [];
  for (const nodes of fitted.trees) {
    const root = feature.length;
    roots.push(root);
    const visit = (at: number): void => {
      const node = nodes[at]!;
      const place = feature.length;
      if (node.length === 1) {
        feature.push(LEAF);
        right.push(0);
        value.push(node[0]);
        return;
      }
      feature.push(node[0]);
      right.push(0);
      value.push(node[1]);
      visit(node[2]);
      right[place] = feature.length - place;
      if (right[place]! > 255) throw new Error('A tree has more nodes than a byte can span: fit smaller trees.');
      visit(node[3]);
    };
    visit(0);
    sizes.push(feature.length - root);
  }
  const trees: Trees = {
    base: fitted.base,
    names: fitted.names,
    roots: Int32Array.from(roots),
    feature: Uint8Array.from(feature),
    right: Uint8Array.from(right),
    value: Float32Array.from(value),
  };
  const target = join(__dirname, '..', 'src/core/boilerplate/data/lineModel.json');
  writeFileSync(target, `${JSON.stringify(packTrees(trees, sizes))}\n`);
  console.log(`${sizes.length} trees, ${feature.length} nodes`);
}

main(process.argv[2] ?? join(__dirname, 'out', 'trees.json'));
