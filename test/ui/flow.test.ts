import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { waitForDrawing } from './pages/editor';
import { answer, goTo, startCommand, waitForQuestion } from './pages/quickInput';
import { waitForSidecar } from './sidecar';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const SEED = 'seeds/000_add38ecd548512b4.txt';

suite('the questions of the flow', () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({ file: SEED });
    await waitForDrawing(window.page, 'Lê Thị Thu Hằng');
  });
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  async function cursorInto(text: string): Promise<void> {
    const source = fs.readFileSync(path.join(window.folder, SEED), 'utf8');
    const before = source.slice(0, source.indexOf(text));
    await goTo(window.page, before.split('\n').length, before.length - before.lastIndexOf('\n') + 2);
  }

  test('Accept As: a letter takes all of the name, a capital letter this mention', async () => {
    const { page, folder } = window;
    await cursorInto('Lê Thị Thu Hằng');
    await startCommand(page, 'Corpus: Accept As…');
    await waitForQuestion(page, 'ORGANIZATION');
    await window.screenshot('accept-as');
    await answer(page, 'O');
    const one = await waitForSidecar(folder, SEED, 'an entity', (sidecar) => !!sidecar.entities);
    assert.deepEqual(
      one.entities?.map(({ label, text }) => `${text} ${label}`),
      ['Lê Thị Thu Hằng ORGANIZATION'],
    );
    await cursorInto('Việt Nam');
    await startCommand(page, 'Corpus: Accept As…');
    await waitForQuestion(page, 'ORGANIZATION');
    await answer(page, 'l');
    const all = await waitForSidecar(folder, SEED, 'all of a name', ({ entities = [] }) => entities.length > 2);
    assert.deepEqual([...new Set(all.entities?.map(({ label, text }) => `${text} ${label}`))].sort(), [
      'Lê Thị Thu Hằng ORGANIZATION',
      'Việt Nam LOCATION',
    ]);
  });

  test('Accept All Above Score says what it would take while the score is typed', async () => {
    const { page } = window;
    await startCommand(page, 'Corpus: Accept All Above Score…');
    await page.locator('.quick-input-message', { hasText: 'Accepts' }).waitFor();
    await window.screenshot('accept-above-score');
    await answer(page, '0', false);
    await page.locator('.quick-input-message', { hasText: '0 stay open' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('Mark Layer Done shows what is open in each layer; Done and Open Next asks about it', async () => {
    const { page, folder } = window;
    await startCommand(page, 'Corpus: Mark Layer Done…');
    await waitForQuestion(page, 'wait for a decision');
    await window.screenshot('mark-layer-done');
    await page.keyboard.press('Escape');
    await startCommand(page, 'Corpus: Done and Open Next');
    await waitForQuestion(page, 'Refuse');
    await window.screenshot('done-with-open-suggestions');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const { document } = await waitForSidecar(folder, SEED, 'done', (sidecar) => !!sidecar.document?.done);
    assert.deepEqual(document?.done, { blocks: true, entities: true, dates: true });
    await page.locator('.tabs-container .tab.active', { hasText: '001_' }).waitFor();
    await window.screenshot('done-and-open-next');
  });
});
