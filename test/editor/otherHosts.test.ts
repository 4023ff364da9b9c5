import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import { MemoryDisk } from './memoryDisk';
import { cleanUp, eventually, run, type StoredFile } from './workspace';

const TEXT = 'Bà Lê Thị Thu Hằng đến Hà Nội.\n';

suite('where there is no Node behind the files', () => {
  let disk: MemoryDisk;
  let registration: vscode.Disposable;
  let source: vscode.Uri;
  let sidecar: vscode.Uri;
  let count = 0;

  setup(async () => {
    disk = new MemoryDisk();
    registration = vscode.workspace.registerFileSystemProvider('memfs', disk);
    // VS Code remembers closed documents: each test has a folder of its own.
    const folder = vscode.Uri.parse(`memfs:/corpus-${++count}`);
    source = vscode.Uri.joinPath(folder, 'bài.txt');
    sidecar = vscode.Uri.joinPath(folder, 'bài.ann.yaml');
    await disk.writeFile(vscode.Uri.joinPath(folder, 'corpus.yaml'), new TextEncoder().encode('version: 1\n'));
    await disk.writeFile(source, new TextEncoder().encode(TEXT));
    await vscode.extensions.getExtension('news-corpus.news-corpus-annotator')?.activate();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(source));
  });

  teardown(async () => {
    await cleanUp();
    registration.dispose();
  });

  const entities = (): StoredFile['entities'] | undefined => {
    try {
      return (parse(new TextDecoder().decode(disk.readFile(sidecar))) as StoredFile).entities;
    } catch {
      return undefined;
    }
  };

  async function offered(words: string, title: string): Promise<vscode.CodeAction> {
    const at = TEXT.indexOf(words);
    return eventually(`“${title}”`, async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        source,
        new vscode.Range(0, at, 0, at + words.length),
      );
      return actions.find((action) => action.title.startsWith(title));
    });
  }

  test('a tag is written', async () => {
    await run(await offered('Hà Nội', 'Tag "Hà Nội" as'));
    assert.equal(entities()?.[0]?.text, 'Hà Nội');
  });

  test('the Corpus view knows of it', async () => {
    const started = async (): Promise<number> => {
      const outcome = await vscode.commands.executeCommand<{ note: string }>('corpus.files.filter', 'started');
      return Number(/: (\d+) of/.exec(outcome.note)?.[1]);
    };
    await eventually('nothing in progress', async () => (await started()) === 0);
    await run(await offered('Hà Nội', 'Tag "Hà Nội" as'));
    await eventually('one file in progress', async () => (await started()) === 1);
    await vscode.commands.executeCommand('corpus.files.showAll');
  });

  test('a full disk keeps the tag in the window until Retry', async () => {
    disk.isFull = true;
    await run(await offered('Hà Nội', 'Tag "Hà Nội" as'));
    assert.equal(entities(), undefined);
    await offered('Hà Nội', 'Remove tag');
    disk.isFull = false;
    await vscode.commands.executeCommand('corpus.retryWrite', source);
    assert.equal(entities()?.[0]?.text, 'Hà Nội');
  });

  test('a write that did not arrive whole is noticed', async () => {
    disk.isTorn = true;
    await run(await offered('Hà Nội', 'Tag "Hà Nội" as'));
    disk.isTorn = false;
    disk.delete(sidecar);
    await vscode.commands.executeCommand('corpus.retryWrite', source);
    assert.equal(entities()?.[0]?.text, 'Hà Nội', 'it was kept, and could be written again');
  });
});
