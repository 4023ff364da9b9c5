import type { Locator, Page } from 'playwright-core';
import { poll } from '../poll';

const EDITOR = '.editor-instance .monaco-editor';

/** The text in sight. VS Code draws spaces as U+00A0, and lines in any order. */
export async function visibleText(page: Page): Promise<string> {
  const lines = await page.locator(`${EDITOR} .view-line`).evaluateAll((elements) =>
    elements
      .map((element) => ({
        top: Number.parseFloat((element as HTMLElement).style.top),
        text: element.textContent ?? '',
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text),
  );
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** Polls, since the text is empty for an instant while it is redrawn. */
export function waitForText(page: Page, pattern: RegExp): Promise<string> {
  return poll(`text ${pattern} in the editor`, async () => {
    const text = await visibleText(page);
    return pattern.test(text) ? text : undefined;
  });
}

/** Line numbers in sight, in their order: folded lines are missing from it. */
export async function visibleLineNumbers(page: Page): Promise<number[]> {
  const numbers = await page.locator(`${EDITOR} .margin .line-numbers`).allInnerTexts();
  return numbers
    .map(Number)
    .filter(Boolean)
    .sort((a, b) => a - b);
}

/** Spans drawn by decorations of extensions whose own text matches. */
export function decorated(page: Page, text: string | RegExp): Locator {
  return page.locator(`${EDITOR} .view-line [class*="TextEditorDecorationType"]`, { hasText: text });
}

/** Text that decorations put before or after the document's own (`::before`, `::after`), and inlay hints. */
export async function injectedTexts(page: Page): Promise<string[]> {
  return page.locator(`${EDITOR} .view-line span`).evaluateAll((spans) =>
    spans
      .flatMap((span) => [getComputedStyle(span, '::before').content, getComputedStyle(span, '::after').content])
      .filter((content) => content !== 'none' && content !== 'normal' && content !== '""')
      .map((content) => content.replace(/^"|"$/g, '').replaceAll('\u00a0', ' ')),
  );
}

/** Puts the pointer on a word and returns the hover's text. */
export async function hover(page: Page, word: string): Promise<string> {
  const spans = page.locator(`${EDITOR} .view-line span span`, { hasText: word });
  await spans.first().hover({ position: { x: 10, y: 8 } });
  const box = page.locator('.monaco-hover:visible').first();
  await box.waitFor();
  return (await box.allInnerTexts()).join('\n');
}
