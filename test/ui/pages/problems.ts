import type { Page } from 'playwright-core';

export const PROBLEMS = '.markers-panel';

/** Opens the Problems panel and returns its rows. */
export async function openProblems(page: Page): Promise<string[]> {
  await page.keyboard.press('Control+Shift+M');
  const rows = page.locator(`${PROBLEMS} .monaco-list-row`);
  await rows.first().waitFor();
  return rows.allInnerTexts();
}
