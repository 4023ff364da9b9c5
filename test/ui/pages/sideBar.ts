import type { Locator, Page } from 'playwright-core';

/** Opens a container of the activity bar by its title; one that is open stays so. */
export async function openSideView(page: Page, title: string): Promise<void> {
  const shown = page.locator('.part.sidebar .composite.title', { hasText: title });
  if (await shown.isVisible()) return;
  await page
    .locator('.activitybar .action-item', { has: page.locator(`[aria-label^="${title}"]`) })
    .first()
    .click();
  await shown.waitFor();
}

/** A row of a tree in the side bar, by part of its text. */
export function rowOf(page: Page, text: string | RegExp): Locator {
  return page.locator('.part.sidebar .monaco-list-row', { hasText: text });
}

const pane = (page: Page, title: string): Locator =>
  page.locator('.part.sidebar .pane', { has: page.locator(`h3.title:text-is("${title}")`) });

/** The same in one of the views of the container. */
export function rowIn(page: Page, view: string, text: string | RegExp): Locator {
  return pane(page, view).locator('.monaco-list-row', { hasText: text });
}

/** Folds or unfolds one of the views of the container. */
export async function togglePane(page: Page, title: string): Promise<void> {
  await pane(page, title).locator('.pane-header').click();
}
