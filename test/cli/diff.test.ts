import assert from 'node:assert/strict';
import type { FileDiff } from '../../src/cli/locatedDiff';
import { EMPTY_SIDECAR, type Sidecar, type StoredEntity } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { builtPrograms } from './builtPrograms';
import { GitRepository } from './gitRepository';
import { MemoryDisk } from './memoryWorld';

const TEXT = '🙂 Bà Lan ở Huế. Ông Minh [vắng] ở Vinh.\n';
const entity = (id: string, label: string, text: string, more: Partial<StoredEntity> = {}): StoredEntity => {
  const start = [...TEXT.slice(0, TEXT.indexOf(text))].length;
  return { id, label, start, end: start + [...text].length, text, ...more };
};
const source = { file: 'a.txt', sha256: '00', length: [...TEXT].length };
const stored = (entities: readonly StoredEntity[], more: Partial<Sidecar> = {}): string =>
  writeSidecar({ ...EMPTY_SIDECAR, source, entities, ...more });

const BEFORE = stored([
  entity('e-1', 'PERSON', 'Lan'),
  entity('e-2', 'PERSON', 'Huế'),
  entity('e-3', 'PERSON', 'Minh'),
]);
const AFTER = stored(
  [
    entity('e-2', 'LOCATION', 'Huế'),
    entity('e-3', 'PERSON', 'Ông Minh', { note: 'x' }),
    entity('e-4', 'LOCATION', 'Vinh'),
  ],
  { dates: [], document: { date: '2020-07-02' } },
);

const disk = (): MemoryDisk =>
  new MemoryDisk({
    '/desk/old/a.ann.yaml': BEFORE,
    '/desk/old/a.txt': TEXT,
    '/desk/old/same.ann.yaml': BEFORE,
    '/desk/new/a.ann.yaml': AFTER,
    '/desk/new/a.txt': TEXT,
    '/desk/new/same.ann.yaml': BEFORE,
  });

suite('corpus diff', () => {
  test('text: what was added, removed, changed, with its sentence', async () => {
    const { exit, out, err } = await disk().run(['diff', 'old', 'new']);
    assert.deepEqual([exit, err], [1, '']);
    assert.equal(
      out,
      `a.ann.yaml
  - PERSON “Lan” (e-1)
      🙂 Bà [Lan] ở Huế.
  ~ PERSON → LOCATION “Huế” (e-2)
      🙂 Bà Lan ở [Huế].
  ~ PERSON “Minh” → “Ông Minh” (e-3, note: – → x)
      [Ông Minh] [vắng] ở Vinh.
  + LOCATION “Vinh” (e-4)
      Ông Minh [vắng] ở [Vinh].
  · document.date: – → 2020-07-02
`,
    );
  });

  test('markdown: nothing of the article is taken for markup', async () => {
    const { out } = await disk().run(['diff', 'old/a.ann.yaml', 'new/a.ann.yaml', '--format', 'markdown']);
    assert.ok(out.startsWith('#### a.ann.yaml\n\n- removed: PERSON “Lan” (e-1)<br>🙂 Bà **Lan** ở Huế.\n'), out);
    assert.ok(out.includes('- added: LOCATION “Vinh” (e-4)<br>Ông Minh \\[vắng\\] ở **Vinh**.\n'), out);
  });

  test('json: the items as stored', async () => {
    const { out } = await disk().run(['diff', 'old', 'new', '--format=json']);
    const [file, ...others]: FileDiff[] = JSON.parse(out);
    assert.equal(others.length, 0);
    assert.deepEqual(
      file!.differences.map(({ id, changes }) => [id, ...changes]),
      [
        ['e-1', 'removed'],
        ['e-2', 'relabelled'],
        ['e-3', 'respanned', 'edited'],
        ['e-4', 'added'],
      ],
    );
    const added = entity('e-4', 'LOCATION', 'Vinh');
    const { text, start, end } = file!.differences[3]!.sentence!;
    assert.deepEqual(file!.differences[3]!.after, added);
    assert.equal([...text].slice(start, end).join(''), 'Vinh');
    assert.deepEqual(file!.document, [{ key: 'date', after: '2020-07-02' }]);
  });

  test('what only moved is counted; without a source there is no sentence', async () => {
    const one = disk();
    const moved = BEFORE.replace(/start: (\d+), end: (\d+)/g, (_, a, b) => `start: ${+a + 5}, end: ${+b + 5}`);
    await one.files.write('/desk/new/a.ann.yaml', new TextEncoder().encode(moved));
    assert.deepEqual(await one.run(['diff', 'old', 'new']), {
      exit: 1,
      out: 'a.ann.yaml\n  · 3 moved with the text\n',
      err: '',
    });
    await one.files.write('/desk/x/a.ann.yaml', new TextEncoder().encode(AFTER));
    const bare = JSON.parse((await one.run(['diff', 'old/same.ann.yaml', 'x/a.ann.yaml', '--format', 'json'])).out);
    assert.ok(bare[0].differences.every((one: object) => !('sentence' in one) || 'before' in one));
  });

  test('the same is no difference; a sidecar with mistakes, and what does not fit together, is refused', async () => {
    const one = disk();
    assert.deepEqual(await one.run(['diff', 'old', 'old']), { exit: 0, out: '', err: '' });
    assert.equal((await one.run(['diff', 'old', 'new/a.ann.yaml'])).exit, 2);
    assert.equal((await one.run(['diff', 'nowhere', 'new'])).exit, 2);
    assert.equal((await one.run(['diff'])).exit, 2);
    await one.files.write('/desk/new/a.ann.yaml', new TextEncoder().encode(`${AFTER}team: @x\n`));
    const { exit, err } = await one.run(['diff', 'old', 'new']);
    assert.equal(exit, 2);
    assert.match(err, /^new\/a\.ann\.yaml cannot be read whole: Not valid YAML/);
  });

  test('git revisions, a folder of one, a file of one', function () {
    this.timeout(120_000);
    builtPrograms();
    const repo = new GitRepository({ 'seeds/a.ann.yaml': BEFORE, 'seeds/a.txt': TEXT });
    try {
      repo.branch('new', { 'seeds/a.ann.yaml': AFTER });
      const names = ['main', 'new'].map((name) => repo.corpus('diff', name, 'new').stdout.split('\n')[0]);
      assert.deepEqual(names, ['seeds/a.ann.yaml', '']);
      const folder = repo.corpus('diff', 'new:seeds', 'seeds');
      assert.deepEqual([folder.status, folder.stdout.split('\n')[1]], [1, '  + PERSON “Lan” (e-1)']);
      const file = repo.corpus('diff', 'main:seeds/a.ann.yaml', 'new:seeds/a.ann.yaml');
      assert.match(file.stdout, /\[Vinh\]/);
      assert.equal(repo.corpus('diff', 'main').status, 0);
      assert.equal(repo.corpus('diff', '--', '--output=x', 'main').status, 2);
    } finally {
      repo.remove();
    }
  });
});
