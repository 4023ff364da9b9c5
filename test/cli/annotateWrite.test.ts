import assert from 'node:assert/strict';
import { readSidecar } from '../../src/core/sidecar/read';
import { EMPTY_SIDECAR, type Sidecar } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { ARTICLE, objects, points, tagged } from './article';
import { MemoryDisk } from './memoryWorld';

suite('corpus annotate --write', () => {
  test('suggestions go into sidecars, slice true, and a second run changes no byte', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE, '/desk/empty.txt': '' });
    assert.deepEqual(await disk.run(['annotate', '--write']), { exit: 0, out: '', err: '' });
    assert.deepEqual(disk.files.written, ['/desk/a.ann.yaml']);
    const text = disk.files.text('/desk/a.ann.yaml')!;
    const { sidecar, problems } = readSidecar(text);
    assert.deepEqual(problems, []);
    assert.deepEqual([sidecar.blocks, sidecar.entities, sidecar.dates], [[], [], []]);
    assert.ok(sidecar.suggestions.entities.length > 0 && sidecar.suggestions.dates.length > 0);
    for (const { start, end, text: quote } of [...sidecar.suggestions.entities, ...sidecar.suggestions.dates]) {
      assert.equal(points(ARTICLE).slice(start, end).join(''), quote);
    }
    assert.equal(sidecar.source?.file, 'a.txt');
    const ids = Object.values(sidecar.suggestions).flatMap((items: readonly { id: string }[]) =>
      items.map(({ id }) => id),
    );
    assert.equal(new Set(ids).size, ids.length);
    await disk.run(['annotate', '--write']);
    assert.deepEqual(disk.files.written, ['/desk/a.ann.yaml']);
  });

  test('with --stdout it does both', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE });
    const { out } = await disk.run(['annotate', '--write', '--stdout']);
    assert.equal(objects(out).length, 1);
    assert.equal(disk.files.written.length, 1);
  });

  test('foreign suggestions stay, own ones are replaced, ids are kept, decisions are not covered', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE });
    await disk.run(['annotate', '--write']);
    const first = readSidecar(disk.files.text('/desk/a.ann.yaml')!).sidecar;
    const [kept, confirmed, refused] = first.suggestions.entities;
    assert.ok(kept && confirmed && refused, 'the article should have three names');
    const { score: _, from, ...entity } = confirmed;
    const before: Sidecar = {
      ...first,
      entities: [{ ...entity, from }],
      rejected: [{ layer: 'entity', label: refused.label, start: refused.start, end: refused.end, text: refused.text }],
      suggestions: {
        ...first.suggestions,
        entities: [
          { ...kept, id: 'e-kept00', score: 0.001 },
          { ...kept, id: 'e-stale0', label: 'EVENT', from: 'vi-person@0' },
          { ...kept, id: 'e-other0', label: 'TEAM', from: 'spacy@3' },
        ],
      },
    };
    await disk.files.write('/desk/a.ann.yaml', new TextEncoder().encode(`# ours\n${writeSidecar(before)}`));
    assert.equal((await disk.run(['annotate', '--write'])).exit, 0);
    const text = disk.files.text('/desk/a.ann.yaml')!;
    assert.ok(text.startsWith('# ours\n'));
    const after = readSidecar(text).sidecar;
    assert.deepEqual(after.entities, before.entities);
    assert.deepEqual(after.rejected, before.rejected);
    const stored = after.suggestions.entities;
    assert.deepEqual(
      stored.find(({ id }) => id === 'e-kept00'),
      { ...kept, id: 'e-kept00' },
    );
    assert.equal(
      stored.some(({ id }) => id === 'e-stale0'),
      false,
    );
    assert.equal(stored.find(({ id }) => id === 'e-other0')?.from, 'spacy@3');
    for (const { start, end } of [confirmed, refused]) {
      assert.ok(!stored.some((item) => item.start < end && start < item.end));
    }
  });

  test('a sidecar that cannot be read, or whose text is gone, keeps every byte', async () => {
    const lost = writeSidecar({
      ...EMPTY_SIDECAR,
      entities: [{ id: 'e-000001', label: 'PERSON', start: 0, end: 3, text: 'Người nào đó' }],
    });
    const sidecars: Record<string, string> = {
      '/desk/broken.ann.yaml': 'entities: [\n',
      '/desk/conflict.ann.yaml': '<<<<<<< a\n=======\n>>>>>>> b\n',
      '/desk/lost.ann.yaml': lost,
      '/desk/newer.ann.yaml': 'format: news-corpus-annotations/2\n',
    };
    const sources = Object.keys(sidecars).map((name) => [name.replace('.ann.yaml', '.txt'), ARTICLE]);
    const disk = new MemoryDisk({ ...sidecars, ...Object.fromEntries(sources) });
    const { exit, err } = await disk.run(['annotate', '--write']);
    assert.equal(exit, 1);
    assert.deepEqual(disk.files.written, []);
    assert.match(err, /^lost\.txt: The text changed, and 1 annotations have no certain place/m);
    for (const [name, text] of Object.entries(sidecars)) assert.equal(disk.files.text(name), text);
  });

  test('two documents that would share a sidecar get none', async () => {
    const disk = new MemoryDisk({
      '/desk/corpus.yaml': 'include: ["*.{txt,md}"]\n',
      '/desk/a.txt': ARTICLE,
      '/desk/a.md': ARTICLE,
    });
    const { exit, err } = await disk.run(['annotate', '--write']);
    assert.equal(exit, 1);
    assert.match(err, /a\.txt: Nothing was written: a\.md would have the same sidecar/);
    assert.deepEqual(disk.files.written, []);
  });

  test('what another program writes at the same time is not lost', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE });
    disk.meanwhile = () =>
      disk.files.write('/desk/a.ann.yaml', new TextEncoder().encode(tagged('Lê Thị Thu Hằng', 'PERSON')));
    assert.equal((await disk.run(['annotate', '--write'])).exit, 0);
    const { sidecar } = readSidecar(disk.files.text('/desk/a.ann.yaml')!);
    assert.deepEqual(
      sidecar.entities.map(({ id }) => id),
      ['e-000001'],
    );
    assert.ok(sidecar.suggestions.dates.length > 0);
    assert.ok(!sidecar.suggestions.entities.some(({ text }) => text === 'Lê Thị Thu Hằng'));
  });

  test('sidecars go into the mirrored tree', async () => {
    const disk = new MemoryDisk({ '/desk/corpus.yaml': 'sidecars: ann\n', '/desk/x/a.txt': ARTICLE });
    await disk.run(['annotate', '--write']);
    assert.deepEqual(disk.files.written, ['/desk/ann/x/a.ann.yaml']);
  });
});
