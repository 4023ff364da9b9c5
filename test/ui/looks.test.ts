import assert from 'node:assert/strict';
import { drawingOf, waitForDrawing } from './pages/editor';
import { applyQuickFix, openQuickFixes } from './pages/quickFix';
import { goTo } from './pages/quickInput';
import { poll } from './poll';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const SEED = 'seeds/000_add38ecd548512b4.txt';
const NAME = 'Lê Thị Thu Hằng';
const THEMES = [
  { name: 'light', theme: 'Default Light Modern' },
  { name: 'dark', theme: 'Default Dark Modern' },
  { name: 'high-contrast-dark', theme: 'Default High Contrast' },
  { name: 'high-contrast-light', theme: 'Default High Contrast Light' },
];

/** Pictures for people, in out/screenshots; what can be checked by a program is that a tag changes the drawing. */
suite('looks', () => {
  let window: Window | undefined;

  teardown(async function () {
    await keepEvidenceOnFailure.call(this);
    await window?.close();
    window = undefined;
  });

  for (const { name, theme } of THEMES) {
    test(`a confirmed name differs from a suggested one: ${name}`, async () => {
      window = await openWindow({
        file: SEED,
        settings: { 'workbench.colorTheme': theme },
        height: 1000,
      });
      const { page } = window;
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
