import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { cleanUp, eventually, inWorkspace, run, sidecarOf, TestArticle } from './workspace';

const TEXT = 'Tiêu đề\nBà Nguyễn Thị Mai đến Huế.\n';

const BREAKS_OFF = `Khánh thành cầu Rạch Miễu 2 nối Tiền Giang với Bến Tre

Sáng 19/8, Bộ Giao thông Vận tải tổ chức lễ khánh thành cầu Rạch Miễu 2, công trình nối hai tỉnh Tiền Giang và Bến Tre.
Cầu dài 17,6 km với tổng mức đầu tư hơn 6.800 tỉ đồng, được khởi công vào tháng 3 năm 2022 và hoàn thành sớm ba tháng.
Phát biểu tại buổi lễ, lãnh đạo tỉnh Bến Tre cho biết công trình sẽ giúp người dân đi lại thuận`;

/** A sidecar whose second quote does not stand at its offsets. */
const WRONG_QUOTE = `format: news-corpus-annotations/1
entities:
  - {id: "e-000001", label: "PERSON", start: 11, end: 25, text: "Nguyễn Thị Mai"}
  - {id: "e-000002", label: "LOCATION", start: 30, end: 33, text: "Hội"}
`;

interface Found {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
}

function findings(): Found[] {
  return vscode.languages.getDiagnostics().flatMap(([uri, diagnostics]) =>
    diagnostics
      .filter(({ source }) => source === 'corpus')
      .map(({ code, range }) => ({
        file: vscode.workspace.asRelativePath(uri),
        rule: String(typeof code === 'object' ? code.value : code),
        line: range.start.line,
      })),
  );
}

/** In the article and in its sidecar. */
function findingsOf(article: TestArticle): Found[] {
  const stem = vscode.workspace.asRelativePath(article.file).replace(/\.txt$/, '');
  return findings().filter(({ file }) => file.startsWith(stem));
}

function write(name: string, content: string | Uint8Array): string {
  const file = inWorkspace('tests', name);
  fs.mkdirSync(inWorkspace('tests'), { recursive: true });
  fs.writeFileSync(file, content);
  return file;
}

suite('lint of open articles', () => {
  teardown(cleanUp);

  test('a finding appears, carries its rule and its page, and goes when it is mended', async () => {
    const article = await TestArticle.open(TEXT);
    fs.writeFileSync(article.sidecarFile, WRONG_QUOTE);
    const found = await eventually('a finding', () =>
      findingsOf(article).find(({ rule }) => rule === 'anchor/mismatch'),
    );
    assert.equal(found.file, vscode.workspace.asRelativePath(article.sidecarFile));
    assert.equal(found.line, 3);
    const [diagnostic] = vscode.languages.getDiagnostics(vscode.Uri.file(article.sidecarFile));
    const code = diagnostic?.code;
    assert.ok(typeof code === 'object');
    assert.match(code.target.path, /docs\/rules\/anchor-mismatch\.md$/);
    fs.writeFileSync(article.sidecarFile, WRONG_QUOTE.replace('"Hội"', '"Huế"'));
    await eventually('no finding', () => assert.deepEqual(findingsOf(article), []) === undefined);
  });

  test('advisory findings stay in sight while the article is tagged', async () => {
    const article = await TestArticle.open(BREAKS_OFF);
    const isThere = (): boolean => findingsOf(article).some(({ rule }) => rule === 'text/truncated');
    await eventually('the finding', isThere);
    let isGone = false;
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      isGone ||= !isThere();
    });
    await article.apply('Bến Tre', 'Tag "Bến Tre" as LOCATION', 'selection');
    fs.appendFileSync(
      article.sidecarFile,
      'dates:\n  - {id: "d-1", type: "DATE", value: "x", start: 0, end: 4, text: "Tiêu"}\n',
    );
    await eventually('a finding of the sidecar', () =>
      findingsOf(article).some(({ rule }) => rule.startsWith('date/')),
    );
    listener.dispose();
    assert.ok(!isGone);
  });

  test('findings of a file that nobody asked about go when it is closed', async () => {
    const article = await TestArticle.open(TEXT);
    fs.writeFileSync(article.sidecarFile, WRONG_QUOTE);
    await eventually('a finding', () => findingsOf(article).length > 0);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually('no finding', () => assert.deepEqual(findingsOf(article), []) === undefined);
  });
});

suite('the fix of a finding', () => {
  teardown(cleanUp);

  test('a renamed label is mended in the sidecar by its quick fix', async () => {
    const article = await TestArticle.open(TEXT);
    fs.writeFileSync(
      inWorkspace('corpus.yaml'),
      'version: 1\nlabels:\n  PERSON: {}\n  ORGANIZATION: {was: ["ORG"]}\n  LOCATION: {}\n',
    );
    fs.writeFileSync(
      article.sidecarFile,
      'format: news-corpus-annotations/1\nentities:\n  - {id: "e-000001", label: "ORG", start: 30, end: 33, text: "Huế"}\n',
    );
    await eventually('a finding', () => findingsOf(article).find(({ rule }) => rule === 'span/unknown-label'));
    const sidecar = await vscode.workspace.openTextDocument(vscode.Uri.file(article.sidecarFile));
    await vscode.window.showTextDocument(sidecar);
    const fix = await eventually('a fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        sidecar.uri,
        sidecar.lineAt(2).range,
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions.find(({ title }) => title.startsWith('Fix: '));
    });
    await run(fix);
    assert.match(sidecar.lineAt(2).text, /label: "ORGANIZATION"/);
    await sidecar.save();
    await eventually('no finding', () => assert.deepEqual(findingsOf(article), []) === undefined);
  });
});

suite('lint of the whole corpus', () => {
  teardown(cleanUp);

  test('finds what is wrong in files that are not open, and keeps it until the file is gone', async () => {
    const wrong = write('wrong.txt', TEXT);
    fs.writeFileSync(sidecarOf(wrong), WRONG_QUOTE);
    write('orphan.ann.yaml', WRONG_QUOTE);
    write('broken.txt', TEXT);
    write('broken.ann.yaml', 'entities: [{\n<<<<<<< ours\n');
    write('latin.txt', Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x0a]));
    const outcome = await vscode.commands.executeCommand<{ status: string; note: string }>('corpus.lint');
    assert.equal(outcome.status, 'done', JSON.stringify(outcome));
    const rules = (name: string): string[] => [
      ...new Set(findings().flatMap(({ file, rule }) => (file === `tests/${name}` ? [rule] : []))),
    ];
    assert.deepEqual(rules('wrong.ann.yaml'), ['anchor/mismatch']);
    assert.deepEqual(rules('orphan.ann.yaml'), ['sidecar/orphan']);
    assert.deepEqual(rules('broken.ann.yaml'), ['sidecar/merge-conflict']);
    assert.deepEqual(rules('latin.txt'), ['text/not-utf8']);
    assert.equal(fs.readFileSync(inWorkspace('tests', 'broken.ann.yaml'), 'utf8'), 'entities: [{\n<<<<<<< ours\n');

    await vscode.window.showTextDocument(vscode.Uri.file(wrong));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    fs.rmSync(inWorkspace('tests', 'latin.txt'));
    await eventually('the deleted file has no finding', () => rules('latin.txt').length === 0);
    assert.deepEqual(rules('wrong.ann.yaml'), ['anchor/mismatch']);
  });

  test('stops between two files when it is cancelled, and says so', async () => {
    fs.writeFileSync(sidecarOf(write('never-reached.txt', TEXT)), WRONG_QUOTE);
    const outcome = await vscode.commands.executeCommand('corpus.lint', { isCancellationRequested: true });
    assert.deepEqual(outcome, { status: 'cancelled' });
    assert.deepEqual(
      findings().filter(({ file }) => file.startsWith('tests/never-reached')),
      [],
    );
  });
});

suite('corpus.yaml', () => {
  teardown(cleanUp);

  test('what is wrong with it shows at its line', async () => {
    await TestArticle.open(TEXT);
    fs.writeFileSync(inWorkspace('corpus.yaml'), 'version: 1\nspans: {overlap: perhaps}\n');
    const found = await eventually('a problem', () => findings().find(({ file }) => file === 'corpus.yaml'));
    assert.equal(found.line, 1);
  });
});
