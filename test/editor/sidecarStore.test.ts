import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { cleanUp, edited, eventually, inWorkspace, TestArticle } from './workspace';

const HANG = 'Lê Thị Thu Hằng';
const TEXT = `Người Phát ngôn Bộ Ngoại giao ${HANG} khẳng định quan hệ Việt Nam - Hoa Kỳ.\nBà ${HANG} nói thêm.\n`;

const sha256 = (file: string): string => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

/** What stands on disk slices true, by code points, whatever the line ends. */
function assertTrue(article: TestArticle): void {
  const text = [
    ...fs
      .readFileSync(article.file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n'),
  ];
  const sidecar = article.sidecar();
  assert.ok(sidecar);
  assert.equal(sidecar.source.sha256, sha256(article.file));
  assert.equal(sidecar.source.length, text.length);
  for (const item of [...(sidecar.entities ?? []), ...(sidecar.dates ?? [])]) {
    assert.equal(text.slice(Number(item.start), Number(item.end)).join(''), item.text);
  }
}

async function tag(article: TestArticle, n = 0): Promise<void> {
  await article.apply(HANG, `Tag "${HANG}" as PERSON`, 'selection', n);
}

async function editText(article: TestArticle, edit: (builder: vscode.TextEditorEdit) => void): Promise<void> {
  await vscode.commands.executeCommand('corpus.editText');
  const editor = await vscode.window.showTextDocument(article.document);
  await edited(editor, edit);
}

suite('the sidecar of an open article', () => {
  teardown(cleanUp);

  test('is on disk at once, with hash, length and what is known of the document', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article);
    assertTrue(article);
    assert.equal(article.sidecar()?.document?.language, 'vi');
    assert.equal(article.sidecar()?.document?.id, article.file.replace(/^.*\/|\.txt$/g, ''));
  });

  test('slices true with CRLF, a byte order mark and characters beyond the Basic Multilingual Plane', async () => {
    const article = await TestArticle.open(`\ufeff🇻🇳 Tin mới 😀\r\n${TEXT.replaceAll('\n', '\r\n')}`);
    const before = sha256(article.file);
    await tag(article, 1);
    assertTrue(article);
    assert.equal(sha256(article.file), before, 'the source is not touched');
  });

  test('moves with a save, in one write', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article);
    await editText(article, (builder) => builder.insert(new vscode.Position(0, 0), 'Tin 😀 mới.\n'));
    assert.equal(article.sidecar()?.entities?.[0]?.start, TEXT.indexOf(HANG), 'nothing moves before the save');
    await article.document.save();
    await eventually('the sidecar moved', () => article.sidecar()?.source.sha256 === sha256(article.file));
    assertTrue(article);
    assert.equal(article.sidecar()?.entities?.length, 1);
  });

  test('takes a tag in unsaved text as long as its characters are saved', async () => {
    const article = await TestArticle.open(TEXT);
    await editText(article, (builder) => builder.insert(new vscode.Position(0, 0), 'Tin mới. '));
    await tag(article, 1);
    const [entity] = article.sidecar()?.entities ?? [];
    assert.equal(entity?.start, TEXT.lastIndexOf(HANG));
    await editText(article, (builder) => builder.insert(article.rangeOf(HANG).start.translate(0, 1), 'x'));
    await editText(article, (builder) => builder.replace(article.rangeOf('Hoa Kỳ'), 'Trần Văn Bình'));
    article.select('Trần Văn Bình');
  });

  test('takes a tag on words that are not saved yet, shows it, and is written by the save', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article);
    const name = 'Trần Văn Bình';
    await editText(article, (builder) => builder.replace(article.rangeOf('Hoa Kỳ'), name));
    const before = fs.readFileSync(article.sidecarFile, 'utf8');
    await article.apply(name, `Tag "${name}" as PERSON`, 'selection');
    await article.action(name, 'Remove tag PERSON');
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), before, 'nothing is written before the save');
    await editText(article, (builder) => builder.insert(new vscode.Position(0, 0), '😀 '));
    await article.document.save();
    await eventually('both are on disk', () => article.sidecar()?.entities?.length === 2);
    assertTrue(article);
    assert.equal(article.sidecar()?.entities?.[1]?.text, name);
  });

  test('writes a first tag that waited for the save', async () => {
    const article = await TestArticle.open(TEXT);
    await article.action(HANG, 'Tag', 'selection');
    await editText(article, (builder) => builder.replace(article.rangeOf('Hoa Kỳ'), 'Nhật Bản'));
    assert.deepEqual(await article.apply('Nhật Bản', 'Tag "Nhật Bản" as LOCATION', 'selection'), { status: 'done' });
    await article.action('Nhật Bản', 'Remove tag LOCATION');
    assert.equal(article.sidecar(), undefined);
    await article.document.save();
    await eventually('it is on disk', () => article.sidecar()?.entities?.length === 1);
    assertTrue(article);
  });

  test('goes along when its source is renamed', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article);
    const renamed = vscode.Uri.file(article.file.replace(/\.txt$/, '-renamed.txt'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(article.document.uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const moved = article.sidecarFile.replace(/\.ann\.yaml$/, '-renamed.ann.yaml');
    await eventually('the sidecar is at its new place', () => fs.existsSync(moved));
    assert.equal(fs.existsSync(article.sidecarFile), false);
    assert.match(fs.readFileSync(moved, 'utf8'), new RegExp(`text: "${HANG}"`));
  });

  test('that vanishes with its text is not lost', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article);
    await editText(article, (builder) => builder.delete(article.rangeOf(`${HANG} `)));
    await article.document.save();
    await eventually('the sidecar was written', () => article.sidecar()?.source.sha256 === sha256(article.file));
    const sidecar = article.sidecar() as unknown as { entities?: unknown; unanchored?: { reason: string }[] };
    assert.equal(sidecar.entities, undefined);
    assert.deepEqual(
      sidecar.unanchored?.map(({ reason }) => reason),
      ['lost'],
    );
  });

  test('follows a source that another program changed, and writes nothing by itself', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article, 1);
    const before = fs.readFileSync(article.sidecarFile, 'utf8');
    fs.writeFileSync(article.file, `Một dòng mới.\n${TEXT.replace(HANG, 'bà Hằng')}`);
    await eventually('VS Code reads it', () => article.document.getText().startsWith('Một dòng mới.'));
    await article.action(HANG, 'Remove tag PERSON', 'cursor', 0);
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), before);
  });

  test('shows a hand edit before it is saved; a broken one keeps what was good and takes no tag', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article);
    const sidecar = await vscode.workspace.openTextDocument(vscode.Uri.file(article.sidecarFile));
    const editor = await vscode.window.showTextDocument(sidecar, { viewColumn: vscode.ViewColumn.Beside });
    const at = sidecar.getText().indexOf('PERSON');
    const range = new vscode.Range(sidecar.positionAt(at), sidecar.positionAt(at + 'PERSON'.length));
    await edited(editor, (builder) => builder.replace(range, 'EVENT'));
    await article.action(HANG, 'Remove tag EVENT');
    assert.match(fs.readFileSync(article.sidecarFile, 'utf8'), /PERSON/, 'not saved yet');

    await edited(editor, (builder) => builder.insert(new vscode.Position(0, 0), '{{\n'));
    const broken = sidecar.getText();
    await eventually('no tag is taken', async () => {
      const actions = await article.actions(HANG, 'selection', 1);
      const tagging = actions.find(({ title }) => title.startsWith('Tag "') || title.startsWith('Tag as'));
      if (tagging?.command === undefined) return true;
      const result = await vscode.commands.executeCommand<{ status?: string }>(
        tagging.command.command,
        ...(tagging.command.arguments ?? []),
      );
      return result?.status !== 'done';
    });
    assert.equal(sidecar.getText(), broken, 'a broken sidecar is not overwritten');
  });

  test('is changed in its own editor while that has unsaved changes', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article);
    const onDisk = fs.readFileSync(article.sidecarFile, 'utf8');
    const sidecar = await vscode.workspace.openTextDocument(vscode.Uri.file(article.sidecarFile));
    const editor = await vscode.window.showTextDocument(sidecar, { viewColumn: vscode.ViewColumn.Beside });
    const end = sidecar.positionAt(sidecar.getText().length);
    await edited(editor, (builder) => builder.insert(end, '# checked by hand\n'));
    // VS Code tells extensions of it a moment after the edit.
    await eventually('it has unsaved changes', () => sidecar.isDirty);
    await vscode.window.showTextDocument(article.document, { viewColumn: vscode.ViewColumn.One });
    await tag(article, 1);
    assert.equal(sidecar.isDirty, true);
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), onDisk);
    assert.equal(sidecar.getText().split(HANG).length - 1, 2);
    assert.match(sidecar.getText(), /# checked by hand/);
    await sidecar.save();
    assertTrue(article);
  });

  test('keeps what it cannot write, and writes it on Retry', async () => {
    // A file where the mirrored folder should be: no folder can be made.
    fs.writeFileSync(inWorkspace('corpus.yaml'), 'version: 1\nsidecars: "annotations/"\n');
    fs.writeFileSync(inWorkspace('annotations'), 'in the way\n');
    try {
      await vscode.commands.executeCommand('corpus.refresh');
      const article = await TestArticle.open(TEXT);
      await tag(article);
      await article.action(HANG, 'Remove tag PERSON');
      fs.rmSync(inWorkspace('annotations'));
      const result = await vscode.commands.executeCommand('corpus.retryWrite', article.document.uri);
      assert.deepEqual(result, { status: 'written' });
      const file = article.sidecarFile.replace(/([/\\])tests\1/, '$1annotations$1tests$1');
      assert.match(fs.readFileSync(file, 'utf8'), new RegExp(`text: "${HANG}"`));
    } finally {
      fs.rmSync(inWorkspace('annotations'), { recursive: true, force: true });
    }
  });

  test('is not made for a file that is not UTF-8, whose bytes stay as they are', async () => {
    const bytes = Buffer.from('Caf\xe9 Paris, le 2 juillet 2020. Angela Merkel est arriv\xe9e.\n', 'latin1');
    const article = await TestArticle.open(bytes);
    await eventually('it is an article', () => article.document.languageId === 'news-article');
    const titles = await article.titles('Angela Merkel', 'selection');
    assert.deepEqual(
      titles.filter((title) => /^Tag "/.test(title)),
      [],
    );
    assert.deepEqual(fs.readFileSync(article.file), bytes);
    assert.equal(article.sidecar(), undefined);
  });
});
