import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { cleanUp, eventually, inWorkspace, TestArticle } from './workspace';

const NAME = 'Lê Thị Thu Hằng';
const TEXT = `Việt Nam và Hoa Kỳ\nNgười Phát ngôn Bộ Ngoại giao ${NAME} khẳng định ngày 2/7/2020 tại Hà Nội.\n`;

function closedArticle(name: string, sidecar: string): void {
  fs.mkdirSync(inWorkspace('tests'), { recursive: true });
  fs.writeFileSync(inWorkspace('tests', `${name}.txt`), TEXT);
  fs.writeFileSync(inWorkspace('tests', `${name}.ann.yaml`), `format: news-corpus-annotations/1\n${sidecar}`);
}

/** How many files a filter of the Corpus view shows. */
async function count(filter: string): Promise<number> {
  const outcome = await vscode.commands.executeCommand<{ note: string }>('corpus.files.filter', filter);
  return Number(/: (\d+) of \d+/.exec(outcome.note)?.[1]);
}

suite('the Corpus view', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('corpus.files.showAll');
    await cleanUp();
  });

  test('files are counted by their state, and followed', async () => {
    const all = '{blocks: true, entities: true, dates: true}';
    closedArticle('done', `document: {done: ${all}}\n`);
    closedArticle(
      'flagged',
      'entities:\n  - {id: "e-000001", label: "LOCATION", start: 0, end: 8, text: "Việt Nam", flag: unsure}\n',
    );
    closedArticle('broken', '<<<<<<< ours\n');
    await vscode.extensions.getExtension('news-corpus.news-corpus-annotator')?.activate();
    const expected = { done: 1, flagged: 1, started: 1, problems: 1 };
    for (const [filter, files] of Object.entries(expected)) {
      await eventually(`${files} file ${filter}`, async () => (await count(filter)) === files);
    }
    const article = await TestArticle.open(TEXT);
    await article.apply(NAME, `Tag "${NAME}" as PERSON`);
    await eventually('the tagged one is in progress', async () => (await count('started')) === 2);
    fs.rmSync(inWorkspace('tests', 'done.ann.yaml'));
    await eventually('nothing is done any more', async () => (await count('done')) === 0);
  });

  test('a folder that comes and goes as a whole is followed, whatever its name', async () => {
    const before = (await vscode.workspace.findFiles('**/*.txt')).length;
    await eventually('what other tests left is gone', async () => (await count('all')) === before);
    const elsewhere = fs.mkdtempSync(path.join(path.dirname(inWorkspace()), 'elsewhere-'));
    const folder = inWorkspace('bao.example');
    try {
      fs.mkdirSync(path.join(elsewhere, 'bao.example'));
      fs.writeFileSync(path.join(elsewhere, 'bao.example', 'tin.txt'), TEXT);
      fs.renameSync(path.join(elsewhere, 'bao.example'), folder);
      await eventually('its article is counted', async () => (await count('all')) === before + 1);
      fs.renameSync(folder, path.join(elsewhere, 'gone'));
      await eventually('its article is gone', async () => (await count('all')) === before);
    } finally {
      fs.rmSync(elsewhere, { recursive: true, force: true });
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  test('the outline holds title, boilerplate, names and dates where they stand', async () => {
    const article = await TestArticle.seed('000');
    const symbols = await eventually('an outline with names', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        article.document.uri,
      );
      return found?.[0]?.children.some(({ name }) => name === NAME) && found;
    });
    const [title] = symbols;
    assert.match(title?.name ?? '', /^Cơ hội trở thành Đối tác/);
    const parts = title?.children ?? [];
    const links = parts.find(({ name }) => name === 'related-links');
    assert.match(links?.detail ?? '', /\d+ lines/);
    assert.equal(parts.find(({ name }) => name === NAME)?.detail, 'PERSON · suggested');
    assert.equal(parts.find(({ name }) => name === 'chiều ngày 2/7')?.detail, '2020-07-02TAF · suggested');
    for (const part of parts) assert.ok(part.range.contains(part.selectionRange), part.name);
  });

  test('the outline of an article with more mentions than it can hold names each once', async () => {
    const line = 'Hoa Kỳ và Hoa Kỳ.\n';
    const lines = 600;
    const entities = Array.from({ length: lines }, (_, n) =>
      [0, 10].map((at, i) => {
        const start = n * line.length + at;
        return `  - {id: "e-${n}-${i}", label: "LOCATION", start: ${start}, end: ${start + 6}, text: "Hoa Kỳ"}\n`;
      }),
    ).flat();
    const article = await TestArticle.open(line.repeat(lines));
    fs.writeFileSync(article.sidecarFile, `format: news-corpus-annotations/1\nentities:\n${entities.join('')}`);
    const names = await eventually('an outline with what is confirmed', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        article.document.uri,
      );
      const all = (found ?? []).flatMap(function below(one): vscode.DocumentSymbol[] {
        return [one, ...one.children.flatMap(below)];
      });
      const confirmed = all.filter(({ name, detail }) => name === 'Hoa Kỳ' && detail === 'LOCATION');
      return confirmed.length > 0 && confirmed;
    });
    assert.deepEqual(
      names.map(({ range }) => [range.start.line, range.start.character]),
      [[0, 0]],
    );
  });
});
