import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inProject } from '../../../scripts/setup/project.mjs';
import { startBrowser } from '../../../scripts/vscode/browser.mjs';
import { startServer } from '../../../scripts/vscode/server.mjs';
import { testSettings } from '../../../scripts/vscode/settings.mjs';
import { goTo, openFile } from '../../ui/pages/quickInput';
import { waitUntilRestored } from '../../ui/pages/workbench';
import { defineBench, type PageWindow } from './inPage';

/** A VS Code with one extension, and how that one marks what was typed. */
export interface Contestant {
  readonly page: Page;
  readonly selector: string;
  close(): Promise<void>;
}

/** An editor as the product sets it up, for both alike. */
function settings(): Record<string, unknown> {
  const manifest = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  return {
    ...testSettings,
    ...manifest.contributes.configurationDefaults['[news-article]'],
    'workbench.colorTheme': 'Default Light Modern',
    'editor.lightbulb.enabled': 'off',
  };
}

/** @param folder the corpus, which both have open */
export async function startContestant(extension: string, selector: string, folder: string): Promise<Contestant> {
  const server = await startServer({ settings: settings(), driver: true });
  const { browser, context } = await startBrowser({ width: 1400, height: 900 });
  const page: Page = await context.newPage();
  page.setDefaultTimeout(30_000);
  // The compiler wraps inner functions in a helper of its own, which the page does not have.
  await page.addInitScript({ content: `globalThis.__name ??= (f) => f; (${defineBench})();` });
  await page.goto(server.url(folder, [['extensionDevelopmentPath', server.remote(extension)]]), {
    waitUntil: 'commit',
  });
  await waitUntilRestored(page);
  return {
    page,
    selector,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** A folder that VS Code takes for an extension, written anew. */
export function baselineExtension(): string {
  const folder = inProject('out', 'bench', 'baseline');
  fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(inProject('test/bench/keypress/baseline.js'), path.join(folder, 'extension.js'));
  const manifest = {
    name: 'baseline',
    publisher: 'bench',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    activationEvents: ['*'],
    main: './extension.js',
  };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** Opens the file and waits until the first mark of a contestant that marks by itself is drawn. */
export async function openAt(
  { page, selector }: Contestant,
  file: string,
  line: number,
  waits: boolean,
): Promise<void> {
  await openFile(page, file);
  await goTo(page, line, 1);
  if (waits) await page.locator(`.editor-instance ${selector}`).first().waitFor({ state: 'attached' });
  await page.keyboard.press('End');
}

/** Types letters behind the last word of lines, each awaited, and goes on to the next line after some. */
export async function typeLetters({ page, selector }: Contestant, letters: string, pause: number): Promise<number[]> {
  const times: number[] = [];
  for (const letter of letters) {
    const answer = page.evaluate((marks) => (window as unknown as PageWindow).bench.nextAnswer(marks), selector);
    // The listener must be there before the key is.
    await page.evaluate(() => undefined);
    await page.keyboard.press(letter);
    times.push(await answer);
    await page.waitForTimeout(pause);
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.waitForTimeout(pause);
  return times;
}
