import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Sidecar } from '../../src/core/sidecar/types';
import { writeGoldSidecar } from './goldSidecar';
import { labelsOf, openOverview, overviewFrame } from './pages/overview';
import { poll } from './poll';
import { THEMES } from './themes';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const CARDS = ['layers', 'labels', 'names-PERSON', 'names-ORGANIZATION', 'names-LOCATION', 'dates', 'kinds', 'shares'];
const DONE = { blocks: true, entities: true, dates: true };

suite('the overview', () => {
  let window: Window;
  let frame: FrameLocator;
  const violations: string[] = [];

  suiteSetup(async () => {
    window = await openWindow({ file: 'seeds/004_c8c63a0ad0ebbc84.txt', width: 1280, height: 1000 });
    window.page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    });
    writeGoldSidecar(window.folder, '000', { date: '2020-07-02', done: DONE });
    writeGoldSidecar(window.folder, '001', { date: '2020-07-12', done: DONE });
    writeGoldSidecar(window.folder, '002', { date: '2023-09-09', done: { blocks: true } });
    writeGoldSidecar(window.folder, '003', { date: '2017-01-21' }, halfSuggested);
  });
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  const people = () => frame.locator('#names-PERSON .mark');

  test('draws its charts, under a policy that nothing breaks', async () => {
    frame = await openOverview(window.page);
    for (const card of CARDS) await frame.locator(`#${card} svg .mark`).first().waitFor({ state: 'attached' });
    const [done] = await labelsOf(frame.locator('#layers .mark'));
    assert.match(done ?? '', /^boilerplate: done in 3 articles$/);
    await frame.locator('#findings svg .mark[aria-label^="text/tone-placement"]').waitFor({ state: 'attached' });
    assert.deepEqual(violations, []);
  });

  test('a chart is a table, too', async () => {
    const card = frame.locator('#names-PERSON');
    await card.getByRole('button', { name: 'show as table' }).click();
    const cells = await card.locator('tbody tr').first().locator('th, td').allInnerTexts();
    await card.getByRole('button', { name: 'show as chart' }).click();
    const [first = ''] = await labelsOf(people());
    assert.ok(first.startsWith(`${cells[0]}: ${cells[1]} confirmed`), `${first} | ${cells.join()}`);
  });

  test('looks like each theme', async () => {
    const { page } = window;
    await page.setViewportSize({ width: 1280, height: 2000 });
    for (const theme of THEMES) {
      await useThemeHere(window, theme);
      const isDark = !theme.name.includes('light');
      await frame
        .locator(
          isDark
            ? 'body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light)'
            : 'body.vscode-light, body.vscode-high-contrast-light',
        )
        .waitFor();
      await window.screenshot(`overview-${theme.name}`);
    }
    await page.setViewportSize({ width: 1280, height: 1000 });
    assert.deepEqual(violations, []);
  });

  test('Enter on a name leads to its mentions, and the page comes back as it was left', async () => {
    const { page } = window;
    await people().first().focus();
    await page.keyboard.press('ArrowDown');
    const second = await frame.locator('.mark:focus').getAttribute('aria-label');
    assert.equal(second ?? '', (await labelsOf(people()))[1]);
    await frame.locator('main').evaluate(() => scrollTo(0, 200));
    const scroll = await poll('the page to be scrolled', async () => (await scrollOf(frame)) || undefined);
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor .reference-zone-widget').first().waitFor();
    await page.locator('.tabs-container .tab.active', { hasText: '.txt' }).waitFor();
    await window.screenshot('overview-mentions');
    await page.keyboard.press('Escape');
    await page.locator('.tabs-container .tab', { hasText: 'Overview' }).click();
    frame = overviewFrame(page);
    await people().first().waitFor({ state: 'attached' });
    assert.equal(await poll('the scroll position', async () => (await scrollOf(frame)) || undefined), scroll);
  });

  test('it follows the annotations', async () => {
    const all = () => frame.locator('button.count', { hasText: 'annotated' });
    assert.equal(await all().getAttribute('aria-label'), 'annotated: 4');
    writeGoldSidecar(window.folder, '004', { date: '2017-03-06' });
    await poll(
      'five annotated articles',
      async () => (await all().getAttribute('aria-label')) === 'annotated: 5' || undefined,
    );
    assert.deepEqual(violations, []);
  });
});

/** Half of the entities wait for a decision. */
function halfSuggested(sidecar: Sidecar): Sidecar {
  const isOpen = (i: number): boolean => i % 2 === 1;
  const open = sidecar.entities.filter((_, i) => isOpen(i)).map((each) => ({ ...each, score: 0.9, from: 'test@1' }));
  return {
    ...sidecar,
    entities: sidecar.entities.filter((_, i) => !isOpen(i)),
    suggestions: { ...sidecar.suggestions, entities: open },
  };
}

/** By the class of the workbench, as settings name them. */
const SETTINGS: Readonly<Record<string, string>> = {
  vs: 'Default Light Modern',
  'vs-dark': 'Default Dark Modern',
  'hc-black': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

/** In the settings of the folder: the focus is in the page, which keeps some chords of keys to itself. */
async function useThemeHere({ page, folder }: Window, { style }: (typeof THEMES)[number]): Promise<void> {
  const settings = path.join(folder, '.vscode', 'settings.json');
  fs.mkdirSync(path.dirname(settings), { recursive: true });
  fs.writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': SETTINGS[style] }));
  await page.locator(`.monaco-workbench.${style}`).waitFor();
}

function scrollOf(frame: FrameLocator): Promise<number> {
  return frame.locator('main').evaluate(() => scrollY);
}
