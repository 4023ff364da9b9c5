import type { Page } from 'playwright-core';
import { poll } from '../poll';

/** Where the cursor is, from 1; VS Code counts code points in a line that has no tabs. */
export interface CursorPlace {
  readonly line: number;
  readonly column: number;
}

export function cursorPlace(page: Page): Promise<CursorPlace> {
  return poll('the cursor in the status bar', async () => {
    const text = await page.locator('#status\\.editor\\.selection').textContent();
    const match = /Ln (\d+), Col (\d+)/.exec(text ?? '');
    return match === null ? undefined : { line: Number(match[1]), column: Number(match[2]) };
  });
}

/** Everything that stands in the status bar now, messages that go by themselves among it. */
export async function statusTexts(page: Page): Promise<string> {
  return (await page.locator('.statusbar-item').allTextContents()).join('\n');
}
