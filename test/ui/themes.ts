import fs from 'node:fs';
import path from 'node:path';
import type { Window } from './window';

/** The four themes that everything must look right in, with the class that VS Code gives its workbench. */
export const THEMES = [
  { name: 'light', theme: 'Default Light Modern', style: 'vs' },
  { name: 'dark', theme: 'Default Dark Modern', style: 'vs-dark' },
  { name: 'high-contrast', theme: 'Default High Contrast', style: 'hc-black' },
  { name: 'high-contrast-light', theme: 'Default High Contrast Light', style: 'hc-light' },
];

/** Changes the theme of the open window, as a person does in the settings. */
export async function useTheme({ page, data }: Window, { theme, style }: (typeof THEMES)[number]): Promise<void> {
  const file = path.join(data, 'data/User/settings.json');
  const settings = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
  fs.writeFileSync(file, JSON.stringify({ ...settings, 'workbench.colorTheme': theme }));
  await page.locator(`.monaco-workbench.${style}`).waitFor();
}

/** Pictures for people in all four themes: out/screenshots/NAME-THEME.png. */
export async function screenshotInEachTheme(window: Window, name: string): Promise<void> {
  for (const theme of THEMES) {
    await useTheme(window, theme);
    await window.screenshot(`${name}-${theme.name}`);
  }
}
