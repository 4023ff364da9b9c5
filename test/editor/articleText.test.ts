import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { cleanUp, eventually, inWorkspace, TestArticle } from './workspace';

const TEXT = 'Hôm nay, bà Lê Thị Thu Hằng nói với báo chí.\n';

/** Types as the keyboard does: what is read-only refuses it. */
async function typed(editor: vscode.TextEditor): Promise<boolean> {
  const before = editor.document.getText();
  await vscode.commands.executeCommand('type', { text: 'x' });
  const changed = editor.document.getText() !== before;
  if (changed) await vscode.commands.executeCommand('undo');
  return changed;
}

async function becomesLocked(editor: vscode.TextEditor): Promise<void> {
  await eventually('the text is locked', async () => !(await typed(editor)));
}

suite('the text of an article', () => {
  teardown(cleanUp);

  test('is locked until a person lifts it, and can be locked again', async () => {
    const { editor } = await TestArticle.open(TEXT);
    await becomesLocked(editor);
    await vscode.commands.executeCommand('corpus.editText');
    await eventually('the text can be edited', () => typed(editor));
    await vscode.commands.executeCommand('corpus.lockText');
    await becomesLocked(editor);
  });

  test('stays editable when its editor is left and shown again', async () => {
    const first = await TestArticle.open(TEXT);
    await becomesLocked(first.editor);
    await vscode.commands.executeCommand('corpus.editText');
    const second = await TestArticle.open(TEXT);
    await becomesLocked(second.editor);
    const again = await vscode.window.showTextDocument(first.document);
    assert.equal(await typed(again), true);
  });

  test('is editable where corpus.yaml says so', async () => {
    fs.writeFileSync(inWorkspace('corpus.yaml'), 'version: 1\ntext: editable\n');
    await vscode.commands.executeCommand('corpus.refresh');
    const article = await TestArticle.open(TEXT);
    await eventually('it is an article', () => article.document.languageId === 'news-article');
    // The change of language closes and opens the document; what is typed meanwhile goes nowhere.
    await eventually('the text can be edited', () => typed(article.editor));
  });

  test('other documents are not locked, however fast one changes to them', async () => {
    const other = inWorkspace('tests', 'requirements.txt');
    for (let round = 0; round < 3; round++) {
      const article = await TestArticle.open(TEXT);
      fs.writeFileSync(other, 'yaml\n');
      const editor = await vscode.window.showTextDocument(vscode.Uri.file(other), { preview: false });
      await becomesLocked(await vscode.window.showTextDocument(article.document));
      const again = await vscode.window.showTextDocument(editor.document);
      await eventually(`the other one can be edited, round ${round}`, () => typed(again));
    }
  });

  test('has a language of its own, which a person may change for good', async () => {
    const article = await TestArticle.open(TEXT);
    await eventually('the language is set', () => article.document.languageId === 'news-article');
    await vscode.languages.setTextDocumentLanguage(article.document, 'plaintext');
    await TestArticle.open(TEXT);
    const again = await vscode.window.showTextDocument(article.document);
    // Time enough for what should not happen: the second article got its language meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(again.document.languageId, 'plaintext');
  });

  test('does not become an article when it is none', async () => {
    const article = await TestArticle.open('yaml\n', 'requirements.txt');
    await TestArticle.open(TEXT).then((real) =>
      eventually('the real one is known', () => real.document.languageId === 'news-article'),
    );
    assert.equal(article.document.languageId, 'plaintext');
  });
});
