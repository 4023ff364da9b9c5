import assert from 'node:assert/strict';
import { MemoryDisk } from './memoryWorld';

const NAMED = `format: news-corpus-annotations/1
entities:
  - {id: "e-1", label: "PERSN", start: 2, end: 5, text: "Lan"}
`;

const dirty = (): MemoryDisk =>
  new MemoryDisk({
    '/desk/good.txt': 'Lan',
    '/desk/x/a.txt': '🙂 Lan',
    '/desk/x/a.ann.yaml': NAMED,
    '/desk/x/b.txt': 'no sidecar',
    '/desk/y/gone.ann.yaml': NAMED,
    '/desk/z.txt': Uint8Array.from([0xe9]),
  });

interface Found {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
}

const found = (out: string): Found[] => JSON.parse(out);
const places = (out: string): string[] => found(out).map(({ file, rule }) => `${file} ${rule}`);

suite('corpus lint', () => {
  test('a clean corpus says nothing and exits with 0', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': 'Lan', '/desk/b.txt': 'Mai' });
    assert.deepEqual(await disk.run(['lint']), { exit: 0, out: '', err: '' });
    assert.deepEqual(await disk.run(['lint', '--format', 'json']), { exit: 0, out: '[]\n', err: '' });
  });

  test('JSON: the keys of the contract, places in code points, from 1', async () => {
    const { exit, out, err } = await dirty().run(['lint', '--format', 'json']);
    assert.deepEqual([exit, err], [1, '']);
    assert.deepEqual(places(out), [
      'x/a.ann.yaml span/unknown-label',
      'y/gone.ann.yaml sidecar/orphan',
      'y/gone.ann.yaml span/unknown-label',
      'z.txt text/not-utf8',
    ]);
    assert.deepEqual(found(out)[0], {
      file: 'x/a.ann.yaml',
      rule: 'span/unknown-label',
      severity: 'error',
      message: '"Lan" has the label PERSN, which the corpus does not have. Did you mean PERSON?',
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 63,
      start: 48,
      end: 106,
      fixable: false,
    });
  });

  test('columns and offsets in files with other line ends and characters outside the plane', async () => {
    const text = `# 🙂🙂\n${NAMED}`.replaceAll('\n', '\r\n').replace('- {id', '- {note: "🙂", id');
    const disk = new MemoryDisk({ '/desk/a.txt': '🙂 Lan', '/desk/a.ann.yaml': `\ufeff${text}` });
    const [finding] = JSON.parse((await disk.run(['lint', '--format', 'json'])).out);
    const normal = [...text.replaceAll('\r\n', '\n')];
    assert.equal(normal.slice(finding.start, finding.end).join('').slice(0, 6), '{note:');
    assert.deepEqual([finding.line, finding.column, finding.endLine], [4, 5, 4]);
    assert.equal(finding.endColumn - finding.column, finding.end - finding.start);
  });

  test('stylish: one finding a line, then a count', async () => {
    const { out } = await dirty().run(['lint', 'x']);
    assert.equal(
      out,
      'x/a.ann.yaml:3:5: error: "Lan" has the label PERSN, which the corpus does not have. Did you mean PERSON? [span/unknown-label]\n\n1 problem (1 error, 0 warnings)\n',
    );
  });

  test('severities of corpus.yaml, by rule and by glob; off costs nothing', async () => {
    const disk = dirty();
    const config =
      'rules: {"span/unknown-label": warning, "text/not-utf8": off}\noverrides: [{glob: "y/**", rules: {"span/unknown-label": off, "sidecar/orphan": info}}]\n';
    await disk.files.write('/desk/corpus.yaml', new TextEncoder().encode(config));
    const { exit, out } = await disk.run(['lint', '--format', 'json']);
    assert.deepEqual(
      found(out).map(({ file, severity }) => [file, severity]),
      [
        ['x/a.ann.yaml', 'warning'],
        ['y/gone.ann.yaml', 'info'],
      ],
    );
    assert.equal(exit, 0);
    assert.equal((await disk.run(['lint', '--max-warnings', '1'])).exit, 0);
    const strict = await disk.run(['lint', '--max-warnings', '0', '--quiet']);
    assert.deepEqual([strict.exit, strict.out], [1, '']);
    assert.match(strict.err, /1 warnings are more than --max-warnings 0 allows/);
  });

  test('corpus-lint is the same', async () => {
    const disk = dirty();
    assert.deepEqual(
      await disk.run(['--format', 'json'], '/desk', 'lint'),
      await disk.run(['lint', '--format', 'json']),
    );
  });

  test('--changed-since reports only what git names, a document or its sidecar', async () => {
    const disk = dirty();
    disk.changed = ['/desk/x/a.txt', '/desk/good.txt'];
    const since = ['lint', '--format', 'json', '--changed-since', 'main'];
    assert.deepEqual(places((await disk.run(since)).out), ['x/a.ann.yaml span/unknown-label']);
    disk.changed = ['/desk/y/gone.ann.yaml'];
    assert.equal(places((await disk.run(since)).out).length, 2);
    disk.changed = [];
    assert.equal((await disk.run(since)).exit, 0);
  });

  test('nothing is ever written', async () => {
    const disk = dirty();
    await disk.run(['lint']);
    assert.deepEqual(disk.files.written, []);
  });
});

suite('PATH', () => {
  test('a file, a folder, a glob, a sidecar for its document', async () => {
    const lint = async (...paths: string[]): Promise<string[]> =>
      places((await dirty().run(['lint', '--format', 'json', ...paths])).out);
    assert.deepEqual(await lint('z.txt'), ['z.txt text/not-utf8']);
    assert.deepEqual(await lint('./x/'), ['x/a.ann.yaml span/unknown-label']);
    assert.deepEqual(await lint('/desk/x/a.ann.yaml'), ['x/a.ann.yaml span/unknown-label']);
    assert.deepEqual(await lint('y/gone.ann.yaml'), [
      'y/gone.ann.yaml sidecar/orphan',
      'y/gone.ann.yaml span/unknown-label',
    ]);
    assert.deepEqual(await lint('{x,z}*/**', 'z.*'), ['x/a.ann.yaml span/unknown-label', 'z.txt text/not-utf8']);
    assert.deepEqual(await lint('x', 'x/a.txt', '**/*.txt'), [
      'x/a.ann.yaml span/unknown-label',
      'z.txt text/not-utf8',
    ]);
  });

  test('what lies outside the current folder is named as it is', async () => {
    const { out } = await dirty().run(['lint', '--format', 'json', '../desk/x'], '/home');
    assert.deepEqual(places(out), ['/desk/x/a.ann.yaml span/unknown-label']);
    const below = await dirty().run(['lint', '--format', 'json'], '/desk/x');
    assert.deepEqual(places(below.out), ['a.ann.yaml span/unknown-label']);
  });

  test('a file that is named is taken, whatever include says', async () => {
    const disk = dirty();
    await disk.files.write('/desk/corpus.yaml', new TextEncoder().encode('include: ["nothing/**"]\n'));
    assert.deepEqual(places((await disk.run(['lint', '--format', 'json', 'z.txt'])).out), ['z.txt text/not-utf8']);
  });

  test('without a match it is an error, with a reason', async () => {
    for (const [path, reason] of [
      ['nowhere', /no file or folder "nowhere"/],
      ['nowhere/*.txt', /no folder "nowhere"/],
      ['*.zzz', /No document of a corpus matches "\*\.zzz"/],
      ['+(a|aa)+(a|aa)*', /extended/],
      [`${'*a'.repeat(600)}`, /1200 characters/],
      ['{a,b}'.repeat(30), /more than 1000 patterns/],
    ] as const) {
      const { exit, out, err } = await dirty().run(['lint', 'x', path]);
      assert.deepEqual([exit, out], [2, ''], path);
      assert.match(err, reason);
    }
    const empty = await new MemoryDisk({ '/desk/readme.txt': '' }).run(['lint']);
    assert.equal(empty.exit, 2);
  });

  test('a folder that cannot be read is said, and half a corpus does not pass for all of it', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': 'a', '/desk/x/b.txt': 'b' });
    disk.closed = ['/desk/x/closed'];
    const said = 'x/closed: error: The folder cannot be read.\n';
    assert.deepEqual(await disk.run(['lint']), { exit: 1, out: '', err: said });
    assert.deepEqual(await disk.run(['lint', 'x']), { exit: 1, out: '', err: said });
    assert.equal((await disk.run(['annotate'])).exit, 1);
    assert.equal((await disk.run(['lint', 'a.txt'])).exit, 0);
  });

  test('the nearest corpus.yaml holds: above the current folder, and for corpora inside', async () => {
    const disk = new MemoryDisk({
      '/desk/corpus.yaml': 'labels: {PERSN: }\n',
      '/desk/x/a.txt': '🙂 Lan',
      '/desk/x/a.ann.yaml': NAMED,
      '/desk/inner/corpus.yaml': 'labels: {OTHER: }\n',
      '/desk/inner/b.txt': '🙂 Lan',
      '/desk/inner/b.ann.yaml': NAMED,
    });
    assert.equal((await disk.run(['lint', '.'], '/desk/x')).exit, 0);
    assert.deepEqual(places((await disk.run(['lint', '--format', 'json'])).out), [
      'inner/b.ann.yaml span/unknown-label',
    ]);
    assert.deepEqual(places((await disk.run(['lint', '--format', 'json', 'inner/b.txt'])).out), [
      'inner/b.ann.yaml span/unknown-label',
    ]);
    assert.equal((await disk.run(['lint', '--config', 'corpus.yaml', 'inner'])).exit, 0);
  });
});
