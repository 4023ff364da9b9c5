import assert from 'node:assert/strict';
import { FileError } from '../../src/core/corpus/files';
import { MemoryDisk } from './memoryWorld';

const CONFIG = 'labels: {PERSON: {was: ["PER", "HUMAN"]}, "NO": {was: ["N"]}}\n';
const SIDECAR = `# ours
format: news-corpus-annotations/1
entities:
  - {id: "e-1", label: "PER", start: 0, end: 3, text: "PER"} # a name
  - id: e-2
    label: N
    start: 4
    end: 7
    text: Mai
  - {id: "e-3", label: "OTHER", start: 8, end: 11, text: "Huế"}
`;
const FIXED = SIDECAR.replace('label: "PER"', 'label: "PERSON"').replace('label: N\n', 'label: "NO"\n');

const disk = (): MemoryDisk =>
  new MemoryDisk({ '/work/corpus.yaml': CONFIG, '/work/a.txt': 'PER Mai Huế', '/work/a.ann.yaml': SIDECAR });

suite('corpus lint --fix', () => {
  test('repairs what is certain, keeps everything else, and reports the rest', async () => {
    const one = disk();
    const { exit, out, err } = await one.run(['lint', '--fix', '--format', 'json']);
    assert.equal(exit, 1);
    assert.equal(err, 'Repaired 2 findings in 1 file.\n');
    assert.deepEqual(
      JSON.parse(out).map(({ line, fixable }: { line: number; fixable: boolean }) => [line, fixable]),
      [[10, false]],
    );
    assert.equal(one.files.text('/work/a.ann.yaml'), FIXED);
    const again = await one.run(['lint', '--fix']);
    assert.equal(again.err, '');
    assert.equal(one.files.written.length, 1);
  });

  test('--fix-dry-run reports the same and writes nothing', async () => {
    const one = disk();
    const dry = await one.run(['lint', '--fix-dry-run', '--format', 'json']);
    assert.deepEqual(one.files.written, []);
    assert.equal(dry.err, 'Would repair 2 findings in 1 file.\n');
    const wet = await one.run(['lint', '--fix', '--format', 'json']);
    assert.equal(dry.out, wet.out);
  });

  test('without it fixable findings are marked', async () => {
    const { out } = await disk().run(['lint', '--format', 'json']);
    assert.deepEqual(
      JSON.parse(out).map(({ fixable }: { fixable: boolean }) => fixable),
      [true, true, false],
    );
  });

  test('what another program writes at the same time is not lost', async () => {
    const one = disk();
    one.meanwhile = () => one.files.write('/work/a.ann.yaml', new TextEncoder().encode(`# theirs\n${SIDECAR}`));
    assert.equal((await one.run(['lint', '--fix'])).exit, 1);
    assert.equal(one.files.text('/work/a.ann.yaml'), `# theirs\n${FIXED}`);
  });

  test('a sidecar that cannot be written is said, and its findings stay', async () => {
    const one = disk();
    one.meanwhile = async () => {
      throw new FileError('no-permission', 'a.ann.yaml', 'permission denied');
    };
    const { exit, out, err } = await one.run(['lint', '--fix', '--format', 'json']);
    assert.deepEqual([exit, JSON.parse(out).length], [1, 3]);
    assert.match(err, /^a\.ann\.yaml: The fixes cannot be written: permission denied\./);
  });

  test('a rule that is off repairs nothing', async () => {
    const one = disk();
    await one.files.write(
      '/work/corpus.yaml',
      new TextEncoder().encode(`${CONFIG}rules: {"span/unknown-label": off}\n`),
    );
    assert.deepEqual(await one.run(['lint', '--fix']), { exit: 0, out: '', err: '' });
    assert.equal(one.files.text('/work/a.ann.yaml'), SIDECAR);
  });
});

suite('corpus lint --baseline', () => {
  test('what it holds is not reported; more of the same, and anything else, is', async () => {
    const one = disk();
    const made = await one.run(['lint', '--baseline', 'ci/base.json', '--update-baseline']);
    assert.deepEqual([made.exit, made.out], [0, '']);
    assert.match(made.err, /^3 findings are in the baseline ci\/base\.json now/);
    const against = ['lint', '--baseline', 'ci/base.json', '--format', 'json'];
    assert.deepEqual(await one.run(against), { exit: 0, out: '[]\n', err: '' });
    const other = '  - {id: "e-4", label: "OTHER", start: 8, end: 11, text: "Huế"}\n';
    await one.files.write('/work/a.ann.yaml', new TextEncoder().encode(`# moved\n${SIDECAR}${other}`));
    const { exit, out } = await one.run(against);
    assert.equal(exit, 1);
    assert.deepEqual(
      new Set(JSON.parse(out).map(({ rule }: { rule: string }) => rule)),
      new Set(['span/unknown-label', 'span/overlap']),
    );
    assert.equal(JSON.parse(out).length, 2);
  });

  test('what is gone is said, so that the baseline can shrink', async () => {
    const one = disk();
    await one.run(['lint', '--baseline', 'base.json', '--update-baseline']);
    await one.run(['lint', '--fix']);
    const { exit, err } = await one.run(['lint', '--baseline', 'base.json']);
    assert.equal(exit, 0);
    assert.match(err, /^2 findings of the baseline base\.json are gone/);
    assert.equal((await one.run(['lint', '--baseline', 'base.json', 'a.txt'])).err, '');
  });

  test('the file is the same from every folder and in every run', async () => {
    const one = disk();
    await one.run(['lint', '--baseline', 'base.json', '--update-baseline']);
    const first = one.files.text('/work/base.json');
    await one.files.write('/work/x/b.txt', new Uint8Array());
    await one.run(['lint', '--baseline', '../base.json', '--update-baseline'], '/work/x');
    assert.equal(one.files.text('/work/base.json'), first);
    assert.deepEqual(Object.keys(JSON.parse(first!).findings), ['a.ann.yaml']);
  });
});
