import type { Locator, Page } from 'playwright-core';

/** Opens a container of the activity bar by its title. */
export async function openSideView(page: Page, title: string): Promise<void> {
  await page
    .locator('.activitybar .action-item', { has: page.locator(`[aria-label^="${title}"]`) })
    .first()
    .click();
  await page.locator('.part.sidebar .composite.title', { hasText: title }).waitFor();
}

/** A row of a tree in the side bar, by part of its text. */
export function rowOf(page: Page, text: string | RegExp): Locator {
  return page.locator('.part.sidebar .monaco-list-row', { hasText: text });
}
