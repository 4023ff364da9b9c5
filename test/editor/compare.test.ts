import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import { cleanUp, eventually, inWorkspace, type StoredFile } from './workspace';

const TEXT = '😀 Trang chủ\nBà Lê Thị Thu Hằng của Bộ Ngoại giao Việt Nam đến Hà Nội sáng 2/7/2020.\n';

interface Item {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}
/** Offsets are code points. */
function at(text: string): Pick<Item, 'start' | 'end'> & { text: string } {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(text))).length;
  return { start, end: start + Array.from(text).length, text };
}
const entity = (label: string, text: string): object => ({ id: `e-${label}-${text}`, label, ...at(text) });

/** JSON is YAML. */
function sidecar(entities: readonly object[], dates: readonly object[] = []): string {
  const document = { id: 'bài', done: { blocks: true, entities: true, dates: true } };
  return JSON.stringify({ format: 'news-corpus-annotations/1', document, entities, dates });
}

const run = (command: string, argument?: object): Thenable<{ status: string; reason?: string; note?: string }> =>
  vscode.commands.executeCommand(`corpus.${command}`, argument);

suite('Corpus: Compare With…', () => {
  const folder = inWorkspace('desk');
  const uri = vscode.Uri.file(folder).toString();
  const write = (name: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };
  const decided = (name = 'n/bài'): StoredFile => {
    const file = path.join(folder, 'annotations', 'adjudicated', `${name}.ann.yaml`);
    return fs.existsSync(file) ? (parse(fs.readFileSync(file, 'utf8')) as StoredFile) : ({} as StoredFile);
  };
  const labels = (name?: string): string[] => (decided(name).entities ?? []).map((one) => `${one.label} ${one.text}`);

  setup(async () => {
    await vscode.extensions.getExtension('news-corpus.news-corpus-annotator')?.activate();
    write('corpus.yaml', 'version: 1\nsidecars: "annotations/{annotator}/"\n');
    write('n/bài.txt', TEXT);
    write('n/same.txt', TEXT);
    const hanoi = entity('LOCATION', 'Hà Nội');
    const day = (value: string): object[] => [{ id: `d-${value}`, type: 'DATE', value, ...at('2/7/2020') }];
    const lan = [entity('PERSON', 'Lê Thị Thu Hằng'), entity('ORGANIZATION', 'Bộ Ngoại giao Việt Nam'), hanoi];
    const minh = [entity('ORGANIZATION', 'Bộ Ngoại giao'), entity('LOCATION', 'Việt Nam'), hanoi];
    write('annotations/lan/n/bài.ann.yaml', sidecar(lan, day('2020-07-02')));
    write('annotations/minh/n/bài.ann.yaml', sidecar(minh, day('2020-02-07')));
    for (const name of ['lan', 'minh']) write(`annotations/${name}/n/same.ann.yaml`, sidecar([hanoi]));
    write('annotations/lan/n/alone.ann.yaml', sidecar([]));
  });

  teardown(async () => {
    await run('compare.close');
    await cleanUp();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('each disagreement is decided by one command, and the third file holds the decisions', async () => {
    const before = fs.readFileSync(path.join(folder, 'annotations/lan/n/bài.ann.yaml'), 'utf8');
    assert.equal((await run('compareWith', { uri, a: 'lan', b: 'minh' })).status, 'done');
    const shown = (): readonly vscode.TextEditor[] =>
      vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme === 'corpus-compare');
    await eventually('both sides', () => shown().length === 2);
    assert.ok(shown().every(({ document }) => document.getText() === TEXT && document.languageId === 'news-article'));
    assert.deepEqual(decided(), {}, 'nothing is written before a decision');
    // In the order of the text: the person, whom only one has; the ministry; the date.
    assert.equal((await run('compare.takeLeft')).status, 'done');
    assert.deepEqual(labels(), ['PERSON Lê Thị Thu Hằng', 'LOCATION Hà Nội']);
    assert.match((await run('compare.takeBoth')).reason ?? '', /spans\.overlap/);
    await run('compare.takeRight');
    assert.deepEqual(labels(), [
      'PERSON Lê Thị Thu Hằng',
      'ORGANIZATION Bộ Ngoại giao',
      'LOCATION Việt Nam',
      'LOCATION Hà Nội',
    ]);
    assert.deepEqual(decided().document?.done, { blocks: true, entities: true });
    assert.equal((await run('compare.takeNeither')).status, 'done');
    assert.deepEqual(
      decided().rejected?.map(({ layer, text }) => [layer, text]),
      [['date', '2/7/2020']],
    );
    assert.deepEqual(decided().document?.done, { blocks: true, entities: true, dates: true });
    await run('undoAnnotation');
    assert.deepEqual([decided().rejected, decided().dates], [undefined, undefined]);
    await run('compare.takeLeft', { file: 'n/bài.ann.yaml', index: 2 });
    assert.deepEqual(
      decided().dates?.map(({ value }) => value),
      ['2020-07-02'],
    );
    assert.equal(decided('n/same').format, undefined);
    assert.match((await run('compare.takeAgreed')).note ?? '', /into 1 files/);
    assert.deepEqual(labels('n/same'), ['LOCATION Hà Nội']);
    assert.equal(fs.readFileSync(path.join(folder, 'annotations/lan/n/bài.ann.yaml'), 'utf8'), before);
  });

  test('decisions are found again, figures are those of the command line, and folders can be compared', async () => {
    await run('compareWith', { uri, a: 'lan', b: 'minh' });
    await run('compare.takeRight', { file: 'n/bài.ann.yaml', index: 1 });
    await run('compare.close');
    const folders = { a: 'annotations/lan', b: 'annotations/minh', into: 'annotations/adjudicated' };
    const uris = Object.entries(folders).map(([key, name]) => [
      key,
      vscode.Uri.file(path.join(folder, name)).toString(),
    ]);
    await run('compareWith', { uri, ...Object.fromEntries(uris) });
    await run('compare.report');
    const report = await eventually('the report', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'corpus-report'),
    );
    assert.match(report.document.getText(), /^Compared 2 articles\. A is lan, B is minh\./);
    assert.match(report.document.getText(), /Values: 0 of 1 the same\./);
    assert.match(report.document.getText(), /n\/alone\.ann\.yaml: only A has it/);
    await run('compare.takeRight', { file: 'n/bài.ann.yaml', index: 0 });
    assert.deepEqual(labels(), ['ORGANIZATION Bộ Ngoại giao', 'LOCATION Việt Nam', 'LOCATION Hà Nội']);
    const same = await run('compareWith', { uri, a: 'lan', b: 'lan' });
    assert.match(same.reason ?? '', /two different people/);
  });
});
