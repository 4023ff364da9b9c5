import type { Page } from 'playwright-core';
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

/**
 * How extensions draw the first occurrence in sight of a text: the styles of what lies behind it. VS Code draws grounds
 * and borders in a layer below the letters, so place is all that ties them together.
 */
export async function drawingOf(page: Page, text: string): Promise<string[]> {
  return page.locator(EDITOR).evaluate((editor, wanted) => {
    const line = [...editor.querySelectorAll('.view-line')].find((element) => plain(element).includes(wanted));
    if (!line) return [];
    const letters = document.createRange();
    const start = plain(line).indexOf(wanted);
    place('setStart', start);
    place('setEnd', start + wanted.length);
    const { left, right, top, bottom } = letters.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return [...editor.querySelectorAll('.view-overlays .cdr[class*="TextEditorDecorationType"]')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || x < box.left || x > box.right || y < box.top || y > box.bottom + 2) return [];
      const { backgroundColor, borderTop, borderBottom, borderLeft, borderRight } = getComputedStyle(element);
      return [[backgroundColor, borderTop, borderBottom, borderLeft, borderRight].join(' | ')];
    });

    function plain(element: Element): string {
      return (element.textContent ?? '').replaceAll('\u00a0', ' ');
    }
    function place(end: 'setStart' | 'setEnd', offset: number): void {
      const nodes = document.createTreeWalker(line!, NodeFilter.SHOW_TEXT);
      let rest = offset;
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const { length } = node.textContent ?? '';
        if (rest <= length) {
          letters[end](node, rest);
          return;
        }
        rest -= length;
      }
    }
  }, text);
}

/** Waits until the text is drawn as something: the article was understood. */
export function waitForDrawing(page: Page, text: string): Promise<string[]> {
  return poll(`"${text}" to be drawn`, async () => {
    const drawing = await drawingOf(page, text);
    return drawing.length > 0 ? drawing : undefined;
  });
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

/** Puts the pointer on a word and returns the hover's text, once every part of it has come. */
export async function hover(page: Page, word: string): Promise<string> {
  const spans = page.locator(`${EDITOR} .view-line span span`, { hasText: word });
  await spans.first().hover({ position: { x: 10, y: 8 } });
  const box = page.locator('.monaco-hover:visible').first();
  await box.waitFor();
  return poll('the text of the hover', async () => {
    const text = (await box.allInnerTexts()).join('\n');
    return text === '' || text.includes('Loading...') ? undefined : text;
  });
}
