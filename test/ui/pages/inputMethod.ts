import type { CDPSession, Page } from 'playwright-core';

/** What Chromium says of a key that an input method took: virtual key 229, `Process`. */
const TAKEN = { key: 'Process', windowsVirtualKeyCode: 229 };

/** A Vietnamese input method, as the browser sees one: composition events, and keys that never arrive as themselves. */
export class InputMethod {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async attach(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Composes step by step (`a`, `â` …) and commits the last; the letters' keys are taken, as on Linux and Windows. */
  async compose(keys: string, steps: readonly string[]): Promise<void> {
    for (const [i, text] of steps.entries()) {
      await this.#taken(keys[i] ?? keys.at(-1)!);
      await this.#session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await this.#session.send('Input.insertText', { text: steps.at(-1)! });
  }

  /** Gives the composition up, as Escape in the input method does. */
  async giveUp(keys: string, text: string): Promise<void> {
    await this.#taken(keys);
    await this.#session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await this.#session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  }

  /** Methods that hook the keyboard (UniKey and its kin) let the letter through, then take it back and insert another. */
  async replaceLast(page: Page, text: string): Promise<void> {
    await page.keyboard.press('Backspace');
    await this.#session.send('Input.insertText', { text });
  }

  async #taken(key: string): Promise<void> {
    const code = /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
    await this.#session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code, ...TAKEN });
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key });
  }
}
