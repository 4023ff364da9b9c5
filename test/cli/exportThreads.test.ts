import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { ARTICLE, tagged } from './article';
import { builtPrograms, runProgram, temporaryFolder } from './builtPrograms';

const BROKEN = 'format: news-corpus-annotations/1\nentities: [\n';
const DONE = { document: { done: { blocks: true, entities: true } } };
/** As much as one answer of a thread holds (`ENOUGH` in exportThread.ts). */
const LONG = 'x'.repeat(1 << 22);

/** Two corpora, so many documents that three threads are worth it, and some that cannot be exported. */
function corpora(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {
    'corpus.yaml': 'text: locked\nmetadata: metadata.jsonl\n',
    'other/corpus.yaml': 'languages: ["en"]\n',
  };
  const metadata: string[] = [];
  for (let i = 0; i < 620; i++) {
    const stem = `${i % 3 === 0 ? 'other/' : 's/'}a${i}`;
    files[`${stem}.txt`] = `${ARTICLE}Bài số ${i}. 😀\n`;
    if (i % 2 === 0) files[`${stem}.ann.yaml`] = tagged('Hà Nội', 'LOCATION', i % 4 === 0 ? DONE : {});
    if (i % 11 === 0) files[`${stem}.ann.yaml`] = BROKEN;
    if (i % 5 === 0) metadata.push(JSON.stringify({ path: `${stem}.txt`, site: `${i % 20}.example` }));
  }
  files['metadata.jsonl'] = `${metadata.join('\n')}\n`;
  files['s/latin.txt'] = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
  for (const name of ['long1', 'long2']) files[`s/${name}.txt`] = LONG;
  return files;
}

function read(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

suite('exporting in threads', () => {
  test('writes the same for any number of them', function () {
    this.timeout(120_000);
    const folder = temporaryFolder(corpora());
    const outside = temporaryFolder({});
    try {
      const run = (jobs: number, ...argv: string[]) => {
        const out = path.join(outside.path, String(jobs));
        fs.rmSync(out, { recursive: true, force: true });
        fs.mkdirSync(out);
        const given = argv.map((word) => word.replace('OUT', out));
        const { status, stdout, stderr } = runProgram(
          'corpus',
          ['export', '--jobs', String(jobs), ...given],
          folder.path,
        );
        return { status, stdout, stderr, files: read(out) };
      };
      for (const argv of [
        ['--format', 'jsonl', '--split', 'site', '--seed', '7', '--out', 'OUT/', '--report', 'OUT/report'],
        ['--format', 'iob2', '--layers', 'entities,dates', '--undone'],
      ]) {
        const alone = run(1, ...argv);
        assert.equal(alone.status, 1, alone.stderr);
        assert.match(alone.stderr, /latin\.txt: The file is not UTF-8.*\n.*/);
        assert.match(alone.stderr, /other\/a33\.txt: Its sidecar .* cannot be read/);
        assert.deepEqual(run(3, ...argv), alone, argv.join(' '));
      }
    } finally {
      folder.remove();
      outside.remove();
    }
  });

  test('Ctrl+C ends them with 130 and leaves no half of a file', async function () {
    this.timeout(120_000);
    // Lines about broken documents, which nobody reads at first, hold the program up until it is interrupted.
    const deep = Array.from({ length: 4 }, () => 'x'.repeat(200)).join('/');
    const files: Record<string, string> = {};
    for (let i = 0; i < 700; i++) {
      files[`${deep}/${i}.txt`] = ARTICLE;
      if (i % 3 > 0) files[`${deep}/${i}.ann.yaml`] = BROKEN;
    }
    const folder = temporaryFolder(files);
    const outside = temporaryFolder({});
    try {
      const program = path.join(builtPrograms(), 'corpus.js');
      const argv = ['export', '--format', 'jsonl', '--jobs', '3', '--split', 'document', '--out', outside.path];
      const child = spawn(process.execPath, [program, ...argv, '--report', path.join(outside.path, 'report')], {
        cwd: folder.path,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const ended = once(child, 'exit');
      await once(child.stderr!, 'readable');
      child.kill('SIGINT');
      child.stderr!.resume();
      assert.deepEqual(await ended, [130, null]);
      assert.deepEqual(fs.readdirSync(outside.path), []);
    } finally {
      folder.remove();
      outside.remove();
    }
  });
});
