import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { waitForDrawing } from './pages/editor';
import { openProblems, PROBLEMS } from './pages/problems';
import { runTask } from './pages/quickInput';
import { poll } from './poll';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

suite('the Problems panel', () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({ file: 'seeds/000_add38ecd548512b4.txt', height: 1000 });
    await waitForDrawing(window.page, 'Lê Thị Thu Hằng');
  });
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  test('shows what the task found in files that nobody opened, and leads there', async () => {
    const { page, folder } = window;
    fs.writeFileSync(path.join(folder, 'seeds', '0.txt'), 'Tiêu đề\n😀 Bà\u200b Mai đến Huế.\n');
    await runTask(page, 'corpus', 'corpus: lint');
    const finding = page.locator(`${PROBLEMS} .monaco-list-row`, { hasText: 'invisible character' });
    await openProblems(page);
    await finding.first().waitFor();
    await window.screenshot('problems-of-the-task');
    assert.match((await finding.allInnerTexts()).join('\n'), /text\/zero-width.*\[Ln 2, Col 6\]/s);
    await finding.dblclick();
    // The status bar counts code points, everything else in VS Code UTF-16 units.
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 2, Col 5' }).waitFor();
    // Now the editor itself finds it, and gives the rule's page: in the place of what the task found, not beside it.
    await finding.locator('a', { hasText: 'text/zero-width' }).waitFor();
    await poll('one finding, not two', async () => (await finding.count()) === 1 || undefined);
    await window.screenshot('problems-of-the-editor');
  });
});
