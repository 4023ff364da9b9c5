import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { cleanUp, eventually, inWorkspace, TestArticle } from './workspace';

/** Of a list of the sidecar without the parts that differ from run to run. */
function bare(items: readonly Readonly<Record<string, unknown>>[] | undefined): Record<string, unknown>[] {
  return (items ?? []).map(({ id, from, ...rest }) => rest);
}

const HANG = 'Lê Thị Thu Hằng';
const AFTERNOON = 'chiều ngày 2/7';

suite('quick fixes on suggestions', () => {
  teardown(cleanUp);

  test('tag a person and a date of the first seed', async () => {
    const article = await TestArticle.seed('000');
    const tag = await article.action(HANG, `Tag "${HANG}" as PERSON`);
    assert.equal(tag.isPreferred, true);
    assert.deepEqual(await vscode.commands.executeCommand(tag.command!.command, ...tag.command!.arguments!), {
      status: 'done',
    });
    const sidecar = article.sidecar();
    assert.equal(sidecar?.format, 'news-corpus-annotations/1');
    assert.equal(sidecar.source.length, 8510);
    assert.deepEqual(bare(sidecar.entities), [{ label: 'PERSON', start: 412, end: 427, text: HANG }]);
    assert.match(String(sidecar.entities?.[0]?.id), /^e-[0-9a-hjkmnp-tv-z]{6}$/);

    const date = await article.action(AFTERNOON, 'Tag as 2020-07-02, afternoon (TIME)');
    assert.match(date.title, /article dated 2020-07-02/);
    await article.apply(AFTERNOON, 'Tag as 2020-07-02, afternoon (TIME)');
    const [stored] = article.sidecar()?.dates ?? [];
    assert.ok(stored);
    assert.deepEqual(
      [stored.type, stored.value, stored.start, stored.end, stored.text],
      ['TIME', '2020-07-02TAF', 214, 228, AFTERNOON],
    );
  });

  test('tag all in the file takes every mention, once', async () => {
    const article = await TestArticle.seed('000');
    const title = (await article.action(HANG, 'Tag all')).title;
    assert.equal(title, 'Tag all 2 in this file');
    await article.apply(HANG, title);
    const people = (article.sidecar()?.entities ?? []).filter((entity) => entity.text === HANG);
    assert.equal(people.length, 2);
    const text = [...article.document.getText()];
    for (const { start, end } of people) assert.equal(text.slice(Number(start), Number(end)).join(''), HANG);
  });

  test('a refused mention is not suggested again there, the name elsewhere is', async () => {
    const article = await TestArticle.seed('000');
    await article.apply(HANG, 'Not an entity here');
    assert.deepEqual(bare(article.sidecar()?.rejected), [
      { layer: 'entity', label: 'PERSON', start: 412, end: 427, text: HANG },
    ]);
    await eventually(
      'the suggestion is gone',
      async () => !(await article.titles(HANG)).some((t) => t.startsWith('Tag "')),
    );
    await article.action(HANG, `Tag "${HANG}" as PERSON`, 'cursor', 1);
  });

  test('a name that is never to be suggested goes to gazetteer.yaml, for every mention', async () => {
    const article = await TestArticle.seed('000');
    await article.apply(HANG, `Never suggest "${HANG}"`);
    assert.match(fs.readFileSync(inWorkspace('gazetteer.yaml'), 'utf8'), /never:\n {2}- \{name: "Lê Thị Thu Hằng"\}/);
    await eventually('no mention is suggested', async () => {
      const offered = [...(await article.titles(HANG)), ...(await article.titles(HANG, 'cursor', 1))];
      return !offered.some((title) => title.startsWith('Tag "'));
    });
    assert.equal(article.sidecar(), undefined);
  });

  test('a confirmed tag can be removed, and is then suggested again', async () => {
    const article = await TestArticle.seed('000');
    await article.apply(HANG, `Tag "${HANG}" as PERSON`);
    await article.action(HANG, 'Change label…');
    await article.apply(HANG, 'Remove tag PERSON');
    assert.equal(article.sidecar()?.entities, undefined);
    await article.action(HANG, `Tag "${HANG}" as PERSON`);
  });

  test('what is not asked for is not computed', async () => {
    const article = await TestArticle.seed('000');
    await article.action(HANG, 'Tag "');
    const refactorings = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      article.document.uri,
      article.rangeOf(HANG),
      vscode.CodeActionKind.Refactor.value,
    );
    assert.deepEqual(refactorings, []);
  });
});

suite('quick fixes on blocks', () => {
  teardown(cleanUp);
  /** Inside the seed's list of related articles. */
  const RELATED = 'Tin bài liên quan';

  test('confirm, then change kind, then remove', async () => {
    const article = await TestArticle.seed('000');
    const confirm = await article.action(RELATED, 'Confirm block: related-links (');
    const [, count] = /\((\d+) lines\)/.exec(confirm.title) ?? [];
    await article.apply(RELATED, 'Confirm block: related-links (');
    const [block] = article.sidecar()?.blocks ?? [];
    assert.ok(block);
    const text = [...article.document.getText()].slice(Number(block.start), Number(block.end)).join('');
    assert.equal(text.split('\n').length, Number(count));
    assert.ok(text.includes(RELATED));

    const change = await article.action(RELATED, 'Change kind…');
    const { command, arguments: [target] = [] } = change.command!;
    await vscode.commands.executeCommand(command, { ...target, kind: 'navigation' });
    assert.equal(article.sidecar()?.blocks?.[0]?.kind, 'navigation');
    assert.equal(article.sidecar()?.blocks?.[0]?.id, block.id);

    await article.apply(RELATED, 'Remove block: navigation (');
    assert.equal(article.sidecar()?.blocks, undefined);
  });

  test('not boilerplate: the lines belong to the article from then on', async () => {
    const article = await TestArticle.seed('000');
    await article.apply(RELATED, 'Not boilerplate');
    assert.equal(article.sidecar()?.rejected?.[0]?.layer, 'block');
    await eventually('no block is offered', async () => {
      const titles = await article.titles(RELATED);
      return !titles.some((title) => title.startsWith('Confirm block') || title === 'Not boilerplate');
    });
  });

  test('selected lines are marked with a kind', async () => {
    const article = await TestArticle.open('Tiêu đề bài báo\nCâu thứ nhất của bài.\nXem thêm tin khác\nTin khác nữa\n');
    const lines = new vscode.Range(2, 0, 4, 0);
    const mark = await eventually('an offer', async () =>
      (await article.actionsAt(lines)).find(({ title }) => title === 'Mark 2 lines as boilerplate…'),
    );
    const { command, arguments: [target] = [] } = mark.command!;
    await vscode.commands.executeCommand(command, { ...target, kind: 'related-links' });
    assert.deepEqual(bare(article.sidecar()?.blocks), [
      { kind: 'related-links', start: 38, end: 68, first: 'Xem thêm tin khác', last: 'Tin khác nữa' },
    ]);
  });
});

suite('quick fixes on a selection', () => {
  teardown(cleanUp);
  const TEXT = 'Tiêu đề\nHôm qua, 📰 bà Nguyễn Thị Mai đến Huế.\nCâu sau.\n';

  test('tags it without the white space at its edges, in code points', async () => {
    const article = await TestArticle.open(TEXT);
    const tag = await article.action(' đến ', 'Tag "đến" as MISC', 'selection');
    assert.equal(tag.isPreferred ?? false, false);
    await article.apply(' đến ', 'Tag "đến" as MISC', 'selection');
    assert.deepEqual(bare(article.sidecar()?.entities), [{ label: 'MISC', start: 37, end: 40, text: 'đến' }]);
    assert.equal(article.sidecar()?.entities?.[0]?.from, undefined);
  });

  test('is refused across lines, with the reason', async () => {
    const article = await TestArticle.open(TEXT);
    await article.action('đến', 'Tag "đến"', 'selection');
    article.select('Huế.\nCâu');
    const outcome = await vscode.commands.executeCommand<{ status: string; reason: string }>('corpus.tagSelection');
    assert.equal(outcome.status, 'refused');
    assert.match(outcome.reason, /cannot cross a line/);
    assert.equal(article.sidecar(), undefined);
  });

  test('is refused over a confirmed tag, with its name', async () => {
    const article = await TestArticle.open(TEXT);
    await article.apply('Nguyễn Thị Mai', 'Tag "Nguyễn Thị Mai" as PERSON', 'selection');
    article.select('Mai đến');
    const { uri, version } = article.document;
    const start = article.document.getText().indexOf('Mai đến');
    const outcome = await vscode.commands.executeCommand<{ status: string; reason: string }>('corpus.tagAs', {
      uri: uri.toString(),
      version,
      start,
      end: start + 'Mai đến'.length,
      label: 'MISC',
    });
    assert.equal(outcome.status, 'refused');
    assert.match(outcome.reason, /Nguyễn Thị Mai/);
    assert.equal(article.sidecar()?.entities?.length, 1);
  });

  test('a date gets the value that is given', async () => {
    const article = await TestArticle.open(TEXT);
    const ask = await article.action('Hôm qua', 'Tag with another value…', 'selection');
    const { command, arguments: [target] = [] } = ask.command!;
    await vscode.commands.executeCommand(command, { ...target, value: { type: 'DATE', value: '2020-07-01' } });
    assert.deepEqual(bare(article.sidecar()?.dates), [
      { type: 'DATE', value: '2020-07-01', start: 8, end: 15, text: 'Hôm qua' },
    ]);
  });
});

suite('a sidecar that is edited by hand', () => {
  teardown(cleanUp);

  test('shows at once', async () => {
    const article = await TestArticle.seed('000');
    await article.apply(HANG, `Tag "${HANG}" as PERSON`);
    const text = fs.readFileSync(article.sidecarFile, 'utf8');
    fs.writeFileSync(article.sidecarFile, text.replace('label: "PERSON"', 'label: "MISC"'));
    await article.action(HANG, 'Remove tag MISC');
  });
});
