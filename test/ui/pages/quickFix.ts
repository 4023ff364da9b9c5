import type { Page } from 'playwright-core';

const ROW = '.action-widget .monaco-list-row.action';
const TRIES = 4;

/**
 * VS Code asks for code actions by itself 250 ms after the cursor moved, which drops a Control+. in flight, and the old
 * line's bulb stays for a moment. So: wait for a bulb on the cursor's own line.
 */
async function waitForBulb(page: Page): Promise<void> {
  await page
    .waitForFunction(
      () => {
        const editor = document.querySelector('.monaco-editor.focused');
        const cursor = editor?.querySelector('.cursors-layer .cursor')?.getBoundingClientRect();
        if (!editor || !cursor) return false;
        const bulbs = editor.querySelectorAll('.lightBulbWidget, [class*="codicon-gutter-lightbulb"]');
        return [...bulbs].some((bulb) => {
          const { top, width } = bulb.getBoundingClientRect();
          const reach = bulb.classList.contains('lightBulbWidget') ? 1.5 : 0.5;
          return width > 0 && top >= 0 && Math.abs(top - cursor.top) < cursor.height * reach;
        });
      },
      undefined,
      { timeout: 5000, polling: 50 },
    )
    .catch(() => {
      // Without a bulb the menu may still come: Control+. decides.
    });
}

/** Opens the quick fixes at the cursor, by the keyboard, and returns their titles. */
export async function openQuickFixes(page: Page): Promise<string[]> {
  const rows = page.locator(ROW);
  for (let i = 1; ; i++) {
    await waitForBulb(page);
    await page.keyboard.press('Control+.');
    try {
      await rows.first().waitFor({ timeout: 4000 });
      return await rows.allInnerTexts();
    } catch (error) {
      if (i === TRIES) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Walks down to the quick fix with this title and applies it, by the keyboard. The menu must be open. */
export async function applyQuickFix(page: Page, title: string): Promise<void> {
  const rows = page.locator(ROW);
  const chosen = page.locator(`${ROW}.focused`, { hasText: title });
  for (let i = (await rows.count()) - 1; i > 0 && (await chosen.count()) === 0; i--)
    await page.keyboard.press('ArrowDown');
  await chosen.waitFor({ timeout: 2000 });
  await page.keyboard.press('Enter');
  await rows.first().waitFor({ state: 'hidden' });
}
