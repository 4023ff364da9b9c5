import type { Page } from 'playwright-core';

// Articles are locked, and VS Code offers nothing in a read-only editor: Ctrl+. opens the extension's own list there.
const ROW = '.quick-input-widget:not([style*="display: none"]) .quick-input-list .monaco-list-row';

/** How long a press of the keys may take to show the list before it is taken for lost, in milliseconds. */
const PRESS_LIMIT = 5000;
const PRESSES = 6;

/**
 * Opens the quick fixes at the cursor of a locked article, by the keyboard, and returns their titles. An article is
 * locked a moment after it is shown; until then VS Code's own menu would open, which Escape closes.
 */
export async function openQuickFixes(page: Page): Promise<string[]> {
  const rows = page.locator(ROW);
  for (let press = 1; ; press++) {
    await page.keyboard.press('Control+.');
    try {
      await rows.first().waitFor({ timeout: PRESS_LIMIT });
      return await rows.locator('.label-name').allInnerTexts();
    } catch (error) {
      if (press === PRESSES) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Walks down to the quick fix with this title and applies it, by the keyboard. The list must be open. */
export async function applyQuickFix(page: Page, title: string): Promise<void> {
  const rows = page.locator(ROW);
  const chosen = page.locator(`${ROW}.focused`, { hasText: title });
  for (let i = await rows.count(); i > 1 && (await chosen.count()) === 0; i--) await page.keyboard.press('ArrowDown');
  await chosen.waitFor();
  await page.keyboard.press('Enter');
  await rows.first().waitFor({ state: 'hidden' });
}
