import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';

suite('the sample corpus', () => {
  const target = fs.mkdtempSync(path.join(os.tmpdir(), 'sample-'));
  const copied = path.join(target, 'news-corpus-sample', 'seeds');
  suiteTeardown(() => fs.rmSync(target, { recursive: true, force: true }));

  const put = (): Thenable<{ status: string }> =>
    vscode.commands.executeCommand('corpus.openSample', vscode.Uri.file(target));

  test('is copied whole, byte by byte, and what stands there already stays', async () => {
    const extension = vscode.extensions.getExtension('news-corpus.news-corpus-annotator');
    assert.ok(extension);
    const shipped = path.join(extension.extensionPath, 'sample', 'seeds');
    assert.equal((await put()).status, 'done');
    const files = fs.readdirSync(shipped).sort();
    assert.deepEqual(fs.readdirSync(copied).sort(), files);
    for (const file of files) {
      assert.ok(fs.readFileSync(path.join(copied, file)).equals(fs.readFileSync(path.join(shipped, file))), file);
    }
    fs.writeFileSync(path.join(copied, files[0]!), 'mine');
    assert.equal((await put()).status, 'done');
    assert.equal(fs.readFileSync(path.join(copied, files[0]!), 'utf8'), 'mine');
  });
});
