import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { EMPTY_SIDECAR } from '../../src/core/sidecar/types';
import { type RecordedChange, SidecarHistory } from '../../src/editor/sidecarHistory';
import { cleanUp, edited, eventually, TestArticle } from './workspace';

const HANG = 'Lê Thị Thu Hằng';
const TEXT = `Người Phát ngôn ${HANG} khẳng định.\nBà ${HANG} nói thêm về Việt Nam.\n`;

const undo = (): Thenable<{ status: string; reason?: string }> =>
  vscode.commands.executeCommand('corpus.undoAnnotation');
const redo = (): Thenable<{ status: string; reason?: string }> =>
  vscode.commands.executeCommand('corpus.redoAnnotation');
const texts = (article: TestArticle): unknown[] => (article.sidecar()?.entities ?? []).map(({ start }) => start);

async function tag(article: TestArticle, n = 0): Promise<void> {
  await article.apply(HANG, `Tag "${HANG}" as PERSON`, 'selection', n);
}

suite('undo of annotations', () => {
  teardown(cleanUp);

  test('goes back and forth one step at a time', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article, 0);
    const one = fs.readFileSync(article.sidecarFile, 'utf8');
    await tag(article, 1);
    const two = fs.readFileSync(article.sidecarFile, 'utf8');
    assert.equal((await undo()).status, 'done');
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), one);
    assert.equal((await undo()).status, 'done');
    assert.deepEqual(texts(article), []);
    await redo();
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), one);
    await redo();
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), two);
    await undo();
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), one);
  });

  test('takes all of one name back in one step, and a file that is closed by now', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article, 0);
    await article.apply(HANG, 'Apply to all', 'cursor', 0);
    assert.equal(article.sidecar()?.entities?.length, 2);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const other = await TestArticle.open('Một bài khác.\n');
    assert.ok(other.document);
    assert.equal((await undo()).status, 'done');
    assert.equal(article.sidecar()?.entities?.length, 1);
  });

  test('leaves what someone else did in between, and follows an edit of the text', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article, 0);
    const theirs = `  - {id: "e-aaaaaa", label: "LOCATION", start: ${TEXT.indexOf('Việt Nam')}, end: ${TEXT.indexOf('Việt Nam') + 8}, text: "Việt Nam"}\n`;
    fs.appendFileSync(article.sidecarFile, theirs);
    await article.action('Việt Nam', 'Remove tag LOCATION');
    await vscode.commands.executeCommand('corpus.editText');
    const editor = await vscode.window.showTextDocument(article.document);
    await edited(editor, (builder) => builder.insert(new vscode.Position(0, 0), 'Tin mới.\n'));
    await article.document.save();
    await eventually('it moved', () => texts(article)[0] === TEXT.indexOf(HANG) + 9);
    assert.equal((await undo()).status, 'done');
    assert.deepEqual(
      article.sidecar()?.entities?.map(({ text }) => text),
      ['Việt Nam'],
    );
  });

  test('gives up a tag that waits for the save', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article, 0);
    const before = fs.readFileSync(article.sidecarFile, 'utf8');
    await vscode.commands.executeCommand('corpus.editText');
    const editor = await vscode.window.showTextDocument(article.document);
    await edited(editor, (builder) => builder.replace(article.rangeOf('Việt Nam'), 'Nhật Bản'));
    await article.apply('Nhật Bản', 'Tag "Nhật Bản" as LOCATION', 'selection');
    await article.action('Nhật Bản', 'Remove tag LOCATION');
    assert.equal((await undo()).status, 'done');
    await article.action('Nhật Bản', 'Tag "Nhật Bản" as LOCATION', 'selection');
    await article.document.save();
    await eventually('the save is followed', () => fs.readFileSync(article.sidecarFile, 'utf8') !== before);
    assert.deepEqual(
      article.sidecar()?.entities?.map(({ text }) => text),
      [HANG],
    );
  });

  test('counts the writes of one action in many files as one step', () => {
    const history = new SidecarHistory();
    const change = (name: string): RecordedChange => ({
      source: vscode.Uri.file(`/${name}.txt`),
      sidecar: vscode.Uri.file(`/${name}.ann.yaml`),
      before: EMPTY_SIDECAR,
      after: EMPTY_SIDECAR,
    });
    const bulk = {};
    history.record({}, change('a'));
    for (const name of ['b', 'c']) history.record(bulk, change(name));
    assert.equal(history.last('undo')?.changes.length, 2);
    history.moved('undo', [change('c'), change('b')]);
    assert.equal(history.last('undo')?.changes.length, 1);
    assert.equal(history.last('redo')?.changes.length, 2);
    history.renamed(vscode.Uri.file('/b.txt').toString(), vscode.Uri.file('/d.txt'), vscode.Uri.file('/d.ann.yaml'));
    assert.deepEqual(
      history.last('redo')?.changes.map((one) => 'source' in one && one.source.path),
      ['/c.txt', '/d.txt'],
    );
    history.record({}, change('e'));
    assert.equal(history.last('redo'), undefined, 'what is done anew ends what could be redone');
  });

  test('refuses with a reason what was changed since', async () => {
    const article = await TestArticle.open(TEXT);
    await tag(article, 0);
    const changed = fs.readFileSync(article.sidecarFile, 'utf8').replace('"PERSON"', '"EVENT"');
    fs.writeFileSync(article.sidecarFile, changed);
    await article.action(HANG, 'Remove tag EVENT');
    const outcome = await undo();
    assert.equal(outcome.status, 'refused');
    assert.match(outcome.reason ?? '', /changed since/);
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), changed);
  });
});
