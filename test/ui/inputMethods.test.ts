import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { clickMode, enterMode, waitForMode } from './pages/annotationMode';
import { visibleText, waitForDrawing, waitForText } from './pages/editor';
import { InputMethod } from './pages/inputMethod';
import { goTo, runCommand } from './pages/quickInput';
import { poll } from './poll';
import { waitForSidecar } from './sidecar';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const SEED = 'seeds/000_add38ecd548512b4.txt';
const SIDECAR = SEED.replace('.txt', '.ann.yaml');

suite('Vietnamese input methods on a locked article', () => {
  let window: Window;
  let method: InputMethod;
  let before: string;
  const original = fs.readFileSync(path.join(__dirname, '../../sample', SEED));

  suiteSetup(async () => {
    window = await openWindow({ file: SEED });
    await waitForDrawing(window.page, 'Lê Thị Thu Hằng');
    await goTo(window.page, 6, 1);
    method = await InputMethod.attach(window.page);
    before = await visibleText(window.page);
  });
  teardown(keepEvidenceOnFailure);
  // Its text is unlocked and has unsaved changes.
  suiteTeardown(() => window?.closeForGood());

  async function typeByAllMethods(): Promise<void> {
    const { page } = window;
    // Telex, with composition: aa, then s; VNI: a, 6, 1.
    await method.compose('aas', ['a', 'â', 'ấ']);
    await method.compose('a61', ['a', 'â', 'ấ']);
    await method.compose('dd', ['d', 'đ']);
    await method.giveUp('x', 'x');
    await page.keyboard.press('Backspace');
    // Telex by a hooked keyboard: the first letters arrive, then all is taken back and written anew.
    await method.replaceLast(page, 'ă');
    await method.replaceLast(page, 'ộ');
    await page.keyboard.press('Backspace');
  }

  async function assertUntouched(): Promise<void> {
    const { page, folder } = window;
    // Polled: the value beside a date goes a moment after the date.
    await poll('the text as it was', async () => (await visibleText(page)) === before || undefined);
    assert.equal(await page.locator('.tab.active.dirty').count(), 0);
    assert.ok(fs.readFileSync(path.join(folder, SEED)).equals(original));
  }

  test('outside annotation mode nothing that is composed reaches the text', async () => {
    await typeByAllMethods();
    await assertUntouched();
  });

  test('in annotation mode neither, no command runs, and its other keys go on working', async () => {
    const { page, folder } = window;
    await enterMode(page);
    await typeByAllMethods();
    await assertUntouched();
    assert.ok(!fs.existsSync(path.join(folder, SIDECAR)));

    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+Enter');
    const { dates } = await waitForSidecar(folder, SEED, 'a date', (sidecar) => !!sidecar.dates);
    assert.deepEqual(
      dates?.map(({ text }) => text),
      ['chiều ngày 2/7'],
    );
    await page.keyboard.press('Alt+u');
    await waitForSidecar(folder, SEED, 'no date', (sidecar) => !sidecar.dates);
    await assertUntouched();
  });

  test('the way out is in the status bar, and Escape', async () => {
    const { page } = window;
    await window.screenshot('annotation-mode');
    await page.keyboard.press('Escape');
    await waitForMode(page, /Annotate$/);
    await clickMode(page);
    await waitForMode(page, /Annotating · /);
    await clickMode(page);
    await waitForMode(page, /Annotate$/);
  });

  test('once the text is unlocked the same keys type, in the mode too', async () => {
    const { page } = window;
    await clickMode(page);
    await waitForMode(page, /Annotating · /);
    await runCommand(page, 'Corpus: Edit Text');
    await waitForMode(page, /paused/);
    await page.keyboard.press('Home');
    await page.keyboard.type('xa ');
    await method.compose('aas', ['a', 'â', 'ấ']);
    await waitForText(page, /xa ấ/);
  });
});
