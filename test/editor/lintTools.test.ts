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

  test('fills the Problems panel through its matcher, and empties it when all is mended', async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: 'corpus' });
    const [text, broken] = ['of-the-task.txt', 'cafe.txt'].map((name) => vscode.Uri.file(inWorkspace('tests', name)));
    fs.mkdirSync(inWorkspace('tests'), { recursive: true });
    // Before the zero-width space stand 5 code points in 6 UTF-16 units, which are what VS Code counts.
    fs.writeFileSync(text!.fsPath, 'Tiêu đề\n😀 Bà\u200b Mai đến Huế.\n');
    fs.writeFileSync(broken!.fsPath, Uint8Array.from([0x63, 0x61, 0x66, 0xe9]));
    assert.equal(await exitCodeOf(task!), 1);
    const found = await eventually('findings of both files', () => {
      const lists = [text!, broken!].map((uri) => vscode.languages.getDiagnostics(uri));
      if (lists.some(({ length }) => length === 0)) throw new Error(JSON.stringify(vscode.languages.getDiagnostics()));
      return lists.flat();
    });
    assert.deepEqual(found.map(summary), [
      [1, 5, 'Warning', 'corpus', 'text/zero-width'],
      [0, 0, 'Error', 'corpus', 'text/not-utf8'],
    ]);
    assert.match(found[0]!.message, /^An invisible character \(U\+200B\) [^[]*\.$/);
    fs.writeFileSync(text!.fsPath, 'Tiêu đề\n😀 Bà Mai đến Huế.\n');
    fs.writeFileSync(broken!.fsPath, 'café');
    assert.equal(await exitCodeOf(task!), 0);
    await eventually('no finding', () =>
      [text!, broken!].every((uri) => vscode.languages.getDiagnostics(uri).length === 0),
    );
  });

  // Without the window around it: a run as short as this is over before *Terminate Task* finds it.
  test('can be stopped', async () => {
    const extension = vscode.extensions.getExtension('news-corpus.news-corpus-annotator');
    assert.ok(extension);
    const words = [path.join(extension.extensionPath, 'dist/cli/corpus.js'), 'lint'];
    const terminal = new LintTerminal(startProgram, words, workspaceFolder());
    const end = new Promise<number>((resolve) => terminal.onDidClose(resolve));
    terminal.open();
    terminal.handleInput('\x03');
    assert.notEqual(await end, 0);
  });
});

/** Runs a task as *Tasks: Run Task* does. */
async function exitCodeOf(task: vscode.Task): Promise<number | undefined> {
  let listener: vscode.Disposable | undefined;
  const end = new Promise<number | undefined>((resolve) => {
    listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.name === task.name) resolve(exitCode);
    });
  });
  try {
    await vscode.tasks.executeTask(task);
    return await end;
  } finally {
    listener?.dispose();
  }
}

function summary({ range, severity, source, code }: vscode.Diagnostic): unknown[] {
  const rule = typeof code === 'object' ? code.value : code;
  return [range.start.line, range.start.character, vscode.DiagnosticSeverity[severity], source, rule];
}

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
