import * as vscode from 'vscode';
import { equal, ok } from './assert';

suite('in the web worker extension host', () => {
  const extension = vscode.extensions.getExtension('news-corpus.news-corpus-annotator');

  test('runs where there is no Node', () => {
    equal(typeof Reflect.get(globalThis, 'importScripts'), 'function');
    equal(vscode.env.uiKind, vscode.UIKind.Web);
  });

  test('the bundle activates', async () => {
    ok(extension);
    await extension.activate();
    equal(extension.isActive, true);
  });

  test('registers every command that the manifest names', async () => {
    const named: { command: string }[] = extension?.packageJSON.contributes?.commands ?? [];
    const registered = new Set(await vscode.commands.getCommands(true));
    equal(
      named.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  test('tags a name of an article', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder);
    const article = vscode.Uri.joinPath(folder.uri, 'seeds', '000_add38ecd548512b4.txt');
    const document = await vscode.workspace.openTextDocument(article);
    await vscode.window.showTextDocument(document);
    const name = 'Lê Thị Thu Hằng';
    const at = document.positionAt(document.getText().indexOf(name) + 1);
    const action = await poll(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        article,
        new vscode.Range(at, at),
      );
      return actions.find(({ title }) => title === `Tag "${name}" as PERSON`);
    });
    ok(action.command);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const sidecar = vscode.Uri.joinPath(folder.uri, 'seeds', '000_add38ecd548512b4.ann.yaml');
    const text = await poll(async () => {
      const bytes = await vscode.workspace.fs.readFile(sidecar).then(
        (value) => value,
        () => undefined,
      );
      return bytes && new TextDecoder().decode(bytes);
    });
    const shown = await poll(async () => {
      const outcome = await vscode.commands.executeCommand<{ note: string }>('corpus.files.filter', 'started');
      return outcome.note.includes('1 of 5') ? outcome.note : undefined;
    });
    ok(shown);
    ok(text.includes(`start: 412, end: 427, text: "${name}"`), text);
  });

  test('shows the article alone, and takes tags there', async () => {
    await vscode.commands.executeCommand('corpus.focusArticle');
    const editor = await poll(async () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.scheme === 'corpus-article' ? active : undefined;
    });
    const text = editor.document.getText();
    ok(!text.includes('![]()'), text.slice(0, 200));
    const name = 'COVID-19';
    const at = editor.document.positionAt(text.indexOf(name) + 1);
    editor.selection = new vscode.Selection(at, at);
    // What the hover says is what is drawn.
    const card = await poll(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        at,
      );
      const cards = hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value));
      return cards.find((one) => one.includes('MISC'));
    });
    ok(card.includes('entity/misc'), card);
    const outcome = await vscode.commands.executeCommand<{ status: string }>('corpus.acceptSuggestion');
    equal(outcome.status, 'done');
    await vscode.commands.executeCommand('corpus.focusArticle');
    const source = await poll(async () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('000_add38ecd548512b4.txt') ? active : undefined;
    });
    ok(source.document.lineAt(source.selection.active.line).text.includes(name));
  });
});

/** Asks until there is an answer; the test's own limit ends it. */
async function poll<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
