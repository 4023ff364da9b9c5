import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { cleanUp, eventually, TestArticle } from './workspace';

const HANG = 'Lê Thị Thu Hằng';
const TEXT = `Mở đầu.\nNgười Phát ngôn ${HANG} khẳng định.\nKết thúc.\n`;
/** Its line is gone, and the name stands on two new ones. */
const RESCRAPED = `Mở đầu.\nTheo ${HANG}, mọi việc tốt đẹp và sẽ tiếp tục.\nHôm sau báo chí dẫn lời ${HANG} một lần nữa.\nKết thúc.\n`;

const findings = (article: TestArticle): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(article.document.uri).filter(({ code }) => /^anchor\//.test(String(code)));

async function rescraped(text = RESCRAPED): Promise<TestArticle> {
  const article = await TestArticle.open(TEXT);
  await article.apply(HANG, `Tag "${HANG}" as PERSON`, 'selection');
  fs.writeFileSync(article.file, text);
  await eventually('VS Code reads it', () => article.document.getText() === text);
  await eventually('doubt is shown', () => findings(article).length === 1);
  return article;
}

suite('annotations whose text changed elsewhere', () => {
  teardown(cleanUp);

  test('are shown in doubt with the places they may have, and nothing is written', async () => {
    const article = await TestArticle.open(TEXT);
    await article.apply(HANG, `Tag "${HANG}" as PERSON`, 'selection');
    const before = fs.readFileSync(article.sidecarFile, 'utf8');
    fs.writeFileSync(article.file, RESCRAPED);
    const [finding] = await eventually('doubt is shown', () => findings(article).length === 1 && findings(article));
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(finding?.relatedInformation?.length, 2);
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), before);
  });

  test('are put at the proposed place by a quick fix, and keep their id', async () => {
    const article = await rescraped();
    const id = article.sidecar()?.entities?.[0]?.id;
    await article.apply(HANG, `Place “${HANG}”`);
    const [entity] = article.sidecar()?.entities ?? [];
    assert.equal(entity?.id, id);
    assert.equal(entity?.start, RESCRAPED.indexOf(HANG));
    assert.equal(article.sidecar()?.unanchored, undefined);
    await eventually('no doubt is left', () => findings(article).length === 0);
  });

  test('are put at another mention that is chosen from a list', async () => {
    const article = await rescraped();
    const action = await article.action(HANG, 'Choose among 2 places');
    const done = vscode.commands.executeCommand<{ status: string }>(
      action.command!.command,
      ...(action.command!.arguments ?? []),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal((await done).status, 'done');
    assert.equal(article.sidecar()?.entities?.[0]?.start, RESCRAPED.lastIndexOf(HANG));
  });

  test('are kept without a place, placed by hand later, or deleted', async () => {
    const article = await rescraped();
    await article.apply(HANG, `Keep “${HANG}”`);
    assert.equal(article.sidecar()?.entities, undefined);
    assert.equal(article.sidecar()?.unanchored?.length, 1);
    await eventually(
      'it is a note now',
      () => findings(article)[0]?.severity === vscode.DiagnosticSeverity.Information,
    );
    await article.apply('báo chí', `Place “${HANG}”`, 'selection');
    assert.equal(article.sidecar()?.entities?.[0]?.text, 'báo chí');
    assert.equal(article.sidecar()?.unanchored, undefined);
    await vscode.commands.executeCommand('corpus.undoAnnotation');
    assert.equal(article.sidecar()?.unanchored?.length, 1);
    await article.apply(HANG, `Delete “${HANG}”`);
    assert.equal(article.sidecar()?.unanchored, undefined);
  });
});
