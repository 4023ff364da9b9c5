import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { cleanUp, eventually, TestArticle } from './workspace';

const HANG = 'Lê Thị Thu Hằng';
const TEXT = `Người Phát ngôn ${HANG} khẳng định quan hệ Việt Nam - Hoa Kỳ.\n`;

const item = (id: string, label: string, words: string): string => {
  const start = TEXT.indexOf(words);
  return `  - {id: "${id}", label: "${label}", start: ${start}, end: ${start + words.length}, text: "${words}"}\n`;
};

const resolve = (): Thenable<{ status: string }> => vscode.commands.executeCommand('corpus.resolveConflict');

suite('a sidecar with conflict markers', () => {
  teardown(cleanUp);

  /** Both sides tagged the same list after the common first tag. */
  async function conflicted(ours: string, theirs: string): Promise<TestArticle> {
    const article = await TestArticle.open(TEXT);
    await article.apply(HANG, `Tag "${HANG}" as PERSON`, 'selection');
    const text = fs.readFileSync(article.sidecarFile, 'utf8');
    fs.writeFileSync(article.sidecarFile, `${text}<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n# ours\n`);
    await eventually('the conflict is offered', async () => {
      const titles = await article.titles(HANG);
      return titles.some((title) => title.startsWith('Resolve the conflict'));
    });
    return article;
  }

  test('is merged without a question where both sides only added', async () => {
    const article = await conflicted(item('e-000001', 'LOCATION', 'Việt Nam'), item('e-000002', 'LOCATION', 'Hoa Kỳ'));
    assert.equal((await resolve()).status, 'done');
    const text = fs.readFileSync(article.sidecarFile, 'utf8');
    assert.doesNotMatch(text, /^[<=>]{7}/m);
    assert.match(text, /# ours/);
    assert.deepEqual(
      article.sidecar()?.entities?.map((entity) => entity.text),
      [HANG, 'Việt Nam', 'Hoa Kỳ'],
    );
    await article.action('Hoa Kỳ', 'Remove tag LOCATION');
  });

  test('asks where one span was decided differently, and writes what was chosen', async () => {
    const article = await conflicted(
      item('e-000001', 'ORGANIZATION', 'Việt Nam'),
      item('e-000001', 'LOCATION', 'Việt Nam'),
    );
    const before = fs.readFileSync(article.sidecarFile, 'utf8');
    const left = resolve();
    await new Promise((done) => setTimeout(done, 500));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal((await left).status, 'cancelled');
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), before);

    const chosen = resolve();
    await new Promise((done) => setTimeout(done, 500));
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal((await chosen).status, 'done');
    assert.deepEqual(
      article.sidecar()?.entities?.map(({ label, text }) => `${label} ${text}`),
      [`PERSON ${HANG}`, 'LOCATION Việt Nam'],
    );
  });
});
