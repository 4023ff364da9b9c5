import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { cleanUp, eventually, inWorkspace, TestArticle } from './workspace';

const HANG = 'Lê Thị Thu Hằng';
const TEXT = `Người Phát ngôn ${HANG} khẳng định.\nBà ${HANG} nói thêm về Việt Nam 🇻🇳.\n`;
const OTHER = `Hôm qua, 😀 ${HANG} trả lời báo chí.\n`;

/** A document that no editor shows, with one confirmed mention. */
function closedArticle(name: string, ref = ''): string {
  const file = inWorkspace('tests', name);
  const start = [...OTHER.slice(0, OTHER.indexOf(HANG))].length;
  fs.mkdirSync(inWorkspace('tests'), { recursive: true });
  fs.writeFileSync(file, OTHER);
  fs.writeFileSync(
    file.replace('.txt', '.ann.yaml'),
    `format: news-corpus-annotations/1\nentities:\n  - {id: "e-000001", label: "PERSON", start: ${start}, end: ${start + HANG.length}, text: "${HANG}"${ref}}\n`,
  );
  return file;
}

function gazetteer(text: string): vscode.Uri {
  fs.writeFileSync(inWorkspace('gazetteer.yaml'), text);
  return vscode.Uri.file(inWorkspace('gazetteer.yaml'));
}

const shown = ({ uri, range }: vscode.Location): string =>
  `${uri.path.split('/').at(-1)}:${range.start.line}:${range.start.character}`;

const ask = <T>(command: string, article: TestArticle, n = 0): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, article.document.uri, article.rangeOf(HANG, n).start.translate(0, 2));

suite('entities as symbols of the corpus', () => {
  teardown(cleanUp);

  test('finds references in open and closed articles, highlights, and the first mention', async () => {
    closedArticle('closed.txt');
    const article = await TestArticle.open(TEXT, 'open.txt');
    await article.apply(HANG, `Tag "${HANG}" as PERSON`, 'selection', 0);
    await article.apply(HANG, 'Apply to all', 'cursor', 0);
    const found = await eventually('three references', async () => {
      const locations = await ask<vscode.Location[]>('vscode.executeReferenceProvider', article);
      return locations.length === 3 && locations.map(shown).sort();
    });
    assert.deepEqual(found, [`closed.txt:0:${OTHER.indexOf(HANG)}`, 'open.txt:0:16', 'open.txt:1:3']);
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', article, 1);
    assert.deepEqual(
      highlights.map(({ kind }) => kind),
      [vscode.DocumentHighlightKind.Write, vscode.DocumentHighlightKind.Read],
    );
    const [first] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', article, 1);
    assert.deepEqual(first?.targetRange, article.rangeOf(HANG, 0));
    await eventually('the name among the symbols of the corpus', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'le thi thu hang',
      );
      assert.deepEqual(
        symbols.map(({ name, containerName }) => [name, containerName]),
        [[HANG, 'PERSON · 3 in 2 files']],
      );
      return true;
    });
  });

  test('goes from a linked mention to its gazetteer entry and from there to the mentions', async () => {
    const uri = gazetteer(`entries:\n  - {id: "hang", name: "${HANG}", label: "PERSON"}\n`);
    closedArticle('linked.txt', ', ref: "hang"');
    const article = await TestArticle.open(TEXT);
    const target = await eventually('the entry', async () => {
      const links = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', article);
      return links[0]?.targetUri.path.endsWith('gazetteer.yaml') && links[0];
    });
    assert.equal(target.targetRange.start.line, 1);
    await vscode.workspace.openTextDocument(uri);
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      new vscode.Position(1, 3),
    );
    assert.deepEqual(locations.map(shown), ['gazetteer.yaml:1:23', `linked.txt:0:${OTHER.indexOf(HANG)}`]);
  });

  test('F2 corrects the name in the gazetteer, and undo takes it back', async () => {
    const before = `entries:\n  - {id: "hang", name: "${HANG}", label: "PERSON"} # phát ngôn\n`;
    const file = gazetteer(before).fsPath;
    const article = await TestArticle.open(TEXT);
    article.putCursorIn(HANG);
    const name = 'Lê Thị Thu Hằng (BNG)';
    await eventually('it is renamed', async () => {
      const outcome = await vscode.commands.executeCommand<{ status: string }>('corpus.renameEntity', { name });
      return outcome.status === 'done';
    });
    assert.equal(
      fs.readFileSync(file, 'utf8'),
      `entries:\n  - {id: "hang", name: "${name}", aliases: ["${HANG}"], label: "PERSON"} # phát ngôn\n`,
    );
    await vscode.commands.executeCommand('corpus.undoAnnotation');
    assert.equal(fs.readFileSync(file, 'utf8'), before);
    const edit = await eventually('VS Code renames the same', async () =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        article.document.uri,
        article.rangeOf(HANG).start.translate(0, 2),
        name,
      ),
    );
    assert.deepEqual(
      edit.entries().map(([uri, edits]) => [uri.path.split('/').at(-1), edits.map(({ newText }) => newText)]),
      [['gazetteer.yaml', [`"${name}"`, `, aliases: ["${HANG}"]`]]],
    );
  });
});
