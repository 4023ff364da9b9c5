import { chromium } from 'playwright-core';
import { ensureChromium } from '../setup/chromium.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

/**
 * A headless Chromium with one context whose clipboard works.
 * @param {{ width?: number, height?: number, scale?: number }} options in CSS pixels; `scale` is the device's
 */
export async function startBrowser({ width = 1280, height = 800, scale = 1 } = {}) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ARGS });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return { browser, context };
}
