import assert from 'node:assert/strict';
import { readSidecar } from '../../src/core/sidecar/read';
import { writeSidecar } from '../../src/core/sidecar/write';
import { ARTICLE, tagged } from './article';
import { MemoryDisk } from './memoryWorld';

const DONE = { document: { done: { entities: true } }, source: { file: 'a.txt', sha256: '', length: ARTICLE.length } };
const CONFIG = 'version: 1\nsidecars: "annotations/{annotator}/"\n';
const TREE = {
  '/desk/corpus.yaml': CONFIG,
  '/desk/n/a.txt': ARTICLE,
  '/desk/annotations/lan/n/a.ann.yaml': tagged('Hà Nội', 'LOCATION', DONE),
  '/desk/annotations/minh/n/a.ann.yaml': tagged('Hà Nội', 'ORGANIZATION', DONE),
};

suite('corpus compare', () => {
  test('two trees of sidecars, with disagreements in context', async () => {
    const disk = new MemoryDisk({ ...TREE, '/desk/annotations/lan/n/b.ann.yaml': tagged('Hà Nội', 'LOCATION') });
    const { exit, out } = await disk.run(['compare', 'annotations/lan', 'annotations/minh']);
    assert.equal(exit, 1);
    assert.match(
      out,
      /^Compared 1 article\. A is annotations\/lan, B is annotations\/minh\.\n\nEntities +A +B +both +F1\n/,
    );
    assert.match(
      out,
      /LOCATION +1 +0 +0 +0\.000\nORGANIZATION +0 +1 +0 +0\.000\nall +1 +1 +0 +0\.000\nspans alone +1 +1 +1 +1\.000/,
    );
    assert.match(out, /n\/b\.ann\.yaml: only A has it/);
    assert.match(
      out,
      /entity {2}A: LOCATION “Hà Nội” {2}B: ORGANIZATION “Hà Nội”\n {6}Thủ tướng .* tại \[Hà Nội\] vào sáng nay\./,
    );
  });

  test('as JSON; nothing to say about one who agrees', async () => {
    const disk = new MemoryDisk(TREE);
    const { out } = await disk.run(['compare', '--format', 'json', 'annotations/lan', 'annotations/minh']);
    const object = JSON.parse(out);
    assert.deepEqual(object.total.entities.all, { a: 1, b: 1, both: 0, f1: 0 });
    const [{ layer, about, start, end }] = object.files[0].disagreements;
    assert.deepEqual([layer, about, Array.from(ARTICLE).slice(start, end).join('')], ['entity', 'label', 'Hà Nội']);
    const same = await disk.run(['compare', 'annotations/lan', 'annotations/lan']);
    assert.equal(same.exit, 0);
  });
});

suite('a tree of sidecars for each annotator', () => {
  test('each sees their own, and must say who they are', async () => {
    const disk = new MemoryDisk({ ...TREE, '/desk/annotations/minh/n/gone.ann.yaml': tagged('Hà Nội', 'LOCATION') });
    const nobody = await disk.run(['lint']);
    assert.equal(nobody.exit, 2);
    assert.match(nobody.err, /corpus\.yaml:2:1: error: "sidecars" has a folder for each annotator: say who you are/);
    assert.equal((await disk.run(['lint', '--annotator', '../x'])).exit, 2);
    // The orphan is in the other one's tree.
    assert.equal((await disk.run(['lint', '--annotator', 'lan', '--quiet'])).out.includes('gone'), false);
    assert.match((await disk.run(['lint', '--annotator', 'minh'])).out, /gone\.ann\.yaml.*sidecar\/orphan/s);
    const { out } = await disk.run(['export', '--format', 'jsonl', '--annotator', 'minh']);
    assert.equal(JSON.parse(out).entities[0].label, 'ORGANIZATION');
    await disk.run(['annotate', '--write', '--annotator', 'hoa']);
    const written = readSidecar(disk.files.text('/desk/annotations/hoa/n/a.ann.yaml')!);
    assert.ok(written.sidecar.suggestions.entities.length > 0);
    assert.equal(disk.files.text('/desk/annotations/lan/n/a.ann.yaml'), TREE['/desk/annotations/lan/n/a.ann.yaml']);
    assert.equal(writeSidecar(written.sidecar, written), disk.files.text('/desk/annotations/hoa/n/a.ann.yaml'));
  });
});
