import assert from 'node:assert/strict';
import { drawingOf, waitForDrawing } from './pages/editor';
import { applyQuickFix, openQuickFixes } from './pages/quickFix';
import { goTo } from './pages/quickInput';
import { poll } from './poll';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const SEED = 'seeds/000_add38ecd548512b4.txt';
const NAME = 'Lê Thị Thu Hằng';
const THEMES = [
  { name: 'light', theme: 'Default Light Modern', style: 'vs' },
  { name: 'dark', theme: 'Default Dark Modern', style: 'vs-dark' },
];

/** Pictures for people, in out/screenshots; what can be checked by a program is that a tag changes the drawing. */
suite('looks', () => {
  let window: Window | undefined;

  teardown(async function () {
    await keepEvidenceOnFailure.call(this);
    await window?.close();
    window = undefined;
  });

  for (const { name, theme, style } of THEMES) {
    test(`a confirmed name differs from a suggested one: ${name}`, async () => {
      window = await openWindow({
        file: SEED,
        // Otherwise VS Code leaves a high-contrast theme where the browser asks for none.
        settings: { 'workbench.colorTheme': theme, 'window.autoDetectHighContrast': false },
        height: 1000,
      });
      const { page } = window;
      await page.locator(`.monaco-workbench.${style}`).waitFor();
      const suggested = await waitForDrawing(page, NAME);
      await goTo(page, 6, 230);
      await openQuickFixes(page);
      await applyQuickFix(page, `Tag "${NAME}" as PERSON`);
      const confirmed = await poll('the tag to be drawn', async () => {
        const drawing = await drawingOf(page, NAME);
        return drawing.length > 0 && drawing.join() !== suggested.join() ? drawing : undefined;
      });
      await window.screenshot(`seed-000-${name}`);
      assert.notDeepEqual(confirmed, suggested);
    });
  }
});
