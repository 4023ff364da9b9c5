import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { builtPrograms, runProgram, temporaryFolder } from './builtPrograms';
import { MemoryDisk } from './memoryWorld';

const HEAD = 'format: news-corpus-annotations/1\n';

/** An alias of aliases of aliases: 9 to the power of 13 nodes, were they resolved. */
const bomb = Array.from({ length: 14 }, (_, i) => {
  const former = String.fromCharCode(96 + i);
  return `${String.fromCharCode(97 + i)}: &${String.fromCharCode(97 + i)} [${Array(9)
    .fill(i === 0 ? 'x' : `*${former}`)
    .join(', ')}]\n`;
}).join('');

const SIDECARS: Readonly<Record<string, string>> = {
  'brackets that open without end': `entities: ${'['.repeat(100_000)}`,
  'nested lists': `entities: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'nested mappings': `entities: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`,
  'mappings line below line': Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  'an alias bomb': bomb,
  'an alias of itself': 'a: &a [*a]\nentities: *a\n',
  'merge keys': `a: &a {x: 1}\nentities: {<<: [${Array(500).fill('*a').join(', ')}]}\n`,
  'quotes that do not end': 'entities:\n  - {id: "e-1, text: "'.repeat(2000),
  'tabs for spaces': '\t'.repeat(20_000),
  'tags upon tags': `entities: ${'!!x '.repeat(1000)}\n`,
  'conflict upon conflict': '<<<<<<< a\n'.repeat(5000),
  'numbers out of any range':
    'entities:\n  - {id: "e-1", label: "PERSON", start: 1e999, end: .nan, text: "L"}\n  - {id: "e-2", label: "PERSON", start: 99999999999999999999999, end: -1, text: "L"}\n',
  'names of built-in properties':
    '__proto__: {x: 1}\nconstructor: 1\nentities:\n  - {__proto__: 1, id: "e-1", label: "constructor", start: 0, end: 3, text: "Lan"}\n',
};

/** Each a repeated piece, as large as it must be for anything that grows faster than the text to be noticed. */
const TEXTS: Readonly<Record<string, string>> = {
  'one line': 'a ',
  'one word': 'a',
  'no-break spaces': '\u00a0',
  'marks on one letter': '\u0301',
  'joined emoji': '👨\u200d',
  'line feeds': '\n',
  'carriage returns': '\r',
  mojibake: 'Ã¡Â»â€œ',
  'figures of dates': '1/',
  quotes: '"',
  capitals: 'A B ',
  names: 'Nguyễn Văn ',
  'letters of another script': 'а',
  'two ways to place a tone': 'hoà hòa ',
  'controls of direction': '\u202e\u0000',
};

const GLOBS = [
  '*a'.repeat(200),
  '**/a*/'.repeat(150),
  '?*'.repeat(400),
  '{'.repeat(900),
  '{a,b}'.repeat(100),
  '+(a|aa)'.repeat(60),
  '[['.repeat(400),
];

suite('hostile input ends with a message', () => {
  for (const [name, text] of Object.entries(SIDECARS)) {
    test(`a sidecar of ${name}`, async () => {
      const disk = new MemoryDisk({
        '/desk/a.txt': 'Lan',
        '/desk/a.ann.yaml': HEAD + text,
        '/desk/z.txt': 'ca\u200bfe',
      });
      const { exit, out, err } = await disk.run(['lint', '--format', 'json']);
      assert.deepEqual([exit, err], [1, '']);
      const found: { file: string; message: string; severity: string }[] = JSON.parse(out);
      assert.ok(found.some(({ file, severity }) => file === 'a.ann.yaml' && severity === 'error'));
      assert.ok(
        found.some(({ file }) => file === 'z.txt'),
        'the rest goes on',
      );
      for (const { message } of found) assert.ok(message.length > 10 && message.length < 1000, message);
      assert.equal((await disk.run(['lint', '--fix'])).exit, 1);
    });
  }

  for (const [name, piece] of Object.entries(TEXTS)) {
    test(`a text of nothing but ${name}`, async () => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const disk = new MemoryDisk({ '/desk/a.txt': text });
      const { exit, out, err } = await disk.run(['lint', '--format', 'json']);
      assert.ok(exit === 0 || exit === 1, err);
      const found: { message: string }[] = JSON.parse(out);
      assert.ok(found.length > 0);
      for (const { message } of found) assert.ok(message.length < 1000, message);
    });
  }

  test('globs made to be slow, typed and in corpus.yaml', async () => {
    const file = `/desk/${'a'.repeat(200)}/${'a'.repeat(200)}.txt`;
    for (const glob of GLOBS) {
      const typed = await new MemoryDisk({ [file]: 'Lan' }).run(['lint', glob]);
      assert.deepEqual([typed.exit, typed.out], [2, '']);
      assert.ok(typed.err.includes('See corpus --help.') && typed.err.length < 3000, typed.err);
      for (const place of [
        `include: ["${glob}"]`,
        `exclude: ["${glob}"]`,
        `overrides: [{glob: "${glob}", rules: {"text/long-line": off}}]`,
        `ignore: [{rule: text/long-line, glob: "${glob}", reason: so}]`,
      ]) {
        const { exit } = await new MemoryDisk({ [file]: 'Lan', '/desk/corpus.yaml': place }).run(['lint']);
        assert.ok(exit === 0 || exit === 2, place);
      }
    }
  });

  test('a corpus.yaml that is a bomb stops the run, with its place', async () => {
    for (const text of [
      bomb,
      `include: ${'['.repeat(50_000)}`,
      Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      'include: ["a',
      `include: &a ["x"]\nexclude: [${Array(200).fill('*a').join(', ')}]`,
    ]) {
      const { exit, out, err } = await new MemoryDisk({ '/desk/a.txt': 'Lan', '/desk/corpus.yaml': text }).run([
        'lint',
      ]);
      assert.deepEqual([exit, out], [2, '']);
      assert.match(err, /corpus\.yaml:\d+:\d+: error: /);
    }
  });

  test('paths in corpus.yaml that lead out of the corpus are refused', async () => {
    for (const key of ['sidecars', 'gazetteer', 'metadata']) {
      for (const value of ['../out', '/etc/passwd', 'a/../../out', 'C:/x', 'a\\\\..\\\\b', '']) {
        const disk = new MemoryDisk({ '/desk/c/a.txt': 'Lan', '/desk/c/corpus.yaml': `${key}: "${value}"` });
        const { exit, err } = await disk.run(['lint', 'c']);
        assert.equal(exit, 2, `${key}: ${value}`);
        assert.match(err, /corpus\.yaml:1:\d+: error: /, `${key}: ${value}`);
      }
    }
  });

  test('the same texts before the rules that ask the recognisers, and before the recognisers themselves', function () {
    this.timeout(120_000);
    const rules = [
      'text/truncated',
      'text/wrong-language',
      'boilerplate/unannotated',
      'boilerplate/looks-like-content',
    ];
    const texts = Object.values(TEXTS).map((piece, i) => [`${i}.txt`, piece.repeat(Math.ceil(10_000 / piece.length))]);
    const folder = temporaryFolder({
      ...Object.fromEntries(texts),
      'corpus.yaml': `rules: {${rules.map((rule) => `"${rule}": warning`).join(', ')}}`,
    });
    try {
      const { status, stdout } = runProgram('corpus-lint', ['--format', 'json'], folder.path);
      assert.equal(status, 1);
      assert.ok(JSON.parse(stdout).length > 0);
      const lines = runProgram('corpus', ['annotate'], folder.path).stdout.trim().split('\n');
      assert.equal(lines.length, texts.length);
      for (const line of lines) assert.ok('file' in JSON.parse(line));
    } finally {
      folder.remove();
    }
  });

  test('loops of links, links that lead out, huge files and devices on a real disk', function () {
    this.timeout(120_000);
    builtPrograms();
    const folder = temporaryFolder({ 'corpus/x/a.txt': 'Lan', 'corpus/b.txt': 'Mai', 'outside/o.txt': 'ca\u200bfe' });
    try {
      const corpus = path.join(folder.path, 'corpus');
      const at = (name: string): string => path.join(corpus, name);
      fs.symlinkSync('..', at('x/up'), 'dir');
      fs.symlinkSync('x', at('again'), 'dir');
      fs.symlinkSync('../outside', at('out'), 'dir');
      fs.symlinkSync('round.txt', at('round.txt'));
      // Sparse: they take no room on the disk.
      for (const name of ['huge.txt', 'b.ann.yaml']) fs.closeSync(fs.openSync(at(name), 'w'));
      for (const name of ['huge.txt', 'b.ann.yaml']) fs.truncateSync(at(name), 200 * 1024 * 1024);
      const { status, stdout, stderr } = runProgram('corpus-lint', ['--format', 'json', '--fix'], corpus);
      const found: { file: string; message: string }[] = JSON.parse(stdout);
      assert.equal(status, 1);
      assert.deepEqual([...new Set(found.map(({ file }) => file))].sort(), ['b.ann.yaml', 'huge.txt']);
      for (const { message } of found) assert.match(message, /200 MB/);
      assert.match(stderr, /out: warning: the link leads out/);
      assert.equal(fs.statSync(at('b.ann.yaml')).size, 200 * 1024 * 1024);
      const device = runProgram('corpus-lint', ['/dev/zero', '--config', at('none.yaml')], corpus);
      assert.equal(device.status, 2);
    } finally {
      folder.remove();
    }
  });
});
