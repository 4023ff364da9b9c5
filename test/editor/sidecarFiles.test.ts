import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { cleanUp, eventually, inWorkspace, TestArticle } from './workspace';

const HANG = 'Lê Thị Thu Hằng';
const TEXT = `Người Phát ngôn ${HANG} khẳng định quan hệ Việt Nam - Hoa Kỳ ngày 2/7/2020.\nBà ${HANG} nói thêm.\n`;

async function tag(article: TestArticle, n = 0): Promise<void> {
  await article.apply(HANG, `Tag "${HANG}" as PERSON`, 'selection', n);
}

/** The command line beside the extension, as a person runs it in a terminal. */
function annotate(file: string): Promise<number> {
  const extension = vscode.extensions.getExtension('news-corpus.news-corpus-annotator');
  assert.ok(extension);
  const program = path.join(extension.extensionPath, 'dist', 'cli', 'corpus.js');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, 'annotate', '--write', file],
      { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
      (error) => resolve(error === null ? 0 : Number(error.code ?? -1)),
    );
  });
}

suite('the files of sidecars', () => {
  teardown(cleanUp);

  test('lose nothing when the command line and the editor write at once', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `Ông Trần Văn Bình ${'a'.repeat(i + 1)} nói ở Hà Nội.`);
    const article = await TestArticle.open(`${lines.join('\n')}\n`);
    const runs: Promise<number>[] = [];
    for (let n = 0; n < lines.length; n++) {
      if (n % 4 === 0) runs.push(annotate(article.file));
      await article.apply('Trần Văn Bình', 'Tag "Trần Văn Bình" as', 'selection', n);
    }
    const codes = await Promise.all(runs);
    const text = fs.readFileSync(article.sidecarFile, 'utf8');
    assert.deepEqual(
      codes,
      codes.map(() => 0),
      text,
    );
    const confirmed = article.sidecar()?.entities?.filter((entity) => entity.text === 'Trần Văn Bình');
    assert.equal(confirmed?.length, lines.length, text);
    assert.match(text, /^suggestions:/m);
    const left = fs.readdirSync(path.dirname(article.file)).filter((name) => /\.lock|\.tmp/.test(name));
    assert.deepEqual(left, []);
  });

  /** Windows has neither modes nor links for everyone. */
  const testWithLinks = process.platform === 'win32' ? (): void => {} : test;

  testWithLinks('keep their mode, and a link stays a link', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article);
    const real = inWorkspace('tests', 'elsewhere.yaml');
    fs.renameSync(article.sidecarFile, real);
    fs.chmodSync(real, 0o640);
    fs.symlinkSync(real, article.sidecarFile);
    await tag(article, 1);
    assert.ok(fs.lstatSync(article.sidecarFile).isSymbolicLink());
    assert.equal(fs.statSync(real).mode & 0o777, 0o640);
    assert.equal(article.sidecar()?.entities?.length, 2);
  });

  testWithLinks('that cannot be written are kept with a reason until Retry', async () => {
    const article = await TestArticle.open(TEXT);
    fs.chmodSync(path.dirname(article.file), 0o500);
    try {
      await tag(article);
      // Root may write everywhere.
      if (process.getuid?.() !== 0) assert.equal(article.sidecar(), undefined);
      await article.action(HANG, 'Remove tag PERSON');
    } finally {
      fs.chmodSync(path.dirname(article.file), 0o700);
    }
    await vscode.commands.executeCommand('corpus.retryWrite', article.document.uri);
    assert.equal(article.sidecar()?.entities?.length, 1);
  });

  test('take over a lock that a dead program left', async () => {
    const article = await TestArticle.open(TEXT);
    const lock = `${article.sidecarFile}.lock`;
    fs.writeFileSync(lock, '1\n');
    fs.utimesSync(lock, new Date(0), new Date(0));
    await tag(article);
    assert.equal(article.sidecar()?.entities?.length, 1);
    assert.equal(fs.existsSync(lock), false);
  });

  test('of a mirrored tree follow a folder that is renamed', async () => {
    fs.writeFileSync(inWorkspace('corpus.yaml'), 'version: 1\nsidecars: "annotations/"\n');
    try {
      await vscode.commands.executeCommand('corpus.refresh');
      const article = await TestArticle.open(TEXT, path.join('a', 'one.txt'));
      await tag(article);
      const [from, to] = ['a', 'b'].map((name) => inWorkspace('annotations', 'tests', name, 'one.ann.yaml')) as [
        string,
        string,
      ];
      await eventually('it is in the tree', () => fs.existsSync(from));
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(vscode.Uri.file(inWorkspace('tests', 'a')), vscode.Uri.file(inWorkspace('tests', 'b')));
      assert.ok(await vscode.workspace.applyEdit(edit));
      await eventually('it moved', () => fs.existsSync(to));
      assert.equal(fs.existsSync(from), false);
    } finally {
      fs.rmSync(inWorkspace('annotations'), { recursive: true, force: true });
    }
  });

  test('stay when their source is deleted, and are attached again to one with the same bytes', async () => {
    fs.writeFileSync(inWorkspace('corpus.yaml'), 'version: 1\n');
    const article = await TestArticle.open(TEXT);
    await tag(article);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(vscode.Uri.file(article.file));
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(fs.existsSync(article.sidecarFile));
    fs.writeFileSync(inWorkspace('tests', 'found.txt'), TEXT);
    const orphan = vscode.Uri.file(article.sidecarFile);
    await eventually('the orphan is found by itself', () => vscode.languages.getDiagnostics(orphan).length > 0);
    const document = await vscode.workspace.openTextDocument(orphan);
    await vscode.window.showTextDocument(document);
    const action = await eventually('it is offered', async () => {
      const [found] = vscode.languages.getDiagnostics(orphan);
      if (found === undefined) return undefined;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        orphan,
        found.range,
      );
      return actions.find(({ title }) => title === 'Attach to tests/found.txt');
    });
    assert.ok(await vscode.workspace.applyEdit(action.edit!));
    const attached = inWorkspace('tests', 'found.ann.yaml');
    await eventually('it is attached', () => fs.existsSync(attached));
    assert.equal(fs.existsSync(article.sidecarFile), false);
    assert.match(fs.readFileSync(attached, 'utf8'), new RegExp(HANG));
    await eventually('nothing is said any more', () => vscode.languages.getDiagnostics(orphan).length === 0);
  });
});
