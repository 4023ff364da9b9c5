import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { cleanUp, eventually, inWorkspace, sidecarOf, TestArticle } from './workspace';

const NAME = 'Ngân hàng Tân Á Châu';
const TEXT = `${NAME} mở chi nhánh.\nÔng nói về ${NAME} và về Việt Nam.\n`;

/** Files that no editor shows. */
function write(name: string, text: string): string {
  const file = inWorkspace('tests', name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(sidecarOf(file), { force: true });
  fs.writeFileSync(file, text);
  return file;
}

const run = (command: string, argument?: object): Thenable<{ status: string; reason?: string }> =>
  vscode.commands.executeCommand(command, argument);

const entities = (file: string): unknown[] => {
  const text = fs.existsSync(sidecarOf(file)) ? fs.readFileSync(sidecarOf(file), 'utf8') : '';
  return [
    ...text.matchAll(/ {2}- \{id: "e-.{6}", label: "(\w+)", start: (\d+).*?text: "(.*?)"(?:, ref: "(.*?)")?/g),
  ].map(([, label, start, words, ref]) => [label, Number(start), words, ...(ref === undefined ? [] : [ref])]);
};

suite('changes all over the corpus', () => {
  teardown(async () => {
    await run('corpus.preview.discard');
    await cleanUp();
  });

  test('tags a name everywhere after a preview, and one undo takes all of it back', async () => {
    const closed = write('closed.txt', `😀 Hôm qua, ${NAME} khai trương.\n`);
    const other = write('other.txt', 'Bài này không nói về ngân hàng nào.\n');
    const article = await TestArticle.open(TEXT, 'open.txt');
    await article.apply(NAME, `Tag "${NAME}" as ORGANIZATION`, 'selection', 0);
    await article.apply(NAME, 'Tag all in the corpus as ORGANIZATION');
    assert.deepEqual(entities(closed), [], 'nothing is written before the person says so');
    assert.equal((await run('corpus.preview.apply')).status, 'done');
    assert.deepEqual(entities(closed), [['ORGANIZATION', 11, NAME]]);
    assert.equal(entities(article.file).length, 2);
    assert.ok(!fs.existsSync(sidecarOf(other)));
    assert.match(fs.readFileSync(sidecarOf(closed), 'utf8'), /document:\n {2}id: "closed"/);
    assert.equal((await run('corpus.undoAnnotation')).status, 'done');
    assert.deepEqual(entities(closed), []);
    assert.equal(entities(article.file).length, 1);
  });

  test('leaves a file alone that changed since the preview', async () => {
    const closed = write('closed.txt', `Hôm qua, ${NAME} khai trương.\n`);
    const article = await TestArticle.open(TEXT);
    article.select(NAME);
    assert.equal((await run('corpus.tagAllInCorpus', { ...target(article), label: 'ORGANIZATION' })).status, 'done');
    fs.writeFileSync(closed, `Tin mới. Hôm qua, ${NAME} khai trương.\n`);
    const outcome = await run('corpus.preview.apply');
    assert.match(outcome.reason ?? '', /closed\.txt: the file changed meanwhile/);
    assert.deepEqual(entities(closed), []);
    assert.equal(entities(article.file).length, 2);
  });

  test('changes a label, and links to an entry, in the file and in the corpus', async () => {
    // Two of one name: nothing is linked unasked.
    const entries = ['tac', 'tac-2'].map((id) => `  - {id: "${id}", name: "${NAME}", label: "ORGANIZATION"}\n`);
    fs.writeFileSync(inWorkspace('gazetteer.yaml'), `entries:\n${entries.join('')}`);
    const closed = write('closed.txt', TEXT);
    const article = await TestArticle.open(TEXT);
    await article.apply(NAME, `Tag "${NAME}" as ORGANIZATION`, 'selection', 0);
    await article.apply(NAME, 'Tag all in the corpus');
    await run('corpus.preview.apply');
    article.putCursorIn(NAME);
    await run('corpus.changeLabel', { label: 'MISC', scope: 'corpus' });
    await run('corpus.preview.apply');
    assert.deepEqual(entities(closed), [
      ['MISC', 0, NAME],
      ['MISC', TEXT.lastIndexOf(NAME), NAME],
    ]);
    await eventually('the article knows', () => entities(article.file).every((one) => (one as string[])[0] === 'MISC'));
    await article.action(NAME, 'Remove tag MISC');
    await run('corpus.linkTo', { ref: 'tac', scope: 'file' });
    assert.deepEqual(entities(article.file).at(-1), ['MISC', TEXT.lastIndexOf(NAME), NAME, 'tac']);
    assert.deepEqual(entities(closed).at(-1), ['MISC', TEXT.lastIndexOf(NAME), NAME]);
    await run('corpus.undoAnnotation');
    await run('corpus.undoAnnotation');
    assert.equal((entities(closed)[0] as string[])[0], 'ORGANIZATION');
  });

  test('adds an entry, and merges two in one step', async () => {
    const file = inWorkspace('gazetteer.yaml');
    fs.writeFileSync(file, 'entries:\n  - {id: "tac", name: "TAC Bank", label: "ORGANIZATION"}\n');
    const article = await TestArticle.open(TEXT);
    await article.apply(NAME, `Tag "${NAME}" as ORGANIZATION`, 'selection', 0);
    await article.apply(NAME, 'Add to gazetteer');
    const id = 'ngan-hang-tan-a-chau';
    assert.deepEqual(entities(article.file), [['ORGANIZATION', 0, NAME, id]]);
    const two = fs.readFileSync(file, 'utf8');
    assert.match(two, new RegExp(`id: "${id}", name: "${NAME}"`));
    await eventually('it is merged', async () => {
      const { status } = await run('corpus.mergeEntries', { keep: 'tac', gone: id });
      return status === 'done';
    });
    assert.deepEqual(entities(article.file), [['ORGANIZATION', 0, NAME, 'tac']]);
    assert.match(fs.readFileSync(file, 'utf8'), new RegExp(`name: "TAC Bank", aliases: \\["${NAME}"\\]`));
    await run('corpus.undoAnnotation');
    assert.deepEqual(entities(article.file), [['ORGANIZATION', 0, NAME, id]]);
    assert.equal(fs.readFileSync(file, 'utf8'), two);
  });

  test('marks the lines of a confirmed block in other articles of the site', async () => {
    const menu = 'Trang chủ | Thời sự\nĐọc nhiều nhất tuần\nTheo dõi chúng tôi\n';
    const closed = write('site/closed.txt', `Bài báo thứ hai có một câu dài hơn.\n${menu}Câu cuối.\n`);
    const elsewhere = write('elsewhere/closed.txt', menu);
    const article = await TestArticle.open(`Bài báo thứ nhất có một câu dài hơn.\n${menu}`, 'site/open.txt');
    const lines = new vscode.Range(1, 0, 3, 18);
    article.editor.selection = new vscode.Selection(lines.start, lines.end);
    await eventually('a block', async () => {
      const { status } = await run('corpus.markLines', { ...target(article), kind: 'navigation' });
      return status === 'done';
    });
    await eventually('the preview', async () => (await run('corpus.markSameLines')).status === 'done');
    await run('corpus.preview.apply');
    assert.match(fs.readFileSync(sidecarOf(closed), 'utf8'), /kind: "navigation", start: 36, end: 94/);
    assert.ok(!fs.existsSync(sidecarOf(elsewhere)));
  });

  function target(article: TestArticle): object {
    const { document, editor } = article;
    const { start, end } = editor.selection;
    return {
      uri: document.uri.toString(),
      version: document.version,
      start: document.offsetAt(start),
      end: document.offsetAt(end),
    };
  }
});
