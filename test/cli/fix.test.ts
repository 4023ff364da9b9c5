import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { FileError } from '../../src/core/corpus/files';
import { sourceStamp } from '../../src/core/sidecar/stamp';
import { EMPTY_SIDECAR } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { ArticleText } from '../../src/core/text/document';
import { MemoryDisk } from './memoryWorld';

const CONFIG = 'labels: {PERSON: {was: ["PER", "HUMAN"]}, "NO": {was: ["N"]}}\n';
/** The lines of `source` of a text. */
function stampOf(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const sha256 = (of: Uint8Array): string => createHash('sha256').update(of).digest('hex');
  const source = sourceStamp('a.txt', bytes, new ArticleText(text), sha256);
  const lines = writeSidecar({ ...EMPTY_SIDECAR, source }).split('\n');
  return `${lines.slice(1, 6).join('\n').trimEnd()}\n`;
}

const SIDECAR = `# ours
format: news-corpus-annotations/1
${stampOf('PER Mai Huế')}entities:
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
  new MemoryDisk({ '/desk/corpus.yaml': CONFIG, '/desk/a.txt': 'PER Mai Huế', '/desk/a.ann.yaml': SIDECAR });

suite('corpus lint --fix', () => {
  test('repairs what is certain, keeps everything else, and reports the rest', async () => {
    const one = disk();
    const { exit, out, err } = await one.run(['lint', '--fix', '--format', 'json']);
    assert.equal(exit, 1);
    assert.equal(err, 'Repaired 2 findings in 1 file.\n');
    assert.deepEqual(
      JSON.parse(out).map(({ line, fixable }: { line: number; fixable: boolean }) => [line, fixable]),
      [[15, false]],
    );
    assert.equal(one.files.text('/desk/a.ann.yaml'), FIXED);
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
    one.meanwhile = () => one.files.write('/desk/a.ann.yaml', new TextEncoder().encode(`# theirs\n${SIDECAR}`));
    assert.equal((await one.run(['lint', '--fix'])).exit, 1);
    assert.equal(one.files.text('/desk/a.ann.yaml'), `# theirs\n${FIXED}`);
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
      '/desk/corpus.yaml',
      new TextEncoder().encode(`${CONFIG}rules: {"span/unknown-label": off}\n`),
    );
    assert.deepEqual(await one.run(['lint', '--fix']), { exit: 0, out: '', err: '' });
    assert.equal(one.files.text('/desk/a.ann.yaml'), SIDECAR);
  });
});

suite('corpus lint --fix, the sidecar as a whole', () => {
  const OLD = 'Lan gặp Minh ở Huế.\nMai về, Mai đi.\nBa ở lại.\n';
  const NEW = 'Tin mới.\nLan gặp Minh ở Huế.\nHôm nay Mai về rồi Mai lại đi.\n';
  const moving = `format: news-corpus-annotations/1
${stampOf(OLD)}entities:
  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"} # hers
  - {id: "e-1", label: "PERSON", start: 8, end: 12, text: "Minh"}
  - {id: "e-3", label: "PERSON", start: 36, end: 38, text: "Ba"}
rejected:
  - {layer: entity, label: "LOCATION", start: 36, end: 38, text: "Ba"}
`;
  const tree = () => new MemoryDisk({ '/desk/a.txt': NEW, '/desk/a.ann.yaml': moving });

  test('moves what is certain, keeps the rest, counts each, and has nothing to do the second time', async () => {
    const one = tree();
    const dry = await one.run(['lint', '--fix-dry-run']);
    assert.deepEqual(one.files.written, []);
    const { exit, out, err } = await one.run(['lint', '--fix']);
    assert.equal(
      err,
      `Repaired in the sidecars:
  1 source added or renewed (hash, length, fingerprint of the lines)
  2 annotations moved to their certain place
  1 annotations put into "unanchored": what they stood on is gone
  1 refusals and suggestions dropped, since their place is not certain
  1 ids that stood twice replaced
`,
    );
    assert.equal(dry.err, err.replace('Repaired', 'Would repair'));
    assert.deepEqual([exit, dry.exit], [0, 0]);
    assert.match(out, /anchor\/unanchored/);
    const fixed = one.files.text('/desk/a.ann.yaml')!;
    assert.ok(fixed.startsWith(`format: news-corpus-annotations/1\n${stampOf(NEW)}`), fixed);
    assert.match(fixed, /"e-1", label: "PERSON", start: 9, end: 12, text: "Lan"\} # hers/);
    assert.match(fixed, /start: 17, end: 21, text: "Minh"\}/);
    assert.match(fixed, /layer: entity, id: "e-3", label: "PERSON", text: "Ba", reason: lost, was: \[36, 38\]/);
    const again = await one.run(['lint', '--fix']);
    assert.deepEqual([again.err, one.files.written.length, one.files.text('/desk/a.ann.yaml')], ['', 1, fixed]);
  });

  test('adds what source lacks, and leaves what cannot be read as it is', async () => {
    const bare = moving
      .replace(/source:\n(?: .*\n){4}/, '')
      .replaceAll('"e-1", label: "PERSON", start: 8', '"e-2", label: "PERSON", start: 8');
    const one = new MemoryDisk({
      '/desk/a.txt': OLD,
      '/desk/a.ann.yaml': bare,
      '/desk/b.txt': NEW,
      '/desk/b.ann.yaml': `${moving}team: @x\n`,
      '/desk/c.txt': NEW,
      '/desk/c.ann.yaml': moving.replace('annotations/1', 'annotations/2'),
    });
    const { err } = await one.run(['lint', '--fix']);
    assert.equal(
      err,
      'Repaired in the sidecars:\n  1 source added or renewed (hash, length, fingerprint of the lines)\n',
    );
    assert.deepEqual(one.files.written, ['/desk/a.ann.yaml']);
    assert.ok(one.files.text('/desk/a.ann.yaml')!.includes(stampOf(OLD)));
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
    await one.files.write('/desk/a.ann.yaml', new TextEncoder().encode(`# moved\n${SIDECAR}${other}`));
    const { exit, out } = await one.run(against);
    assert.equal(exit, 1);
    assert.deepEqual(
      new Set(JSON.parse(out).map(({ rule }: { rule: string }) => rule)),
      new Set(['span/unknown-label', 'span/duplicate']),
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
    const first = one.files.text('/desk/base.json');
    await one.files.write('/desk/x/b.txt', new TextEncoder().encode('x'));
    await one.run(['lint', '--baseline', '../base.json', '--update-baseline'], '/desk/x');
    assert.equal(one.files.text('/desk/base.json'), first);
    assert.deepEqual(Object.keys(JSON.parse(first!).findings), ['a.ann.yaml']);
  });
});
