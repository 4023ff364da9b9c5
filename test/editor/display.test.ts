import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { blockTag, MAX_TAG } from '../../src/editor/blockTag';
import { DATE_STYLE, labelStyle, readable } from '../../src/editor/labelStyle';
import { cleanUp, eventually, TestArticle } from './workspace';

suite('how articles are shown', () => {
  teardown(cleanUp);

  test('a run of boilerplate is one fold, whatever the kinds in it', async () => {
    const article = await TestArticle.seed('000');
    const folds = await eventually('folds', async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        article.document.uri,
      );
      return found?.some(({ start }) => start > 5) && found;
    });
    assert.ok(folds.every(({ start, end }) => end > start));
    for (const [i, fold] of folds.entries()) {
      const next = folds[i + 1];
      if (next === undefined) continue;
      const between = [];
      for (let line = fold.end + 1; line < next.start; line++) between.push(article.document.lineAt(line).text.trim());
      assert.ok(
        between.some((text) => text !== ''),
        `something of the article stands between the folds at ${fold.start} and ${next.start}`,
      );
    }
  });

  test('the value of a confirmed date stands beside it, that of a plain duration does not', async () => {
    const article = await TestArticle.seed('000');
    const hints = async (): Promise<string[]> => {
      const whole = new vscode.Range(0, 0, article.document.lineCount, 0);
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        article.document.uri,
        whole,
      );
      return found.map(({ label }) => String(label));
    };
    assert.deepEqual(await hints(), []);
    await article.apply('chiều ngày 2/7', 'Tag as 2020-07-02, afternoon (TIME)');
    assert.deepEqual(await eventually('a hint', async () => (await hints()).length > 0 && hints()), ['2020-07-02TAF']);
  });

  test('a tag stays short enough not to be cut, and tells the confirmed', () => {
    assert.equal(blockTag('related-links', 19, false), 'related-links · 19 lines');
    assert.equal(blockTag('repeated-title', 1, true), '✓ repeated-title');
    assert.equal(blockTag(['navigation', 'ad', 'navigation'], 23, false), 'navigation, ad · 23 lines');
    assert.equal(blockTag(['related-links', 'share-widget', 'ad'], 23, false), 'related-links, +2 · 23 lines');
    for (const lines of [1, 12, 345, 6789, 123456]) {
      for (const kind of ['image-placeholder', 'a-kind-that-somebody-made-up-by-hand']) {
        const tag = blockTag(kind, lines, true);
        assert.ok(tag.length <= MAX_TAG, tag);
        assert.ok(tag.startsWith('✓ '));
      }
    }
  });

  test('every label has lines of its own, and dates, confirmed and suggested', () => {
    const labels = new Map(
      ['PERSON', 'ORGANIZATION', 'LOCATION', 'EVENT', 'MISC', 'LAW', 'SHIP', 'VIRUS'].map((l) => [l, {}]),
    );
    for (const status of ['confirmed', 'suggested'] as const) {
      const lines = [...[...labels.keys()].map((label) => labelStyle(label, labels).line), DATE_STYLE.line];
      const seen = lines.map((line) => JSON.stringify(line[status]));
      assert.equal(new Set(seen).size, seen.length, status);
    }
  });

  test('a colour of corpus.yaml is fitted to the ground', () => {
    assert.equal(readable('#0b63b6', 'light'), '#0b63b6');
    assert.notEqual(readable('#00004d', 'dark'), '#00004d');
    assert.notEqual(readable('#ffff00', 'light'), '#ffff00');
    assert.match(readable('#000000', 'dark'), /^#[0-9a-f]{6}$/);
  });
});
