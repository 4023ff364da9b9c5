import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';

suite('activation', () => {
  const extension = vscode.extensions.getExtension('news-corpus.news-corpus-annotator');

  test('finds the extension where this run expects it', () => {
    assert.ok(extension);
    // Set when the suite runs against the installed package: then the folder under development must not be in play.
    const installed = process.env.EDITOR_TEST_INSTALLED;
    if (installed) assert.equal(path.posix.basename(extension.extensionUri.path), installed);
    else assert.ok(!/-\d+\.\d+\.\d+$/.test(extension.extensionUri.path));
  });

  test('opening an article activates it', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const article = vscode.Uri.joinPath(folder.uri, 'seeds', '000_add38ecd548512b4.txt');
    await vscode.window.showTextDocument(article);
    const end = Date.now() + 15_000;
    while (!extension?.isActive && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(extension?.isActive, true);
  });

  test('registers every command that the manifest names', async () => {
    await extension?.activate();
    const named: { command: string }[] = extension?.packageJSON.contributes?.commands ?? [];
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      named.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});
