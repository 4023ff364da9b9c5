import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { LintTerminal } from '../../src/editor/lint/lintTask';
import { startProgram } from '../../src/node/startProgram';
import { cleanUp, eventually, inWorkspace, TestArticle, workspaceFolder } from './workspace';

/** Two ids that are the same: a finding that can be fixed, in the second line of each pair. */
const DOUBLE_IDS = `format: news-corpus-annotations/1
entities:
  - {id: "e-000002", label: "PERSON", start: 8, end: 11, text: "Mai"}
  - {id: "e-000001", label: "LOCATION", start: 16, end: 19, text: "Huế"}
`;
const TEXT = 'Tiêu đề\nMai đến Huế.\n';

suite('the linter as a task', () => {
  teardown(cleanUp);

  test('is offered for the corpus', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'corpus' });
    assert.deepEqual(
      tasks.map(({ name }) => name),
      ['lint'],
    );
  });

  // VS Code's server has no terminals here (node-pty is native code), and without them it starts no task of any kind.
  // So what a task shows is looked at without the window around it.
  test('checks in a process of its own, prints what its problem matcher reads, and can be stopped', async () => {
    const file = inWorkspace('tests', 'of-the-task.txt');
    fs.mkdirSync(inWorkspace('tests'), { recursive: true });
    fs.writeFileSync(file, Uint8Array.from([0x63, 0x61, 0x66, 0xe9]));
    const extension = vscode.extensions.getExtension('news-corpus.news-corpus-annotator');
    assert.ok(extension);
    const words = [path.join(extension.extensionPath, 'dist/cli/corpus.js'), 'lint', '--cache'];
    const run = (): {
      readonly terminal: LintTerminal;
      readonly printed: () => string;
      readonly end: Promise<number>;
    } => {
      const terminal = new LintTerminal(startProgram, words, workspaceFolder());
      let printed = '';
      terminal.onDidWrite((text) => {
        printed += text;
      });
      return { terminal, printed: () => printed, end: new Promise((resolve) => terminal.onDidClose(resolve)) };
    };
    const whole = run();
    whole.terminal.open();
    assert.equal(await whole.end, 1);
    const [matcher] = extension.packageJSON.contributes.problemMatchers;
    const found = whole
      .printed()
      .split('\r\n')
      .map((line) => new RegExp(matcher.pattern.regexp).exec(line)?.slice(1))
      .find((groups) => groups?.[matcher.pattern.file - 1] === 'tests/of-the-task.txt');
    assert.ok(found, whole.printed());
    assert.deepEqual([found[1], found[3], found[5]], ['1', 'error', 'text/not-utf8']);
    const stopped = run();
    stopped.terminal.open();
    stopped.terminal.handleInput('\x03');
    assert.notEqual(await stopped.end, 0);
    fs.rmSync(file);
  });
});

suite('fixing more than one finding', () => {
  teardown(cleanUp);

  test('fix all on save repairs the text, and annotations move along', async () => {
    const article = await TestArticle.open('Tie\u0302u đề\nBà\u200b Mai đến Huế.\n');
    await article.apply('Huế', 'Tag "Huế" as LOCATION', 'selection');
    await vscode.commands.executeCommand('corpus.editText');
    const actions = await eventually('the action', async () => {
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        article.document.uri,
        new vscode.Range(0, 0, 0, 0),
        'source.fixAll.corpus',
      );
      return offered.length > 0 && offered;
    });
    assert.equal(actions.length, 1);
    assert.ok(await vscode.workspace.applyEdit(actions[0]!.edit!));
    assert.equal(article.document.getText(), 'Tiêu đề\nBà Mai đến Huế.\n');
    await article.document.save();
    const [entity] = await eventually('the moved tag', () => {
      const { entities } = article.sidecar() ?? {};
      if (entities?.[0]?.start !== 19) throw new Error(JSON.stringify([entities, article.document.isDirty]));
      return entities;
    });
    assert.deepEqual([entity!.start, entity!.end, entity!.text], [19, 22, 'Huế']);
  });

  test('all findings of a rule in a file', async () => {
    const article = await TestArticle.open('Một\u00a0hai\nba\u00a0bốn\nnăm\u00a0sáu\n');
    await eventually('findings', () => vscode.languages.getDiagnostics(article.document.uri).length >= 3);
    // VS Code would show a change of locked text and never save it.
    const unlock = await eventually('the lock', async () =>
      (await article.actionsAt(new vscode.Range(1, 2, 1, 3))).find(({ title }) => title.startsWith('Unlock')),
    );
    await vscode.commands.executeCommand(unlock.command!.command);
    const action = await eventually('the action', async () =>
      (await article.actionsAt(new vscode.Range(1, 2, 1, 3))).find(({ title }) => title.startsWith('Fix all 3')),
    );
    assert.ok(await vscode.workspace.applyEdit(action.edit!));
    assert.equal(article.document.getText(), 'Một hai\nba bốn\nnăm sáu\n');
    assert.deepEqual(
      (await article.actionsAt(new vscode.Range(1, 2, 1, 3))).filter(({ title }) => title.startsWith('Fix')),
      [],
      'in unsaved text the findings of the file have no place',
    );
    await article.document.save();
  });

  test('all findings of a rule in the corpus, in sidecars that are closed, too', async () => {
    const articles = [await TestArticle.open(TEXT), await TestArticle.open(TEXT)];
    for (const { sidecarFile } of articles)
      fs.writeFileSync(
        sidecarFile,
        DOUBLE_IDS.replace('16, end: 19', '8, end: 11').replace('LOCATION', 'PERSON').replace('Huế', 'Mai'),
      );
    await vscode.commands.executeCommand('corpus.lint');
    const [sidecar] = articles.map(({ sidecarFile }) => vscode.Uri.file(sidecarFile));
    await vscode.window.showTextDocument(sidecar!);
    const diagnostic = await eventually('a finding', () =>
      vscode.languages
        .getDiagnostics(sidecar!)
        .find(({ code }) => typeof code === 'object' && code.value === 'span/duplicate'),
    );
    const action = await eventually('the action', async () =>
      (
        await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          sidecar,
          diagnostic.range,
          vscode.CodeActionKind.QuickFix.value,
        )
      ).find(({ title }) => /^Fix all \d+ of span\/duplicate in the corpus$/.test(title)),
    );
    // As VS Code applies a quick fix: what it changes in closed files is saved.
    assert.ok(await vscode.workspace.applyEdit(action.edit!, { isRefactoring: true }));
    for (const article of articles) {
      await eventually('one tag', () => {
        const { length } = article.sidecar()?.entities ?? [];
        if (length !== 1) throw new Error(fs.readFileSync(article.sidecarFile, 'utf8'));
        return true;
      });
    }
  });
});
