import { choose } from './pages/quickInput';
import type { Window } from './window';

/** The four themes that everything must look right in, with the class that VS Code gives its workbench. */
export const THEMES = [
  { name: 'light', label: 'Light Modern', style: 'vs' },
  { name: 'dark', label: 'Dark Modern', style: 'vs-dark' },
  { name: 'high-contrast', label: 'Dark High Contrast', style: 'hc-black' },
  { name: 'high-contrast-light', label: 'Light High Contrast', style: 'hc-light' },
];

/**
 * Changes the theme of the open window, as a person does. (Of changes that another program makes to the settings VS Code
 * in a browser notices the first one only.)
 */
export async function useTheme(
  { page }: Pick<Window, 'page'>,
  { label, style }: (typeof THEMES)[number],
): Promise<void> {
  const workbench = page.locator(`.monaco-workbench.${style}`);
  if ((await workbench.count()) > 0) return;
  await page.keyboard.press('Control+K');
  await choose(page, 'Control+T', label, label);
  await workbench.waitFor();
}

/** Pictures for people in all four themes: out/screenshots/NAME-THEME.png. */
export async function screenshotInEachTheme(window: Window, name: string): Promise<void> {
  for (const theme of THEMES) {
    await useTheme(window, theme);
    await window.screenshot(`${name}-${theme.name}`);
  }
}
