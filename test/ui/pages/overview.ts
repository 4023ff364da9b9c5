import type { FrameLocator, Locator, Page } from 'playwright-core';
import { runCommand } from './quickInput';

/** Opens the overview and waits for its first chart. */
export async function openOverview(page: Page): Promise<FrameLocator> {
  await runCommand(page, 'Corpus: Show Overview');
  const frame = overviewFrame(page);
  await frame.locator('.chart').first().waitFor();
  return frame;
}

/** VS Code puts a page into a frame within a frame. */
export function overviewFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** What the marks of a chart say, as a screen reader has it. */
export function labelsOf(marks: Locator): Promise<string[]> {
  return marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
}
