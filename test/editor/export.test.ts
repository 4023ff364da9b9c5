import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { MemoryDisk } from './memoryDisk';
import { cleanUp, eventually, inWorkspace, TestArticle, workspaceFolder } from './workspace';

const TEXT = '😀 Trang chủ\r\nBà Lê Thị Thu Hằng đến Hà Nội sáng 2/7/2020.\r\nHà Nội, Hà Nội.\r\n';

interface Result {
  readonly status: string;
  readonly reason?: string;
  readonly documents?: number;
  readonly report?: string;
}
const run = (argument: object): Thenable<Result> => vscode.commands.executeCommand('corpus.export', argument);

suite('Corpus: Export…', () => {
  let out: string;
  setup(() => {
    out = fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-export-'));
  });
  teardown(async () => {
    await cleanUp();
    fs.rmSync(out, { recursive: true, force: true });
  });
  const inOut = (name: string): string => vscode.Uri.file(path.join(out, name)).toString();

  /** Every file below, by its name. */
  const filesIn = (folder: string): Record<string, string> =>
    Object.fromEntries(
      fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => fs.statSync(path.join(folder, name)).isFile())
        .map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
    );

  function commandLine(...argv: string[]): void {
    const extension = vscode.extensions.getExtension('news-corpus.news-corpus-annotator');
    assert.ok(extension);
    const program = path.join(extension.extensionPath, 'dist', 'cli', 'corpus.js');
    execFileSync(process.execPath, [program, 'export', ...argv], { cwd: workspaceFolder(), stdio: 'ignore' });
  }

  test('writes what the command line writes, byte by byte', async () => {
    const article = await TestArticle.open(TEXT);
    await article.apply('Hà Nội', 'Tag all 3 in this file');
    fs.copyFileSync(article.file, inWorkspace('tests', 'second.txt'));
    const uri = vscode.Uri.file(inWorkspace('tests')).toString();
    const options = { uri, undone: true, report: true };
    const done = await run({ ...options, format: 'jsonl', split: 'document', seed: 3, out: inOut('a/parts') });
    assert.deepEqual([done.status, done.documents], ['done', 2], done.reason);
    assert.match(done.report ?? '', /^Exported 2 documents: 0 blocks, 3 entities, 0 dates\./);
    await run({ ...options, format: 'brat', suggestions: true, content: true, out: inOut('a/brat') });
    const b = path.join(out, 'b');
    const both = ['--undone', 'tests'];
    const more = ['--include-suggestions', '--content', '--report', `${b}/brat/report.jsonl`];
    commandLine('--format', 'brat', '--out', `${b}/brat`, ...more, ...both);
    const split = ['--split', 'document', '--seed', '3', '--report', `${b}/parts/report.jsonl`];
    commandLine('--format', 'jsonl', '--out', `${b}/parts/`, ...split, ...both);
    const [here, there] = [filesIn(path.join(out, 'a')), filesIn(b)];
    assert.deepEqual(here, there);
    assert.equal(Object.keys(here).length, 3 + 1 + 2 * 3 + 1, Object.keys(here).join(' '));
  });

  test('writes over its own file, but over nothing of the corpus; a stop leaves nothing', async () => {
    const article = await TestArticle.open(TEXT);
    const jsonl = { format: 'jsonl', files: 'file', out: inOut('one.jsonl') };
    assert.equal((await run(jsonl)).documents, 1);
    assert.equal((await run(jsonl)).status, 'done');
    const over = await run({ ...jsonl, out: vscode.Uri.file(article.file).toString() });
    assert.match(over.reason ?? '', /belongs to the corpus and is not written over/);
    assert.equal(fs.readFileSync(article.file, 'utf8'), TEXT);
    const among = await run({ format: 'text', files: 'file', out: vscode.Uri.file(inWorkspace('texts')).toString() });
    assert.match(among.reason ?? '', /would count as articles/);
    assert.match((await run({ ...jsonl, format: 'w3c', content: true })).reason ?? '', /cannot be dropped/);
    const stop = { isCancellationRequested: true };
    assert.equal((await run({ ...jsonl, out: inOut('two.jsonl'), token: stop })).status, 'cancelled');
    assert.deepEqual(Object.keys(filesIn(out)), ['one.jsonl']);
  });

  test('works where there are no real files, and shows its report', async () => {
    const disk = new MemoryDisk();
    const registration = vscode.workspace.registerFileSystemProvider('memfs', disk);
    try {
      const folder = vscode.Uri.parse('memfs:/exported');
      const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
      await disk.writeFile(vscode.Uri.joinPath(folder, 'corpus.yaml'), bytes('version: 1\ninclude: ["*.txt"]\n'));
      await disk.writeFile(vscode.Uri.joinPath(folder, 'bài.txt'), bytes(TEXT));
      const target = vscode.Uri.joinPath(folder, 'out', 'cas');
      const done = await run({ uri: folder.toString(), format: 'cas-json', out: target.toString() });
      assert.deepEqual([done.status, done.documents], ['done', 1], done.reason);
      const cas = new TextDecoder().decode(disk.readFile(vscode.Uri.joinPath(target, 'bài.json')));
      assert.match(cas, /"sofaString":"?/);
      await vscode.commands.executeCommand('notifications.clearAll');
    } finally {
      registration.dispose();
    }
    await eventually('nothing is left open', () => vscode.window.tabGroups.all.length > 0);
  });
});
