import type { Page } from 'playwright-core';

// Articles are locked, and VS Code offers nothing in a read-only editor: Ctrl+. opens the extension's own list there.
const ROW = '.quick-input-widget:not([style*="display: none"]) .quick-input-list .monaco-list-row';

/** Opens the quick fixes at the cursor of a locked article, by the keyboard, and returns their titles. */
export async function openQuickFixes(page: Page): Promise<string[]> {
  await page.keyboard.press('Control+.');
  const rows = page.locator(ROW);
  await rows.first().waitFor();
  return rows.locator('.label-name').allInnerTexts();
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
