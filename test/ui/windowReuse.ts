import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inProject } from '../../scripts/setup/project.mjs';
import { clickMode, modeStatus, waitForMode } from './pages/annotationMode';
import { waitForText } from './pages/editor';
import { openFile, runCommand } from './pages/quickInput';
import { openSideView } from './pages/sideBar';
import { THEMES, useTheme } from './themes';

/** What a suite left in a window is cleared away, for the next one: to start VS Code takes 25 s of processor time. */
export async function clearWindow(page: Page, folder: string): Promise<void> {
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  if (/Annotating/.test((await modeStatus(page)) ?? '')) {
    await clickMode(page);
    await waitForMode(page, /Annotate$/);
  }
  await runCommand(page, 'View: Close All Editors');
  await page.locator('.tabs-container .tab').first().waitFor({ state: 'detached' });
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+J');
  restoreSample(folder);
  await useTheme({ page }, THEMES[0]!);
  await openSideView(page, 'Explorer');
}

/** Opens a file as the start of VS Code does. */
export async function openAtStart(page: Page, file: string): Promise<void> {
  await openFile(page, path.basename(file));
  await waitForText(page, /./);
}

/** The files of the sample as they are in the project, and no others. */
function restoreSample(folder: string): void {
  const sample = inProject('sample');
  for (const name of listFiles(folder)) {
    if (!fs.existsSync(path.join(sample, name)) || isSidecar(name)) fs.rmSync(path.join(folder, name));
  }
  for (const name of listFiles(sample)) {
    const file = path.join(folder, name);
    const bytes = fs.readFileSync(path.join(sample, name));
    if (isSidecar(name) || (fs.existsSync(file) && fs.readFileSync(file).equals(bytes))) continue;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }
}

const isSidecar = (name: string): boolean => /\.ann\.ya?ml$/.test(name);

function listFiles(folder: string): string[] {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
