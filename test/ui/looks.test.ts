import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { drawingOf, waitForDrawing } from './pages/editor';
import { applyQuickFix, openQuickFixes } from './pages/quickFix';
import { goTo, openFile, runCommand } from './pages/quickInput';
import { poll } from './poll';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const SEED = 'seeds/000_add38ecd548512b4.txt';
const NAME = 'Lê Thị Thu Hằng';

/** Ids of themes, and the class by which VS Code says which kind of theme is on. */
const THEMES = [
  { name: 'light', theme: 'Default Light Modern', style: 'vs' },
  { name: 'dark', theme: 'Default Dark Modern', style: 'vs-dark' },
  { name: 'high-contrast', theme: 'Default High Contrast', style: 'hc-black' },
  { name: 'high-contrast-light', theme: 'Default High Contrast Light', style: 'hc-light' },
];

const LABELS = ['PERSON', 'ORGANIZATION', 'LOCATION', 'EVENT', 'MISC', 'LAW', 'SHIP'];

/** Each label twice: confirmed, and as another program suggests it. */
const sheet = LABELS.map((label) => ({
  label,
  confirmed: `${label.toLowerCase()} được xác nhận`,
  suggested: `${label.toLowerCase()} được đề xuất`,
}));

/** An article of the sheet with its annotations. */
function writeSheet(folder: string): void {
  const text = sheet
    .map(({ confirmed, suggested }) => `Bài viết này nói về ${confirmed} cùng với ${suggested} trong cùng một câu văn.`)
    .join('\n');
  const spans = (which: 'confirmed' | 'suggested', more: string) =>
    sheet.map((row, i) => {
      const start = [...text.slice(0, text.indexOf(row[which]))].length;
      const end = start + [...row[which]].length;
      return `  - {id: ${which[0]}${i}, label: ${row.label}, start: ${start}, end: ${end}, text: "${row[which]}"${more}}`;
    });
  const sidecar = [
    'format: news-corpus-annotations/1',
    'entities:',
    ...spans('confirmed', ''),
    'suggestions:',
    '  entities:',
    ...spans('suggested', ', score: 0.9, from: other@1').map((line) => `  ${line}`),
    '',
  ].join('\n');
  fs.writeFileSync(path.join(folder, 'corpus.yaml'), `labels:\n${LABELS.map((one) => `  ${one}: {}\n`).join('')}`);
  fs.writeFileSync(path.join(folder, 'labels.txt'), text);
  fs.writeFileSync(path.join(folder, 'labels.ann.yaml'), sidecar);
}

/** Pictures for people, in out/screenshots; a program checks that in every theme no two look the same. */
suite('looks', () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({ file: SEED, height: 1000 });
    writeSheet(window.folder);
  });
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  async function wear({ theme, style }: (typeof THEMES)[number]): Promise<void> {
    const file = path.join(window.folder, '.vscode', 'settings.json');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify({ 'workbench.colorTheme': theme, 'files.exclude': { '.vscode': true } }));
    await window.page.locator(`.monaco-workbench.${style}`).waitFor();
  }

  test('a confirmed name differs from a suggested one, in every theme', async () => {
    const { page } = window;
    await waitForDrawing(page, NAME);
    const suggested = new Map<string, string>();
    for (const theme of THEMES) {
      await wear(theme);
      suggested.set(theme.name, (await waitForDrawing(page, NAME)).join());
    }
    await goTo(page, 6, 230);
    await openQuickFixes(page);
    await applyQuickFix(page, `Tag "${NAME}" as PERSON`);
    for (const theme of THEMES) {
      await wear(theme);
      await poll(`the tag to be drawn in ${theme.name}`, async () => {
        const drawing = (await drawingOf(page, NAME)).join();
        return (drawing !== '' && drawing !== suggested.get(theme.name)) || undefined;
      });
      await window.screenshot(`seed-000-${theme.name}`);
    }
  });

  test('the article alone, in every theme', async () => {
    await runCommand(window.page, 'Corpus: Focus Article');
    await window.page.locator('.tab.active', { hasText: '(article)' }).waitFor();
    await waitForDrawing(window.page, NAME);
    for (const theme of THEMES) {
      await wear(theme);
      await window.screenshot(`focus-${theme.name}`);
    }
  });

  test('no two labels are drawn alike, confirmed or suggested, in any theme', async () => {
    const { page } = window;
    await openFile(page, 'labels.txt');
    for (const theme of THEMES) {
      await wear(theme);
      const drawings = new Map<string, string>();
      for (const { confirmed, suggested } of sheet) {
        for (const words of [confirmed, suggested]) drawings.set((await waitForDrawing(page, words)).join(), words);
      }
      await window.screenshot(`labels-${theme.name}`);
      assert.equal(drawings.size, 2 * sheet.length, [...drawings.values()].join());
    }
  });
});
