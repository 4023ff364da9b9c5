import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inProject, root } from '../../scripts/setup/project.mjs';
import { keepEvidence } from '../../scripts/testing/evidence.mjs';
import { startBrowser } from '../../scripts/vscode/browser.mjs';
import { startServer } from '../../scripts/vscode/server.mjs';
import { testSettings } from '../../scripts/vscode/settings.mjs';
import { copySample } from '../../scripts/vscode/workspace.mjs';
import { waitForExplorer, waitUntilRestored } from './pages/workbench';
import { clearWindow, openAtStart } from './windowReuse';

/** VS Code in a browser, with the extension under development and a fresh copy of the sample corpus as its folder. */
export interface Window {
  readonly page: Page;
  /** The corpus on disk. */
  readonly folder: string;
  /** The data folder of VS Code's server. */
  readonly data: string;
  /** Writes out/screenshots/NAME.png. */
  screenshot(name: string): Promise<void>;
  /** Keeps it for the next suite, cleared, where that can have it. */
  close(): Promise<void>;
  /** For a suite that leaves what cannot be cleared. */
  closeForGood(): Promise<void>;
}

export interface WindowOptions {
  /** File to open at the start, relative to the corpus. */
  readonly file?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Takes the extensions installed here, as for a user, instead of the one under development. */
  readonly extensionsDir?: string;
  /** VS Code's display language, such as `vi`; its own texts stay English, there is no language pack here. */
  readonly language?: string;
  /** Size in CSS pixels; `scale` is the device's. */
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
}

/** Actions on a page that find nothing fail after this long; generous, for busy machines. */
const ACTION_LIMIT_MS = 40_000;

const DEFAULT_SIZE = { width: 1280, height: 800 };

/** A window without settings of its own that a suite left; one at a time, since suites run one after the other. */
let kept: Window | undefined;

export async function openWindow(options: WindowOptions = {}): Promise<Window> {
  const { file, width = DEFAULT_SIZE.width, height = DEFAULT_SIZE.height, ...own } = options;
  const isPlain = Object.values(own).every((value) => value === undefined);
  if (!isPlain || kept === undefined) return startWindow(options, isPlain);
  const window = kept;
  kept = undefined;
  await window.page.setViewportSize({ width, height });
  try {
    await clearWindow(window.page, window.folder);
  } catch (error) {
    console.log(`  A window could not be cleared, a new one is started: ${error}`);
    await window.closeForGood();
    return startWindow(options, isPlain);
  }
  if (file) await openAtStart(window.page, file);
  return window;
}

async function startWindow(
  { file, settings, extensionsDir, language, ...size }: WindowOptions,
  isPlain: boolean,
): Promise<Window> {
  const corpus = copySample();
  const server = await startServer({
    settings: { ...testSettings, ...settings },
    driver: extensionsDir === undefined,
    ...(extensionsDir ? { extensionsDir } : {}),
  });
  const { browser, context }: { browser: Browser; context: { newPage(): Promise<Page> } } = await startBrowser({
    ...DEFAULT_SIZE,
    ...size,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(ACTION_LIMIT_MS);
  if (language !== undefined) await page.addInitScript({ content: displayLanguage(language) });
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`[${message.type()}] ${message.text()}`));
  const window: Window = {
    page,
    folder: corpus.folder,
    data: server.data,
    screenshot: async (name) => {
      const folder = inProject('out', 'screenshots');
      fs.mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
    },
    close: async () => {
      if (!isPlain || failed.has(window) || kept !== undefined) await window.closeForGood();
      else kept = window;
    },
    closeForGood: async () => {
      openWindows.delete(window);
      await browser.close();
      await server.stop();
      corpus.remove();
    },
  };
  openWindows.set(window, () => keepEvidence({ page, server, console: lines }));
  const payload: [string, string][] = extensionsDir ? [] : [['extensionDevelopmentPath', server.remote(root)]];
  if (file) payload.push(['openFile', server.remote(path.join(corpus.folder, file))]);
  await page.goto(server.url(corpus.folder, payload), { waitUntil: 'commit' });
  if (extensionsDir) await waitForExplorer(page);
  else await waitUntilRestored(page);
  return window;
}

/** Sets the global from which VS Code in a browser takes its language; what it loads itself says English. */
function displayLanguage(language: string): string {
  const property = `{ get: () => ${JSON.stringify(language)}, set: () => undefined }`;
  return `Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', ${property});`;
}

/** Open windows, with what keeps screenshot and logs of each. */
const openWindows = new Map<Window, () => Promise<void>>();

/** Their tests may have left anything. */
const failed = new Set<Window>();

/** After the last suite. */
if (typeof suiteTeardown === 'function') suiteTeardown(() => kept?.closeForGood());

/** For a suite's `teardown`: keeps the evidence of a test that failed. */
export async function keepEvidenceOnFailure(this: Mocha.Context): Promise<void> {
  if (this.currentTest?.state !== 'failed') return;
  for (const [window, keep] of openWindows) {
    failed.add(window);
    await keep();
  }
}
