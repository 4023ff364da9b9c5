import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describeSpan } from '../../src/core/sidecar/describe';
import type { Sidecar } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { goldArticles } from '../eval/goldArticles';
import { runCommand, startCommand } from './pages/quickInput';
import { poll } from './poll';
import type { SidecarOnDisk } from './sidecar';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const SEED = 'seeds/000_add38ecd548512b4';
const ROW = '.part.panel .monaco-list .monaco-list-row';
suite('two annotators side by side', () => {
  let window: Window | undefined;

  teardown(async function () {
    await keepEvidenceOnFailure.call(this);
    await window?.close();
    window = undefined;
  });

  test('disagreements are decided by one key each', async () => {
    window = await openWindow({
      file: `${SEED}.txt`,
      settings: { 'workbench.colorTheme': 'Default Light Modern', 'window.autoDetectHighContrast': false },
      width: 1440,
      height: 1000,
    });
    const { page, folder } = window;
    writeTrees(folder);
    // corpus.yaml is taken over when VS Code tells of the file; that nobody is named as annotator is its one finding.
    await page.locator('#status\\.problems', { hasText: /^\s*1\b/ }).waitFor();
    await startCommand(page, 'Corpus: Compare With…');
    for (const [step, chosen] of ['lan', 'minh', 'adjudicated'].entries()) {
      await page.locator('.quick-input-title', { hasText: `(${step + 1} of 3)` }).waitFor();
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: chosen }).waitFor();
      await page.keyboard.press('Enter');
    }
    await page.locator(`${ROW}.selected`).waitFor();
    const editors = page.locator('.monaco-diff-editor .monaco-editor .view-lines');
    await poll('both sides', async () => (await editors.count()) === 2 || undefined);
    const file = path.join(folder, 'annotations', 'adjudicated', `${SEED}.ann.yaml`);
    const open = (count: number): Promise<true> =>
      poll(`${count} open`, async () => {
        const [said = ''] = await page.locator('.part.panel .message').allInnerTexts();
        return said.includes(`: ${count} of 4 `) || undefined;
      });
    await open(4);
    // In the side-by-side editor, which has the keyboard.
    await page.keyboard.press('1');
    await open(3);
    await page.keyboard.press('2');
    await open(2);
    await page.locator('.monaco-diff-editor [class*="TextEditorDecorationType"]').first().waitFor();
    await window.screenshot('compare-light');
    await page.keyboard.press('Alt+u');
    await open(3);
    const { entities } = parse(fs.readFileSync(file, 'utf8')) as SidecarOnDisk;
    assert.ok(entities !== undefined && entities.length > 10, 'what both agree on is taken over');
    await runCommand(page, 'Preferences: Toggle between Light/Dark Themes');
    await page.locator('.monaco-workbench.vs-dark').waitFor();
    await window.screenshot('compare-dark');
  });
});

/** Lan's work is the gold; Minh has another label, another span, no name where there is one, and another value. */
function writeTrees(folder: string): void {
  const gold = goldArticles().find(({ file }) => file.includes(path.basename(SEED)));
  assert.ok(gold);
  const { document, sidecar } = gold;
  const lan: Sidecar = { ...sidecar, document: { done: { blocks: true, entities: true, dates: true } } };
  const [first, second, third, ...rest] = lan.entities;
  assert.ok(first && second && third);
  const { start } = document.toUtf16(second);
  const shorter = describeSpan(document, { start, end: start + Math.max(1, second.text.indexOf(' ')) });
  const minh: Sidecar = {
    ...lan,
    entities: [{ ...first, label: 'MISC' }, { ...second, ...shorter }, ...rest],
    dates: lan.dates.map((date, i) => (i === 0 ? { ...date, value: '2019-07-02' } : date)),
  };
  fs.writeFileSync(path.join(folder, 'corpus.yaml'), 'version: 1\nsidecars: "annotations/{annotator}/"\n');
  for (const [name, work] of Object.entries({ lan, minh })) {
    const file = path.join(folder, 'annotations', name, `${SEED}.ann.yaml`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, writeSidecar(work));
  }
}
