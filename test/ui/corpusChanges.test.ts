import assert from 'node:assert/strict';
import { waitForDrawing } from './pages/editor';
import { goTo } from './pages/quickInput';
import { poll } from './poll';
import { waitForSidecar } from './sidecar';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const SEED = 'seeds/000_add38ecd548512b4.txt';
const OTHER = 'seeds/001_afc43b77cb9d00a6.txt';
const NAME = 'Việt Nam';
const ROW = '.part.panel .monaco-list .monaco-list-row';

suite('changes all over the corpus, by the keyboard', () => {
  let window: Window | undefined;

  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  test('a name is tagged everywhere but where it was unchecked', async () => {
    window = await openWindow({ file: SEED });
    const { page } = window;
    await waitForDrawing(page, NAME);
    await goTo(page, 1, 43);
    await page.keyboard.press('Alt+Shift+Enter');
    await page.locator(`${ROW}.focused`, { hasText: '000_add38ecd548512b4' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator(`${ROW}.focused`, { hasText: 'line 1' }).waitFor();
    await page.keyboard.press('Space');
    await poll('one place to be unchecked', async () => {
      const [said = ''] = await page.locator('.part.panel .message').allInnerTexts();
      const [, checked, count] = /(\d+) of (\d+) checked/.exec(said) ?? [];
      return Number(checked) === Number(count) - 1 || undefined;
    });
    await page.locator(ROW, { hasText: /seeds · \d+ of \d+/ }).waitFor();
    await window.screenshot('corpus-changes');
    await page.keyboard.press('Control+Enter');
    const first = await waitForSidecar(window.folder, SEED, 'tags', (sidecar) => !!sidecar.entities);
    await waitForSidecar(window.folder, OTHER, 'tags in a closed file', (sidecar) => !!sidecar.entities);
    assert.ok(first.entities?.every(({ text, start }) => text === NAME && start > 60));
  });
});
