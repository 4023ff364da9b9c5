import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('activation', () => {
  const extension = vscode.extensions.getExtension('news-corpus.news-corpus-annotator');

  test('is installed', () => {
    assert.ok(extension);
  });

  test('activates in a folder of articles', async () => {
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
