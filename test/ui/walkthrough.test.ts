import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { waitForDrawing } from './pages/editor';
import { openProblems } from './pages/problems';
import { openQuickFixes } from './pages/quickFix';
import { goTo, runCommand } from './pages/quickInput';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const NAME = 'Lê Thị Thu Hằng';
const THEMES = [
  { name: 'light', style: 'vs' },
  { name: 'dark', style: 'vs-dark' },
];

/**
 * The five steps of *Annotate your first article*, each done as it says. What it shows, and what the README shows, is
 * taken here: `node scripts/pictures.mjs` puts out/screenshots/step-*.png into their places.
 */
suite('the walkthrough', () => {
  let window: Window;
  let page: Page;

  suiteSetup(async () => {
    window = await openWindow({
      settings: {
        'workbench.colorTheme': 'Default Light Modern',
        'workbench.panel.opensMaximized': 'never',
        // A box that still fades in makes a poor picture.
        'workbench.reduceMotion': 'on',
      },
      width: 1100,
      height: 720,
    });
    page = window.page;
    // The palette does not list what is registered while it is open.
    await page.locator('.activitybar .action-label[aria-label*="Corpus"]').waitFor();
  });
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  for (const { name, style } of THEMES) {
    test(`each step shows what it promises: ${name}`, async () => {
      if (name === 'dark') await runCommand(page, 'Preferences: Toggle between Light/Dark Themes');
      await page.locator(`.monaco-workbench.${style}`).waitFor();
      const picture = (step: string) => window.screenshot(`step-${step}-${name}`);

      await runCommand(page, 'Corpus: Open the Sample Corpus');
      await goTo(page, 1, 1);
      await waitForDrawing(page, NAME);
      await picture('article');

      await runCommand(page, 'Corpus: Focus Article');
      await page.locator('.tab.active', { hasText: 'Article' }).waitFor();
      await waitForDrawing(page, NAME);
      await picture('focus');
      await runCommand(page, 'Corpus: Focus Article');

      await goTo(page, 6, 230);
      await openQuickFixes(page);
      await picture('quick-fix');
      await page.keyboard.press('Escape');

      await page.keyboard.press('F9');
      await page.locator('.statusbar-item', { hasText: 'Annotating' }).waitFor();
      await page.keyboard.press('h');
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await picture('keyboard');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F9');
      await page.locator('.statusbar-item', { hasText: /Annotate$/ }).waitFor();

      await runCommand(page, 'Corpus: Lint');
      assert.ok((await openProblems(page)).length > 0);
      await picture('problems');
      await page.locator('.part.panel .action-label[aria-label^="Hide Panel"]').click();
      await page.locator('.markers-panel').waitFor({ state: 'hidden' });
    });
  }

  test('names the five steps, with a picture each', async () => {
    await runCommand(page, 'Corpus: First Steps');
    const steps = page.locator('.getting-started-step');
    await steps.first().waitFor();
    assert.deepEqual(await steps.locator('.step-title').allInnerTexts(), [
      'Open a scraped article',
      'See the article, not the page',
      'Tag names and dates',
      'Hands on the keyboard',
      'Check the corpus',
    ]);
    for (let step = 0; step < 5; step++) {
      await steps.nth(step).click();
      await page.waitForFunction(() => {
        const image = document.querySelector<HTMLImageElement>('.getting-started-media img');
        return image?.complete && image.naturalWidth > 0;
      });
    }
    await window.screenshot('walkthrough-light');
  });
});
