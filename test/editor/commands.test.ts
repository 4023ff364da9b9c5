import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import { cleanUp, eventually, inWorkspace, TestArticle } from './workspace';

interface Outcome {
  readonly status: 'done' | 'refused' | 'cancelled';
  readonly reason?: string;
}

const HANG = 'Lê Thị Thu Hằng';

const call = (command: string, argument?: unknown): Thenable<Outcome> =>
  vscode.commands.executeCommand<Outcome>(`corpus.${command}`, argument);

suite('commands', () => {
  teardown(cleanUp);

  test('every command that the manifest declares is registered', async () => {
    await TestArticle.open('Tiêu đề\n');
    const manifest = vscode.extensions.getExtension('news-corpus.news-corpus-annotator')?.packageJSON;
    const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      declared.filter((command: string) => !registered.has(command)),
      [],
    );
    assert.ok(declared.length > 15);
  });

  test('next suggestion, accept, reject: a file is walked by keys', async () => {
    const article = await TestArticle.seed('000');
    await article.action(HANG, 'Tag "');
    article.putCursorIn(HANG);
    assert.deepEqual(await call('acceptSuggestion'), { status: 'done' });
    assert.equal(article.sidecar()?.entities?.[0]?.text, HANG);

    const before = article.editor.selection.active;
    assert.deepEqual(await call('nextSuggestion'), { status: 'done' });
    const after = article.editor.selection.active;
    assert.ok(after.isAfter(before));
    assert.deepEqual(await call('rejectSuggestion'), { status: 'done' });
    const [rejected] = article.sidecar()?.rejected ?? [];
    assert.equal(
      rejected?.start,
      [...article.document.getText(new vscode.Range(0, 0, after.line, after.character))].length,
    );
    await call('previousSuggestion');
    assert.ok(article.editor.selection.active.isBefore(after));
  });

  test('blocks are walked by keys, and all of a kind are confirmed in one step', async () => {
    const article = await TestArticle.seed('000');
    await article.action(HANG, 'Tag "');
    const hover = async (): Promise<string> => {
      const { active } = article.editor.selection;
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        article.document.uri,
        active,
      );
      return found.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
    };
    article.editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.deepEqual(await call('nextBlock'), { status: 'done' });
    const first = article.editor.selection.active;
    assert.match(await hover(), /Suggested:.*%.*lines@1\s+- /s);
    await call('nextBlock');
    assert.ok(article.editor.selection.active.isAfter(first));
    await call('previousBlock');
    assert.ok(article.editor.selection.active.isEqual(first));

    for (let tries = 0; !/related-links/.test(await hover()); tries++) {
      assert.ok(tries < 40, 'a block of related links');
      await call('nextBlock');
    }
    assert.deepEqual(await call('confirmKind'), { status: 'done' });
    const blocks = article.sidecar()?.blocks ?? [];
    assert.ok(blocks.length > 1);
    assert.deepEqual([...new Set(blocks.map(({ kind }) => kind))], ['related-links']);
    assert.equal((await call('confirmKind')).status, 'refused');
    await call('undoAnnotation');
    assert.equal((article.sidecar()?.blocks ?? []).length, 0);
  });

  test('a block that was refused is less sure in other articles of the site, and for lines that differ in figures', async () => {
    const page = (reads: number): string =>
      `Xã Nà Phặc đón dòng điện đầu tiên\nHôm qua, xã vùng cao Nà Phặc lần đầu được dùng điện, ${reads} hộ vui mừng.\n\nĐọc nhiều ${reads}\n`;
    const other = await TestArticle.open(page(7), 'taught/b.txt');
    const { uri } = other.document;
    const { start } = other.rangeOf('Đọc nhiều');
    /** How sure the other article's suggestion is, 0 where it is made no longer. */
    const certainty = async (): Promise<number> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, start);
      const said = hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value));
      return Number(/most-read.*?\((\d+)&nbsp;%/s.exec(said.join('\n'))?.[1] ?? 0);
    };
    const before = await eventually('it is suggested', async () => (await certainty()) || undefined);
    const article = await TestArticle.open(page(12), 'taught/a.txt');
    // What is on the screen is suggested anew at once, what is hidden when it is shown.
    await vscode.window.showTextDocument(other.document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    article.putCursorIn('Đọc nhiều');
    await eventually('it is refused', async () => (await call('rejectSuggestion')).status === 'done');
    await eventually('the other article knows', async () => (await certainty()) < before);
  });

  test('what cannot be done is refused with a reason', async () => {
    const article = await TestArticle.seed('000');
    await article.action(HANG, 'Tag "');
    article.putCursorIn('khẳng định');
    for (const command of ['acceptSuggestion', 'removeAnnotation', 'neverSuggest', 'tagSelection', 'openSidecar']) {
      const outcome = await call(command);
      assert.equal(outcome.status, 'refused', command);
      assert.ok(outcome.reason && outcome.reason.length > 20, command);
    }
    assert.equal(article.sidecar(), undefined);
  });

  test('an offer of an older version of the text is refused', async () => {
    const article = await TestArticle.seed('000');
    const tag = await article.action(HANG, 'Tag "');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(article.document.uri, new vscode.Position(0, 0), 'Mới: ');
    await vscode.workspace.applyEdit(edit);
    const outcome = await call('applyChange', tag.command!.arguments![0]);
    assert.equal(outcome.status, 'refused');
    assert.match(outcome.reason ?? '', /text changed/);
    assert.equal(article.sidecar(), undefined);
  });

  test('the date of the article, by a person; no nonsense', async () => {
    const article = await TestArticle.seed('000');
    await article.action(HANG, 'Tag "');
    assert.equal((await call('setDocumentDate', target(article, { date: '2020-02-30' }))).status, 'refused');
    assert.deepEqual(await call('setDocumentDate', target(article, { date: '2021-08-05' })), { status: 'done' });
    assert.equal(article.sidecar()?.document?.date, '2021-08-05');
    assert.equal(article.sidecar()?.document?.dateBy, 'person');
    await article.action('chiều ngày 2/7', 'Tag as 2021-07-02, afternoon (TIME)');
    await call('setDocumentDate', target(article, { date: '' }));
    await article.action('chiều ngày 2/7', 'Tag as 2020-07-02, afternoon (TIME)');
  });

  test('the sidecar opens beside the article', async () => {
    const article = await TestArticle.seed('000');
    await article.apply(HANG, 'Tag "');
    assert.deepEqual(await call('openSidecar'), { status: 'done' });
    assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, article.sidecarFile);
  });

  test('a hover says what, why and how sure', async () => {
    const article = await TestArticle.seed('000');
    await article.action(HANG, 'Tag "');
    const at = article.rangeOf(HANG).start.translate(0, 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      article.document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
      .join('\n');
    assert.match(text, /PERSON/);
    assert.match(text, /Suggested/);
    assert.match(text, /command:corpus\.acceptSuggestion/);
  });
});

suite('initialize', () => {
  teardown(cleanUp);

  test('writes a corpus.yaml that says what is there, once', async () => {
    assert.deepEqual(await call('initialize'), { status: 'done' });
    const text = fs.readFileSync(inWorkspace('corpus.yaml'), 'utf8');
    const config = parse(text) as { version: number; include: string[]; languages: string[] };
    assert.equal(config.version, 1);
    assert.deepEqual(config.include, ['seeds/**/*.txt']);
    assert.deepEqual(config.languages, ['vi']);
    await eventually(
      'it opens',
      () => vscode.window.activeTextEditor?.document.fileName === inWorkspace('corpus.yaml'),
    );
    const problems = vscode.languages.getDiagnostics(vscode.Uri.file(inWorkspace('corpus.yaml')));
    assert.deepEqual(
      problems.filter(({ source }) => source === 'corpus'),
      [],
    );

    fs.writeFileSync(inWorkspace('corpus.yaml'), 'version: 1\n');
    const again = await call('initialize');
    assert.equal(again.status, 'refused');
    assert.equal(fs.readFileSync(inWorkspace('corpus.yaml'), 'utf8'), 'version: 1\n');
  });
});

function target(article: TestArticle, more: object): object {
  return { uri: article.document.uri.toString(), version: article.document.version, start: 0, end: 0, ...more };
}
