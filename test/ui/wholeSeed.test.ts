import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Layer } from '../../src/core/annotation';
import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import { EMPTY_SIDECAR } from '../../src/core/sidecar/types';
import { type AnyMark, type Marks, marksOf } from '../../src/core/suggest/marks';
import { openMarks, openNames } from '../../src/core/suggest/openNames';
import { suggest } from '../../src/core/suggest/suggest';
import { decide } from '../eval/goldAnnotator';
import { readGoldSeeds } from '../eval/goldSeeds';
import { waitForMode } from './pages/annotationMode';
import { waitForDrawing } from './pages/editor';
import { cursorPlace, statusTexts } from './pages/statusBar';
import { poll } from './poll';
import { waitForSidecar } from './sidecar';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

suite('a whole seed with the keyboard alone', () => {
  const { gold, document } = readGoldSeeds()[2]!;
  const seed = `seeds/${gold.file}`;
  /** What the screen shows to a person who reads it. */
  const shown: Marks = marksOf(document, suggest(document, { fileName: gold.file }, NO_KNOWLEDGE), EMPTY_SIDECAR);
  const settled = new Set<AnyMark>();
  const counts = { presses: 0, decisions: 0, corrections: 0 };
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({ height: 1000 });
  });
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      counts.presses++;
      await window.page.keyboard.press(key);
    }
  }

  const open = (): Marks => {
    const left = <M extends AnyMark>(marks: readonly M[]): M[] => marks.filter((mark) => !settled.has(mark));
    return { ...shown, entities: left(shown.entities), dates: left(shown.dates) };
  };

  /** The open suggestion that the cursor went to. */
  async function markAtCursor(...layers: readonly Layer[]): Promise<AnyMark> {
    return poll('the cursor on an open suggestion', async () => {
      const { line, column } = await cursorPlace(window.page);
      const { lines } = document;
      const at = document.toUtf16({
        start: document.toCodePoints({ start: lines.start(line - 1), end: lines.start(line - 1) }).start + column - 1,
        end: 0,
      }).start;
      return openMarks(open(), layers).find(({ range }) => range.start === at);
    });
  }

  test('from opening it to Done', async () => {
    const { page } = window;
    await press('Control+p', ...'002');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: gold.file }).first().waitFor();
    await press('Enter');
    await page.locator('.tabs-container .tab.active', { hasText: gold.file }).waitFor();
    await waitForDrawing(page, 'Hoa Kỳ');
    await waitForMode(page, /Annotate$/);
    await press('F9');
    await waitForMode(page, /Annotating · /);
    await press('n');
    // A mistake: all of the name as another label; undone, the cursor is back on it.
    await press('n');
    const name = await markAtCursor('entity');
    await press('m');
    await waitForSidecar(window.folder, seed, 'a wrong label', ({ entities }) => entities?.[0]?.label === 'MISC');
    // The screen follows a moment later: a key for what it still shows would meet what comes next.
    await poll('the next name', async () => (await markAtCursor('entity', 'date')) !== name || undefined);
    await press('u');
    await poll('the cursor back on the name', async () => (await markAtCursor('entity')) === name || undefined);
    while (openMarks(open(), ['entity', 'date']).length > 0) {
      const mark = await markAtCursor('entity', 'date');
      const decision = decide(document, gold, open(), mark);
      if (decision.does === 'walk') {
        await press(decision.key);
        await poll('another name', async () => (await markAtCursor('entity', 'date')) !== mark || undefined);
        continue;
      }
      counts.decisions++;
      if (decision.isCorrection) counts.corrections++;
      const key = { acceptAll: 'a', rejectAll: 'x', reject: 'Shift+X', label: '', extend: '' }[decision.does];
      assert.notEqual(key, '', `${decision.does} of ${JSON.stringify(mark)} is for another test`);
      await press(key);
      for (const one of decision.settles) settled.add(one);
    }
    await poll(
      'that no name is left',
      async () => /No name is left|No suggestion is left/.test(await statusTexts(page)) || undefined,
    );
    await window.screenshot('whole-seed');
    await press('Control+Enter');
    const stored = await waitForSidecar(window.folder, seed, 'Done', (sidecar) => sidecar.document?.done !== undefined);
    assert.deepEqual(stored.document?.done, { blocks: true, entities: true, dates: true });
    assert.deepEqual(
      stored.entities?.map(({ start, end, label, text }) => ({ start, end, label, text })),
      gold.entities.map(({ start, end, label, text }) => ({ start, end, label, text })),
    );
    assert.deepEqual(
      stored.dates?.map(({ start, end, type, value, text }) => ({ start, end, type, value, text })),
      gold.dates.map(({ start, end, type, value, text }) => ({ start, end, type, value, text })),
    );
    const kinds = new Map(gold.lines.map(({ n, kind }) => [n - 1, kind]));
    for (const block of stored.blocks ?? []) {
      const range = document.toUtf16(block);
      for (let line = document.lines.lineAt(range.start); line <= document.lines.lineAt(range.end - 1); line++) {
        if (kinds.has(line)) assert.equal(block.kind, kinds.get(line), `line ${line + 1}`);
      }
    }
    const source = fs.readFileSync(path.join(__dirname, '../../sample', seed));
    assert.ok(fs.readFileSync(path.join(window.folder, seed)).equals(source));

    const names = openNames(shown, ['entity', 'date']).length;
    assert.ok(counts.decisions - counts.corrections <= names, JSON.stringify({ counts, names }));
    assert.ok(counts.presses < gold.entities.length, JSON.stringify(counts));
  });
});
