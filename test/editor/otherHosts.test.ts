import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import { MemoryDisk } from './memoryDisk';
import { cleanUp, eventually, run, type StoredFile } from './workspace';

const TEXT = 'Bà Lê Thị Thu Hằng đến Hà Nội.\n';
const FOLDER = vscode.Uri.parse('memfs:/corpus');
const SOURCE = vscode.Uri.joinPath(FOLDER, 'bài.txt');
const SIDECAR = vscode.Uri.joinPath(FOLDER, 'bài.ann.yaml');

suite('where there is no Node behind the files', () => {
  let disk: MemoryDisk;
  let registration: vscode.Disposable;

  setup(async () => {
    disk = new MemoryDisk();
    registration = vscode.workspace.registerFileSystemProvider('memfs', disk);
    disk.writeFile(vscode.Uri.joinPath(FOLDER, 'corpus.yaml'), new TextEncoder().encode('version: 1\n'));
    disk.writeFile(SOURCE, new TextEncoder().encode(TEXT));
    await vscode.extensions.getExtension('news-corpus.news-corpus-annotator')?.activate();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(SOURCE));
  });

  teardown(async () => {
    await cleanUp();
    registration.dispose();
  });

  const entities = (): StoredFile['entities'] | undefined => {
    try {
      return (parse(new TextDecoder().decode(disk.readFile(SIDECAR))) as StoredFile).entities;
    } catch {
      return undefined;
    }
  };

  async function offered(words: string, title: string): Promise<vscode.CodeAction> {
    const at = TEXT.indexOf(words);
    return eventually(`“${title}”`, async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        SOURCE,
        new vscode.Range(0, at, 0, at + words.length),
      );
      return actions.find((action) => action.title.startsWith(title));
    });
  }

  test('a tag is written', async () => {
    await run(await offered('Hà Nội', 'Tag "Hà Nội" as'));
    assert.equal(entities()?.[0]?.text, 'Hà Nội');
  });

  test('a full disk keeps the tag in the window until Retry', async () => {
    disk.isFull = true;
    await run(await offered('Hà Nội', 'Tag "Hà Nội" as'));
    assert.equal(entities(), undefined);
    await offered('Hà Nội', 'Remove tag');
    disk.isFull = false;
    await vscode.commands.executeCommand('corpus.retryWrite', SOURCE);
    assert.equal(entities()?.[0]?.text, 'Hà Nội');
  });

  test('a write that did not arrive whole is noticed', async () => {
    disk.isTorn = true;
    await run(await offered('Hà Nội', 'Tag "Hà Nội" as'));
    disk.isTorn = false;
    disk.delete(SIDECAR);
    await vscode.commands.executeCommand('corpus.retryWrite', SOURCE);
    assert.equal(entities()?.[0]?.text, 'Hà Nội', 'it was kept, and could be written again');
  });
});
