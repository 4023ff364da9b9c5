import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { runProgram, seeds, temporaryFolder } from './builtPrograms';
import { MemoryDisk } from './memoryWorld';

const BROKEN = 'format: news-corpus-annotations/1\nentities: [\n';
const TREE = {
  '/desk/corpus.yaml': 'text: locked\n',
  '/desk/a.txt': 'Lan gặp Minh ở Huế.\n',
  '/desk/a.ann.yaml': BROKEN,
  '/desk/b.txt': 'Một bài khác.\n',
};
const ARGUMENTS = ['lint', '--cache', '--format', 'json'];

/** Which documents a run reads, besides their sizes and times. */
async function reading(disk: MemoryDisk, run: () => Promise<unknown>): Promise<string[]> {
  const read = disk.files.read.bind(disk.files);
  const seen = new Set<string>();
  disk.files.read = async (file: string) => {
    if (file.endsWith('.txt')) seen.add(file);
    return read(file);
  };
  await run();
  disk.files.read = read;
  return [...seen].sort();
}

suite('the cache of the linter', () => {
  test('says the same as a run without it, the first time and the second', async () => {
    const disk = new MemoryDisk(TREE);
    const plain = await disk.run(['lint', '--format', 'json']);
    assert.equal(plain.exit, 1);
    assert.notEqual(plain.out.trim(), '[]');
    for (let i = 0; i < 2; i++) assert.deepEqual(await disk.run(ARGUMENTS), plain);
  });

  test('looks again at what changed, at a sidecar that came or went, and at nothing else', async () => {
    const disk = new MemoryDisk(TREE);
    await disk.run(ARGUMENTS);
    await disk.files.write('/desk/a.ann.yaml', new TextEncoder().encode('format: news-corpus-annotations/1\n'));
    const mended = await disk.run(ARGUMENTS);
    assert.deepEqual(mended, await disk.run(['lint', '--format', 'json']));
    await disk.files.write('/desk/b.ann.yaml', new TextEncoder().encode(BROKEN));
    const broken = await disk.run(ARGUMENTS);
    assert.deepEqual(broken, await disk.run(['lint', '--format', 'json']));
    assert.match(broken.out, /b\.ann\.yaml/);
  });

  test('is not believed when the configuration is another, nor when it is damaged', async () => {
    const disk = new MemoryDisk(TREE);
    await disk.run(ARGUMENTS);
    await disk.files.write('/desk/corpus.yaml', new TextEncoder().encode('rules:\n  sidecar/unreadable: off\n'));
    assert.deepEqual(await disk.run(ARGUMENTS), await disk.run(['lint', '--format', 'json']));
    const [file] = (await disk.files.list()).filter((name) => name.endsWith('.tsv'));
    await disk.files.write(file!, new TextEncoder().encode('{"format":"news-corpus-lint-cache/1"\nxx\ty'));
    assert.deepEqual(await disk.run(ARGUMENTS), await disk.run(['lint', '--format', 'json']));
  });

  test('knows a file by its bytes when its time is another, as after a checkout', async () => {
    const disk = new MemoryDisk(TREE);
    await disk.run(ARGUMENTS);
    const same = await disk.files.read('/desk/b.txt');
    await disk.files.write('/desk/b.txt', same);
    const before = await disk.run(ARGUMENTS);
    assert.deepEqual(await disk.run(ARGUMENTS), before);
    await disk.files.write('/desk/b.txt', new TextEncoder().encode('Một bài khoc.\n'));
    const read = await reading(disk, () => disk.run(ARGUMENTS));
    assert.ok(read.includes('/desk/b.txt'));
  });

  test('keeps what it knows of documents that a run was not asked for', async () => {
    const disk = new MemoryDisk(TREE);
    const whole = await disk.run(ARGUMENTS);
    await disk.run([...ARGUMENTS, 'b.txt']);
    assert.deepEqual(await disk.run(ARGUMENTS), whole);
  });

  test('lies where it is told to', async () => {
    const disk = new MemoryDisk(TREE);
    await disk.run([...ARGUMENTS, '--cache-location', 'elsewhere']);
    assert.ok((await disk.files.list()).some((file) => file.startsWith('/desk/elsewhere/lint-')));
    assert.equal((await disk.run(['lint', '--cache-location', 'elsewhere'])).exit, 2);
  });
});

suite('linting in threads', () => {
  test('says the same for any number of them, cached or not, and survives a broken document', function () {
    this.timeout(120_000);
    const files: Record<string, string | Uint8Array> = { 'corpus.yaml': 'text: locked\n' };
    const originals = Object.values(seeds());
    for (let i = 0; i < 230; i++) {
      files[`s${i % 3}/a${i}.txt`] = originals[i % originals.length]!;
      if (i % 7 === 0) files[`s${i % 3}/a${i}.ann.yaml`] = BROKEN;
    }
    files['s0/latin.txt'] = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
    const folder = temporaryFolder(files);
    try {
      const lint = (...more: string[]) => {
        const { status, stdout, stderr } = runProgram('corpus', ['lint', '--format', 'json', ...more], folder.path);
        return { status, stdout, stderr };
      };
      const alone = lint('--jobs', '1');
      assert.equal(alone.status, 1);
      assert.match(alone.stdout, /text\/not-utf8/);
      assert.deepEqual(lint('--jobs', '3'), alone);
      assert.deepEqual(lint('--jobs', '2', '--cache'), alone);
      assert.deepEqual(lint('--cache'), alone);
      assert.ok(fs.existsSync(path.join(folder.path, '.corpus-cache')));
      assert.equal(lint('--jobs', '0').status, 2);
    } finally {
      folder.remove();
    }
  });
});
