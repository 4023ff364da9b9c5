import type { Page } from 'playwright-core';

interface SmokeTestDriver {
  whenWorkbenchRestored(): Promise<void>;
}

/** VS Code started with --enable-smoke-test-driver says when it has drawn itself. */
export async function waitUntilRestored(page: Page): Promise<void> {
  await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
  await page.waitForFunction(() => 'driver' in window, undefined, { timeout: 60_000 });
  await page.evaluate(() => (window as unknown as { driver: SmokeTestDriver }).driver.whenWorkbenchRestored());
}

/** Without the driver: the explorer showing files is the sign. */
export async function waitForExplorer(page: Page): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
}

/** Long lists are virtual: rows out of sight do not exist, so this pages down until the row does. */
export async function scrollToRow(page: Page, list: string, text: string) {
  const rows = page.locator(`${list} .monaco-list-row`);
  await rows.first().click();
  const row = rows.filter({ hasText: text });
  for (let i = 0; i < 12 && (await row.count()) === 0; i++) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(150);
  }
  await row.first().waitFor();
  return row.first();
}
