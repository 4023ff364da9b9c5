import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { builtPrograms, runProgram, seeds, temporaryFolder } from './builtPrograms';

suite('the built programs', () => {
  suiteSetup(function () {
    this.timeout(120_000);
    builtPrograms();
  });

  test('exit codes', function () {
    this.timeout(120_000);
    const folder = temporaryFolder({ 'a.txt': 'Lan', 'x/b.txt': Uint8Array.from([0xff, 0xfe, 0x41, 0]) });
    try {
      assert.equal(runProgram('corpus-lint', ['a.txt'], folder.path).status, 0);
      assert.equal(runProgram('corpus-lint', [], folder.path).status, 1);
      assert.equal(runProgram('corpus', ['lint', '--format', 'json'], folder.path).status, 1);
      assert.equal(runProgram('corpus', ['annotate', 'x'], folder.path).status, 1);
      assert.equal(runProgram('corpus', ['annotate', 'nowhere'], folder.path).status, 2);
      assert.equal(runProgram('corpus-lint', ['--cashe'], folder.path).status, 2);
      assert.equal(runProgram('corpus', ['--version'], folder.path).status, 0);
    } finally {
      folder.remove();
    }
  });

  test('large, binary and closed files get a message, the rest goes on, nothing is written', function () {
    this.timeout(120_000);
    const folder = temporaryFolder({ 'good.txt': 'Lan', 'short.txt': 'x', 'binary.txt': Uint8Array.from([0, 1, 2]) });
    try {
      const line = 'Thủ tướng thăm Hà Nội.\n';
      fs.writeFileSync(
        path.join(folder.path, 'big.txt'),
        line.repeat(Math.ceil((20 * 1024 * 1024) / Buffer.byteLength(line))),
      );
      fs.truncateSync(path.join(folder.path, 'binary.txt'), 200 * 1024 * 1024);
      const before = fs.readdirSync(folder.path);
      const { status, stdout } = runProgram('corpus', ['lint', '--format', 'json'], folder.path);
      assert.equal(status, 1);
      const found: { file: string; rule: string; message: string }[] = JSON.parse(stdout);
      assert.deepEqual(
        found.map(({ file, rule }) => `${file} ${rule}`),
        ['binary.txt text/unreadable'],
      );
      assert.match(found[0]!.message, /200 MB/);
      assert.deepEqual(fs.readdirSync(folder.path), before);
    } finally {
      folder.remove();
    }
  });

  test('a reader that goes away is no error', function () {
    this.timeout(120_000);
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.txt`, seeds()['000_add38ecd548512b4.txt']!]),
    );
    const folder = temporaryFolder(files);
    try {
      const program = path.join(builtPrograms(), 'corpus.js');
      const shell = `"${process.execPath}" "${program}" annotate | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
      const { stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd: folder.path, encoding: 'utf8' });
      assert.deepEqual([stdout.trim(), stderr], ['0', '']);
    } finally {
      folder.remove();
    }
  });

  test('Ctrl+C ends with 130 and leaves whole sidecars only', async function () {
    this.timeout(120_000);
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`${i}.txt`, seeds()['002_49aacf83e797b7c1.txt']!]),
    );
    const folder = temporaryFolder(files);
    try {
      const program = path.join(builtPrograms(), 'corpus.js');
      const child = spawn(process.execPath, [program, 'annotate', '--write', '--stdout'], { cwd: folder.path });
      const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
      child.stdout.once('data', () => child.kill('SIGINT'));
      child.stdout.resume();
      assert.equal(await ended, 130);
      const names = fs.readdirSync(folder.path).filter((name) => !name.endsWith('.txt'));
      assert.ok(names.length < 200);
      for (const name of names) {
        assert.match(name, /^\d+\.ann\.yaml$/);
        assert.match(
          fs.readFileSync(path.join(folder.path, name), 'utf8'),
          /^format: news-corpus-annotations\/1\n[\s\S]*\n$/,
        );
      }
    } finally {
      folder.remove();
    }
  });

  test('--changed-since asks git', function () {
    this.timeout(120_000);
    const folder = temporaryFolder({ 'a.txt': Uint8Array.from([0xe9]), 'b.txt': Uint8Array.from([0xe9]) });
    const git = (...args: string[]): void => {
      const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid'];
      const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder.path, encoding: 'utf8' });
      assert.equal(status, 0, `git is needed for this test: ${stderr}`);
    };
    try {
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'x');
      fs.appendFileSync(path.join(folder.path, 'b.txt'), '\n');
      fs.writeFileSync(path.join(folder.path, 'c d.txt'), Uint8Array.from([0xe9]));
      const { stdout } = runProgram('corpus-lint', ['--format', 'json', '--changed-since', 'HEAD'], folder.path);
      assert.deepEqual(
        JSON.parse(stdout).map(({ file }: { file: string }) => file),
        ['b.txt', 'c d.txt'],
      );
      const bad = runProgram('corpus-lint', ['--changed-since', '--output=x'], folder.path);
      assert.equal(bad.status, 2);
      assert.ok(!fs.existsSync(path.join(folder.path, 'x')));
    } finally {
      folder.remove();
    }
  });
});
