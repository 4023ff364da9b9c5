import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, eventually, TestArticle } from './workspace';

const SCHEME = 'corpus-article';

/** Of its own: lines of a seed that another document holds, too, count as boilerplate once the corpus is learned. */
const TEXT = `Hà Nội đón đoàn nghiên cứu của ông Nguyễn Văn Thanh
![]() |
![]() |

Chiều ngày 12/5/2021, ông Nguyễn Văn Thanh làm việc với Bộ Ngoại giao về dịch bệnh COVID-19.

![]() |
![]() |
![]() |
Hai bên duy trì thường xuyên các cuộc tiếp xúc song phương và trao đổi đoàn các cấp ở Hải Phòng.
Tình hình của dịch bệnh diễn biến phức tạp, đoàn sẽ rời Đà Nẵng trong tháng 6/2021 theo kế hoạch.
`;

async function openArticle(): Promise<TestArticle> {
  const article = await TestArticle.open(TEXT);
  await eventually('suggestions', async () =>
    (await article.titles('Nguyễn Văn Thanh')).some((title) => /PERSON/.test(title)),
  );
  return article;
}

/** Runs the command and waits for the editor that shows the article alone. */
async function focus(): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('corpus.focusArticle');
  return eventually('the article alone', () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.scheme === SCHEME && editor.document.lineCount > 1 && editor;
  });
}

function rangeOf({ document }: vscode.TextEditor, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, `“${words}” in ${document.getText().slice(0, 200)}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

function putCursorIn(editor: vscode.TextEditor, words: string): void {
  const at = rangeOf(editor, words).start.translate(0, 1);
  editor.selection = new vscode.Selection(at, at);
}

const run = (command: string) => vscode.commands.executeCommand<{ status: string; reason?: string }>(command);

suite('Focus Article', () => {
  teardown(cleanUp);

  test('shows the lines of the article alone, and goes back to the same line', async () => {
    const article = await openArticle();
    article.putCursorIn('Tình hình của dịch bệnh');
    const editor = await focus();
    const text = editor.document.getText();
    assert.equal(text, TEXT.replaceAll('![]() |\n', '').trimEnd());
    assert.equal(editor.document.languageId, 'news-article');
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /^Tình hình của dịch bệnh/);
    putCursorIn(editor, 'Hai bên duy trì thường xuyên');
    await run('corpus.focusArticle');
    const source = await eventually('the source', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.fsPath === article.file && active;
    });
    assert.match(source.document.lineAt(source.selection.active.line).text, /^Hai bên duy trì thường xuyên/);
    await eventually('no tab left behind', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .every(({ input }) => !(input instanceof vscode.TabInputText) || input.uri.scheme !== SCHEME),
    );
  });

  test('what is decided in it is written for the source, with the places of the source', async () => {
    const article = await openArticle();
    const editor = await focus();
    putCursorIn(editor, 'Hải Phòng');
    assert.equal((await run('corpus.acceptSuggestion')).status, 'done');
    putCursorIn(editor, 'Nguyễn Văn Thanh');
    assert.equal((await run('corpus.rejectSuggestion')).status, 'done');
    const stored = await eventually('the sidecar', () =>
      article.sidecar()?.rejected?.length ? article.sidecar() : false,
    );
    const [entity] = stored.entities ?? [];
    assert.equal(entity?.text, 'Hải Phòng');
    assert.equal([...TEXT].slice(Number(entity?.start), Number(entity?.end)).join(''), 'Hải Phòng');
    assert.equal(stored.rejected?.[0]?.text, 'Nguyễn Văn Thanh');

    // By quick fix on a selection, and taken back.
    const range = rangeOf(editor, 'kế hoạch');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
    );
    const action = actions.find(({ title }) => title.includes('as EVENT'));
    assert.ok(action?.command, actions.map(({ title }) => title).join(' | '));
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    await eventually('the tag', () => article.sidecar()?.entities?.some(({ text }) => text === 'kế hoạch'));
    assert.equal((await run('corpus.undoAnnotation')).status, 'done');
    await eventually('the tag taken back', () => article.sidecar()?.entities?.length === 1);
    // Hover and value speak of the source's annotations.
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      rangeOf(editor, 'Hải Phòng').start,
    );
    assert.ok(hovers.length > 0);
  });

  test('walks the suggestions that it shows, and refuses a selection over lines that it does not', async () => {
    await openArticle();
    const editor = await focus();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const stops = new Set<string>();
    for (let i = 0; i < 5; i++) {
      await run('corpus.nextSuggestion');
      stops.add(`${editor.selection.active.line}:${editor.selection.active.character}`);
    }
    assert.equal(stops.size, 5);
    editor.selection = new vscode.Selection(0, 0, editor.document.lineCount - 1, 1);
    const outcome = await run('corpus.markLines');
    assert.equal(outcome.status, 'refused');
    assert.match(outcome.reason ?? '', /not shown here/);
  });

  test('follows the source: its text, its blocks, and a new name', async () => {
    const article = await openArticle();
    const editor = await focus();
    putCursorIn(editor, 'Hai bên duy trì thường xuyên');
    const marked = await vscode.commands.executeCommand<{ status: string }>('corpus.markLines', {
      kind: 'related-links',
    });
    assert.equal(marked.status, 'done');
    await eventually('one line less', () => !editor.document.getText().includes('Hai bên duy trì thường xuyên'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(vscode.Uri.file(article.file), article.rangeOf('Hà Nội đón').start, 'Mới: ');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually('the edited headline', () => editor.document.getText().startsWith('Mới: Hà Nội'));
    const renamed = vscode.Uri.file(article.file.replace('article-', 'renamed-'));
    await vscode.workspace.saveAll();
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(vscode.Uri.file(article.file), renamed);
    assert.ok(await vscode.workspace.applyEdit(rename));
    await eventually('a tab under the new name', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ input }) => input instanceof vscode.TabInputText && input.uri.path.includes('/renamed-')),
    );
  });
});
