import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { cleanUp, eventually, inWorkspace } from './workspace';

suite('corpus.yaml as it is written', () => {
  teardown(cleanUp);

  test('offers keys, values and rules, and tells what a key means', async () => {
    const file = inWorkspace('tests', 'own-corpus', 'corpus.yaml');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, 'text: \nrules:\n  text/not-nfc: off\n  \n');
    const uri = vscode.Uri.file(file);
    await vscode.extensions.getExtension('news-corpus.news-corpus-annotator')?.activate();
    await vscode.window.showTextDocument(uri);
    const offered = async (line: number, column: number): Promise<string[]> => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        new vscode.Position(line, column),
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    await eventually('values', async () => (await offered(0, 6)).includes('locked'));
    assert.ok((await offered(3, 2)).includes('span/overlap'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      new vscode.Position(0, 1),
    );
    const [text] = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    assert.match(text ?? '', /read-only/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    fs.rmSync(path.dirname(file), { recursive: true });
  });
});
