import type { Page } from 'playwright-core';

const ROWS = '.quick-input-list .monaco-list-row';

const inputOf = (page: Page) =>
  page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-box input');

/** A view that takes the focus in the same moment closes the box again, on a slow machine: then it is opened once more. */
const OPENED_WITHIN_MS = 8_000;
const ATTEMPTS = 5;

async function openBox(page: Page, key: string, text: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press(key);
    try {
      return await inputOf(page).fill(text, { timeout: OPENED_WITHIN_MS });
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** Opens a quick input by a key, filters it and takes the first row that holds the text. */
export async function choose(page: Page, key: string, text: string, row: string): Promise<void> {
  await openBox(page, key, text);
  // Clicked: the first row may be another one that matches as well (“Lint” finds “Link to…”).
  await page.locator(ROWS, { hasText: row }).first().click();
  await page.mouse.move(0, 0);
}

/** Quick open by (part of) a file's name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await choose(page, 'Control+P', name, name);
  await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
}

/** Runs a command from the palette; `title` as shown there, category first. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await choose(page, 'F1', `>${title}`, title);
  await inputOf(page).waitFor({ state: 'hidden' });
}

/** The same for a command that asks something itself. */
export function startCommand(page: Page, title: string): Promise<void> {
  return choose(page, 'F1', `>${title}`, title);
}

/** Waits for a list that holds the words; that of the palette is gone then. */
export async function waitForQuestion(page: Page, row: string): Promise<void> {
  await page.locator('.quick-input-titlebar:visible').waitFor();
  await page.locator(ROWS, { hasText: row }).first().waitFor();
}

/** Types the answer to a question. @param isLast the question goes with it */
export async function answer(page: Page, text: string, isLast = true): Promise<void> {
  const input = inputOf(page);
  await input.fill(text);
  if (isLast) await input.waitFor({ state: 'hidden' });
}

/** Moves the cursor; line and column count from 1, as VS Code shows them. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await openBox(page, 'Control+G', `:${line}:${column}`);
  await page.keyboard.press('Enter');
  await inputOf(page).waitFor({ state: 'hidden' });
}

/** *Tasks: Run Task → type → name*, by the mouse: several commands' names match that one. */
export async function runTask(page: Page, type: string, name: string): Promise<void> {
  await page.keyboard.press('F1');
  await inputOf(page).fill('>Tasks: Run Task');
  for (const title of ['Tasks: Run Task', type, name]) {
    await page.locator(ROWS).getByText(title, { exact: true }).first().click();
  }
  await inputOf(page).waitFor({ state: 'hidden' });
}
