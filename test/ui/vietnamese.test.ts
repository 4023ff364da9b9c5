import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { hover, waitForDrawing } from './pages/editor';
import { openQuickFixes } from './pages/quickFix';
import { goTo } from './pages/quickInput';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const SEED = 'seeds/000_add38ecd548512b4.txt';
const NAME = 'Lê Thị Thu Hằng';

suite('in Vietnamese', () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({ file: SEED, language: 'vi' });
    await waitForDrawing(window.page, NAME);
  });
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  test('a name is hovered and its quick fixes are offered', async () => {
    const card = (await hover(window.page, 'Hằng')).replace(/\s/g, ' ');
    assert.match(card, /Gợi ý: /);
    assert.match(card, /Chấp nhận/);
    const source = fs.readFileSync(path.join(window.folder, SEED), 'utf8');
    const before = source.slice(0, source.indexOf(NAME));
    await goTo(window.page, before.split('\n').length, before.length - before.lastIndexOf('\n') + 2);
    const titles = await openQuickFixes(window.page);
    await window.screenshot('quick-fix-vietnamese');
    for (const title of [`Gắn "${NAME}" là PERSON`, 'Ở đây không phải thực thể']) {
      assert.ok(
        titles.some((row) => row.includes(title)),
        titles.join(' | '),
      );
    }
    await window.page.keyboard.press('Escape');
  });

  test('commands of the palette are named in Vietnamese', async () => {
    await window.page.keyboard.press('F1');
    await window.page.keyboard.type('Ngữ liệu: Gợi ý kế tiếp');
    const row = window.page.locator('.quick-input-list .monaco-list-row').first();
    await row.filter({ hasText: 'Gợi ý kế tiếp' }).waitFor();
    await window.screenshot('palette-vietnamese');
    await window.page.keyboard.press('Escape');
  });
});
