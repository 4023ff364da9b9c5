import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { cleanUp, eventually, inWorkspace, type StoredFile, TestArticle } from './workspace';

interface Outcome {
  readonly status: 'done' | 'refused' | 'cancelled';
  readonly reason?: string;
  readonly count?: number;
  readonly opened?: string;
}

const HANG = 'Lê Thị Thu Hằng';

const call = (command: string, argument?: unknown): Thenable<Outcome> =>
  vscode.commands.executeCommand<Outcome>(`corpus.${command}`, argument);

/** A seed whose suggestions are there. */
async function seed(): Promise<TestArticle> {
  const article = await TestArticle.seed('000');
  await article.action(HANG, 'Tag "');
  return article;
}

const texts = (items: StoredFile['entities']): unknown[] => (items ?? []).map(({ text }) => text);

suite('the flow', () => {
  teardown(cleanUp);

  test('by name: next goes to another name, accept takes all of it, one undo gives it back', async () => {
    const article = await seed();
    article.editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.deepEqual(await call('nextName', { layers: ['entities'] }), { status: 'done' });
    const first = article.editor.selection.active;
    await call('nextName', { layers: ['entities'] });
    assert.ok(article.editor.selection.active.isAfter(first));
    await call('previousName', { layers: ['entities'] });
    assert.ok(article.editor.selection.active.isEqual(first));

    article.putCursorIn('Việt Nam');
    const all = await call('acceptAllOfName');
    assert.equal(all.status, 'done');
    assert.ok(all.count! > 1);
    const tagged = article.sidecar()?.entities ?? [];
    assert.equal(tagged.length, all.count);
    assert.deepEqual([...new Set(texts(tagged))], ['Việt Nam']);
    assert.ok(tagged.every(({ from, label }) => from !== undefined && label === 'LOCATION'));
    const { active } = article.editor.selection;
    assert.notEqual(article.document.getText(new vscode.Range(active, active.translate(0, 8))), 'Việt Nam');
    await call('undoAnnotation');
    assert.deepEqual(article.sidecar()?.entities ?? [], []);
  });

  test('reject all of a name; nothing here is refused with a reason', async () => {
    const article = await seed();
    article.putCursorIn('Việt Nam');
    const all = await call('rejectAllOfName');
    assert.ok(all.count! > 1);
    assert.equal(article.sidecar()?.rejected?.length, all.count);
    article.putCursorIn('khẳng định');
    for (const command of ['acceptAllOfName', 'rejectAllOfName', 'flagUnsure', 'note']) {
      const outcome = await call(command);
      assert.equal(outcome.status, 'refused', command);
      assert.ok(outcome.reason!.length > 20, command);
    }
  });

  test('accept as: a suggestion, all of a name, a tag, a selection; a label that is none is refused', async () => {
    const article = await seed();
    article.putCursorIn(HANG);
    assert.equal((await call('acceptAs', 'ORGANIZATION')).status, 'done');
    const [tag] = article.sidecar()?.entities ?? [];
    assert.equal(tag?.label, 'ORGANIZATION');
    assert.equal(tag?.from, undefined);
    article.putCursorIn(HANG);
    await call('acceptAs', { label: 'person' });
    assert.equal(article.sidecar()?.entities?.[0]?.label, 'PERSON');
    assert.equal(article.sidecar()?.entities?.[0]?.id, tag?.id);
    article.putCursorIn('Việt Nam');
    const all = await call('acceptAs', { label: 'MISC', all: true });
    assert.ok(all.count! > 1);
    assert.equal(article.sidecar()?.entities?.filter(({ label }) => label === 'MISC').length, all.count);
    article.select('quan hệ');
    const everywhere = await call('acceptAs', { label: 'MISC', all: true });
    assert.ok(everywhere.count! > 1);
    assert.equal(texts(article.sidecar()?.entities).filter((text) => text === 'quan hệ').length, everywhere.count);
    article.select('khẳng định');
    assert.equal((await call('tagSelectionAsEvent')).status, 'done');
    assert.ok(article.sidecar()?.entities?.some(({ text, label }) => text === 'khẳng định' && label === 'EVENT'));
    const wrong = await call('acceptAs', { label: 'Quatsch' });
    assert.match(wrong.reason ?? '', /PERSON, ORGANIZATION/);
  });

  test('accept as: one letter in the list is enough', async () => {
    const article = await seed();
    article.putCursorIn(HANG);
    const outcome = call('acceptAs');
    await eventually('the list', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return article.sidecar() !== undefined;
    });
    assert.equal((await outcome).status, 'done');
    assert.equal(article.sidecar()?.entities?.[0]?.text, HANG);
  });

  test('accept all above a score: one step, with its count', async () => {
    const article = await seed();
    const none = await call('acceptAboveScore', { score: 1.1, layers: ['entities'] });
    assert.equal(none.status, 'refused');
    const some = await call('acceptAboveScore', { score: 0.9, layers: ['entities'] });
    const stored = article.sidecar()?.entities?.length;
    assert.equal(stored, some.count);
    const rest = await call('acceptAboveScore', { score: 0 });
    assert.ok(rest.count! > 0);
    const { entities = [], dates = [], blocks = [] } = article.sidecar()!;
    assert.equal(entities.length + dates.length + blocks.length, some.count! + rest.count!);
    assert.equal((await call('acceptAboveScore', { score: 0 })).status, 'refused');
    await call('undoAnnotation');
    assert.equal(article.sidecar()?.entities?.length, stored);
    assert.equal(article.sidecar()?.dates, undefined);
  });

  test('a layer is done with what is open refused, or taken back; remaining suggestions are accepted', async () => {
    const article = await seed();
    const done = (): unknown => article.sidecar()?.document?.done;
    const dates = await call('markLayerDone', { layer: 'date', open: 'refuse' });
    assert.ok(dates.count! > 0);
    assert.equal(article.sidecar()?.rejected?.length, dates.count);
    assert.deepEqual(done(), { dates: true });
    await call('markLayerDone', { layer: 'date' });
    assert.deepEqual(done(), { dates: false });
    const rest = await call('acceptRemainingAndMarkDone');
    assert.ok(rest.count! > 5);
    assert.deepEqual(done(), { blocks: true, entities: true, dates: true });
    assert.equal((await call('acceptRemainingAndMarkDone')).status, 'refused');
    assert.equal((await call('nextSuggestion')).status, 'refused');
    await call('undoAnnotation');
    assert.deepEqual(done(), { dates: false });
    assert.equal(article.sidecar()?.entities, undefined);
  });

  test('done and open next: the next that is not done, in the order of the list, until nothing is left', async () => {
    fs.writeFileSync(inWorkspace('corpus.yaml'), 'version: 1\ninclude: ["tests/next/*.txt"]\n');
    const files = ['a', 'b', 'c'].map((name) => inWorkspace('tests', 'next', `${name}.txt`));
    fs.mkdirSync(path.dirname(files[0]!), { recursive: true });
    for (const file of files) fs.writeFileSync(file, `Tiêu đề của bài ${path.basename(file)}\n`);
    fs.writeFileSync(
      files[1]!.replace('.txt', '.ann.yaml'),
      'format: news-corpus-annotations/1\ndocument:\n  done: {blocks: true, entities: true, dates: true}\n',
    );
    await TestArticle.open('Tiêu đề của bài a\n', 'next/a.txt');
    const shown = (): string => path.basename(vscode.window.activeTextEditor?.document.uri.fsPath ?? '');
    const next = (): Promise<Outcome> =>
      eventually('an article', async () => {
        const outcome = await call('doneAndOpenNext', { open: 'accept' });
        return outcome.status === 'done' ? outcome : undefined;
      });
    assert.equal((await next()).opened, 'tests/next/c.txt');
    assert.equal(shown(), 'c.txt');
    assert.equal((await next()).opened, undefined);
    assert.equal(shown(), 'c.txt');
    const nothing = await call('doneAndOpenNext');
    assert.match(nothing.reason ?? '', /Every article/);
  });

  test('a span grows and shrinks: of a tag with its id, of a suggestion for the accept, of a selection', async () => {
    const article = await seed();
    article.putCursorIn(HANG);
    await call('acceptSuggestion');
    const before = article.sidecar()?.entities?.[0];
    article.putCursorIn(HANG);
    assert.equal((await call('shrinkSpan')).status, 'done');
    const after = article.sidecar()?.entities?.[0];
    assert.deepEqual([after?.text, after?.id], ['Lê Thị Thu', before?.id]);
    await call('extendSpan', { by: 'name' });
    await call('extendSpan', { end: 'left' });
    assert.ok(String(article.sidecar()?.entities?.[0]?.text).endsWith(` ${HANG}`));
    await call('undoAnnotation');
    assert.equal(article.sidecar()?.entities?.[0]?.text, HANG);

    article.putCursorIn('chiều ngày 2/7');
    await call('shrinkSpanLeft');
    assert.equal(article.sidecar()?.dates, undefined);
    await call('acceptSuggestion');
    const [date] = article.sidecar()?.dates ?? [];
    assert.deepEqual([date?.text, date?.value, date?.from], ['ngày 2/7', '2020-07-02', undefined]);

    article.select('khẳng định');
    assert.deepEqual(await call('extendSpan'), { status: 'done' });
    const selected = article.document.getText(article.editor.selection);
    assert.ok(selected.startsWith('khẳng định,'), selected);
    await call('shrinkSpan');
    assert.equal(article.document.getText(article.editor.selection), 'khẳng định');
  });

  test('repeat last: a label on a selection, a refusal, a kind on a block', async () => {
    const article = await seed();
    article.putCursorIn(HANG);
    await call('acceptAs', 'PERSON');
    article.select('khẳng định');
    assert.equal((await call('repeatLast')).status, 'done');
    assert.deepEqual(
      article.sidecar()?.entities?.map(({ label }) => label),
      ['PERSON', 'PERSON'],
    );
    article.putCursorIn('Việt Nam');
    await call('rejectSuggestion');
    article.putCursorIn('Hoa Kỳ');
    assert.equal((await call('repeatLast')).status, 'done');
    assert.equal(article.sidecar()?.rejected?.length, 2);
  });

  test('what another program left in the sidecar is offered, and accepted with its id', async () => {
    const name = `tests/foreign-${Date.now()}.txt`;
    const file = inWorkspace(name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const text = 'Bản tin trong ngày\n\nTập đoàn zebra vừa công bố kế hoạch.\n';
    const start = text.indexOf('zebra');
    const item = `{id: "e-zzzzzz", label: "ORGANIZATION", start: ${start}, end: ${start + 5}, text: "zebra", score: 0.7, from: "tool@1"}`;
    fs.writeFileSync(
      file.replace('.txt', '.ann.yaml'),
      `format: news-corpus-annotations/1\nsuggestions:\n  entities:\n    - ${item}\n`,
    );
    fs.writeFileSync(file, text);
    await vscode.window.showTextDocument(vscode.Uri.file(file));
    const editor = vscode.window.activeTextEditor!;
    await eventually('an article', async () => (await call('nextName', { layers: ['entities'] })).status === 'done');
    assert.equal(editor.document.offsetAt(editor.selection.active), start);
    assert.equal((await call('acceptSuggestion')).status, 'done');
    const sidecar = fs.readFileSync(file.replace('.txt', '.ann.yaml'), 'utf8');
    assert.match(sidecar, /^entities:\n.*"e-zzzzzz".*"tool@1"/m);
    assert.doesNotMatch(sidecar, /suggestions/);
  });

  test('a note and a doubt: written, shown, taken away', async () => {
    const article = await seed();
    article.putCursorIn(HANG);
    assert.equal((await call('flagUnsure')).status, 'done');
    assert.equal(article.sidecar()?.entities?.[0]?.flag, 'unsure');
    await call('note', { note: 'xem lại' });
    assert.equal(article.sidecar()?.entities?.[0]?.note, 'xem lại');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      article.document.uri,
      article.editor.selection.active,
    );
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join();
    assert.match(text, /unsure/i);
    assert.match(text, /xem/);
    await call('flagUnsure');
    await call('note', { note: '' });
    const [entity] = article.sidecar()?.entities ?? [];
    assert.deepEqual([entity?.flag, entity?.note, entity?.text], [undefined, undefined, HANG]);
    await call('noteOnDocument', { note: 'cần kiểm tra' });
    assert.equal(article.sidecar()?.document?.note, 'cần kiểm tra');
    await call('undoAnnotation');
    assert.equal(article.sidecar()?.document?.note, undefined);
  });
});
