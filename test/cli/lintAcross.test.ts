import assert from 'node:assert/strict';
import { MemoryDisk } from './memoryWorld';

const TAGGED = (label: string): string =>
  `format: news-corpus-annotations/1\nentities:\n  - {id: "e-1", label: "${label}", start: 0, end: 6, text: "Hà Nội"}\n`;
const tree = (): MemoryDisk =>
  new MemoryDisk({
    '/desk/a.txt': 'Hà Nội mưa.',
    '/desk/a.ann.yaml': TAGGED('LOCATION'),
    '/desk/b.txt': 'Hà Nội nắng.',
    '/desk/b.ann.yaml': TAGGED('LOCATION'),
    '/desk/c.txt': 'Hà Nội gió.',
    '/desk/c.ann.yaml': TAGGED('PERSON'),
    '/desk/d.txt': 'Hà Nội gió.\n',
  });

interface Found {
  readonly file: string;
  readonly rule: string;
}

async function lint(disk: MemoryDisk, ...argv: string[]): Promise<string[]> {
  const { out } = await disk.run(['lint', '--format', 'json', ...argv]);
  return (JSON.parse(out) as Found[]).map(({ file, rule }) => `${file} ${rule}`);
}

suite('corpus lint across documents', () => {
  test('compares all of them, whatever is reported', async () => {
    const all = ['c.ann.yaml entity/two-labels', 'd.txt corpus/duplicate'];
    assert.deepEqual(await lint(tree()), all);
    assert.deepEqual(await lint(tree(), 'c.txt'), all.slice(0, 1));
    assert.deepEqual(await lint(tree(), 'a.txt'), []);
  });

  test('warnings of theirs do not fail, and can be turned off, made errors, or answered for', async () => {
    assert.equal((await tree().run(['lint'])).exit, 0);
    for (const [config, left] of [
      ['rules: {"entity/two-labels": off}\n', ['d.txt corpus/duplicate']],
      ['ignore: [{rule: "corpus/duplicate", file: "d.txt", reason: "x"}]\n', ['c.ann.yaml entity/two-labels']],
      ['overrides: [{glob: "[cd].*", rules: {"corpus/duplicate": off, "entity/two-labels": off}}]\n', []],
    ] as const) {
      const disk = tree();
      await disk.files.write('/desk/corpus.yaml', new TextEncoder().encode(config));
      assert.deepEqual(await lint(disk), left, config);
    }
  });
});

suite('corpus lint --fix-source', () => {
  const dirty = (): MemoryDisk =>
    new MemoryDisk({
      '/desk/a.txt': '\ufeffTin: Hà\u00a0Nội\u200b, Huế.\r\n',
      '/desk/a.ann.yaml': `format: news-corpus-annotations/1
entities:
  - {id: "e-1", label: "LOCATION", start: 5, end: 11, text: "Hà\u00a0Nội"} # ours
  - {id: "e-2", label: "LOCATION", start: 14, end: 17, text: "Huế"}
`,
      '/desk/b.txt': 'x\u200by',
    });

  test('repairs sources, with and without a sidecar, and moves annotations along', async () => {
    const disk = dirty();
    const { err } = await disk.run(['lint', '--fix', '--fix-source']);
    assert.match(err, /Repaired 3 findings in 2 files/);
    assert.equal(disk.files.text('/desk/a.txt'), '\ufeffTin: Hà Nội, Huế.\r\n');
    assert.equal(disk.files.text('/desk/b.txt'), 'xy');
    const sidecar = disk.files.text('/desk/a.ann.yaml')!;
    assert.match(sidecar, /start: 5, end: 11, text: "Hà Nội"\} # ours/);
    assert.match(sidecar, /start: 13, end: 16, text: "Huế"/);
    assert.deepEqual(await lint(disk), []);
  });

  test('is asked for: --fix alone touches no source, and neither does a dry run', async () => {
    for (const argv of [['--fix'], ['--fix-dry-run', '--fix-source']]) {
      const disk = dirty();
      await disk.run(['lint', ...argv]);
      assert.equal(disk.files.text('/desk/b.txt'), 'x\u200by');
      assert.match(disk.files.text('/desk/a.txt')!, /\u00a0/);
    }
    assert.equal((await dirty().run(['lint', '--fix-source'])).exit, 2);
  });
});
