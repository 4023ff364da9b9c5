import type { Page } from 'playwright-core';
import { poll } from '../poll';

const item = (page: Page) => page.locator('.statusbar-item[id$="annotationMode"]');

/** What the status bar says of the mode; undefined where no article is in front. */
export async function modeStatus(page: Page): Promise<string | undefined> {
  return (await item(page).count()) === 0 ? undefined : ((await item(page).first().textContent()) ?? '').trim();
}

export function waitForMode(page: Page, pattern: RegExp): Promise<string> {
  return poll(`${pattern} in the status bar`, async () => {
    const text = await modeStatus(page);
    return text !== undefined && pattern.test(text) ? text : undefined;
  });
}

/** Switches it on by its key, in a locked article that has the focus. */
export async function enterMode(page: Page): Promise<void> {
  await waitForMode(page, /Annotate$/);
  await page.keyboard.press('F9');
  await waitForMode(page, /Annotating · /);
}

export async function clickMode(page: Page): Promise<void> {
  await item(page).locator('a').click();
}
