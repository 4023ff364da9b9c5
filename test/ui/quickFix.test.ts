import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { visibleText, waitForDrawing } from './pages/editor';
import { applyQuickFix, openQuickFixes } from './pages/quickFix';
import { goTo } from './pages/quickInput';
import { waitForSidecar } from './sidecar';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const SEED = 'seeds/000_add38ecd548512b4.txt';

suite('quick fixes with the keyboard', () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({ file: SEED });
    await waitForDrawing(window.page, 'Lê Thị Thu Hằng');
  });
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  /** 1-based line and column of the first occurrence in the source. */
  function place(text: string): [number, number] {
    const source = fs.readFileSync(path.join(window.folder, SEED), 'utf8');
    const before = source.slice(0, source.indexOf(text));
    return [before.split('\n').length, before.length - before.lastIndexOf('\n')];
  }

  async function cursorInto(text: string): Promise<void> {
    const [line, column] = place(text);
    await goTo(window.page, line, column + 2);
  }

  test('a name becomes a PERSON in the sidecar on disk', async () => {
    await cursorInto('Lê Thị Thu Hằng');
    const titles = await openQuickFixes(window.page);
    const title = 'Tag "Lê Thị Thu Hằng" as PERSON';
    assert.ok(
      titles.some((row) => row.includes(title)),
      titles.join(' | '),
    );
    await window.screenshot('quick-fix-person');
    await applyQuickFix(window.page, title);
    const { format, source, entities } = await waitForSidecar(
      window.folder,
      SEED,
      'an entity',
      (sidecar) => !!sidecar.entities,
    );
    assert.equal(format, 'news-corpus-annotations/1');
    assert.equal(source.file, path.basename(SEED));
    assert.equal(entities?.length, 1);
    const { start, end, label, text } = entities[0]!;
    assert.deepEqual({ start, end, label, text }, { start: 412, end: 427, label: 'PERSON', text: 'Lê Thị Thu Hằng' });
  });

  test('a date becomes its TIMEX3 value', async () => {
    await cursorInto('chiều ngày 2/7');
    const titles = await openQuickFixes(window.page);
    const title = titles.find((row) => row.includes('2020-07-02'));
    assert.ok(title, titles.join(' | '));
    await window.screenshot('quick-fix-date');
    await applyQuickFix(window.page, title);
    const { dates } = await waitForSidecar(window.folder, SEED, 'a date', (sidecar) => !!sidecar.dates);
    assert.equal(dates?.length, 1);
    const { start, end, type, value, text } = dates[0]!;
    assert.deepEqual(
      { start, end, type, value, text },
      { start: 214, end: 228, type: 'TIME', value: '2020-07-02TAF', text: 'chiều ngày 2/7' },
    );
  });

  test('the source itself is not touched', async () => {
    assert.ok((await visibleText(window.page)).length > 0);
    const original = fs.readFileSync(path.join(__dirname, '../../sample', SEED));
    assert.ok(fs.readFileSync(path.join(window.folder, SEED)).equals(original));
  });
});
