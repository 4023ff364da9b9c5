import assert from 'node:assert/strict';
import { writeGoldSidecar } from './goldSidecar';
import { goTo } from './pages/quickInput';
import { openSideView, rowIn, rowOf, togglePane } from './pages/sideBar';
import { poll } from './poll';
import { waitForSidecar } from './sidecar';
import { screenshotInEachTheme } from './themes';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

const SEED = 'seeds/000_add38ecd548512b4.txt';

suite('the Corpus views', () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({ file: SEED, height: 1000, width: 1400 });
    const done = { blocks: true, entities: true, dates: true };
    writeGoldSidecar(window.folder, '001', { done });
    writeGoldSidecar(window.folder, '002', { done: { entities: true } }, (sidecar) => ({ ...sidecar, dates: [] }));
    writeGoldSidecar(window.folder, '003', {}, (sidecar) => ({
      ...sidecar,
      entities: sidecar.entities.map((entity, i) => (i < 2 ? { ...entity, flag: 'unsure' } : entity)),
    }));
  });
  setup(() => openSideView(window.page, 'Corpus'));
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  test('files show how far the work is', async () => {
    const { page } = window;
    await rowOf(page, '002_').filter({ hasText: 'names done' }).waitFor();
    await rowOf(page, '000_')
      .filter({ hasText: /\d+ open/ })
      .waitFor();
    const last = rowOf(page, '004_');
    await last.hover();
    await last.getByRole('button', { name: 'Mark Done' }).click();
    await rowOf(page, /^seeds.*2 of 5 done/).waitFor();
  });

  test('annotations are listed by label and follow the cursor', async () => {
    const { page } = window;
    await goTo(page, 6, 230);
    await rowOf(page, /^Lê Thị Thu Hằng.*line 6/)
      .and(page.locator('.selected'))
      .waitFor();
    await screenshotInEachTheme(window, 'corpus-view');
  });

  test('places of the concordance are checked and tagged in one step', async () => {
    const { page, folder } = window;
    for (const view of ['Files', 'Annotations', 'Entities']) await togglePane(page, view);
    await rowIn(page, 'Entities', /^Việt Nam/).click();
    await rowIn(page, 'Entities', 'Not tagged yet').click();
    const places = rowIn(page, 'Entities', /000_add38ecd548512b4/);
    await places.first().waitFor();
    const checkbox = places.first().locator('.custom-view-tree-node-item-checkbox');
    const message = page.locator('.part.sidebar .message', { hasText: '1 place is checked' });
    // A click on a row that is drawn anew in the same moment is lost.
    await poll('a checked place', async () => {
      await checkbox.click();
      await message.waitFor({ timeout: 4_000 }).catch(() => undefined);
      return (await message.isVisible()) || undefined;
    });
    await screenshotInEachTheme(window, 'corpus-entities');
    // By the mouse: choosing themes may leave the focus in the editor, where Ctrl+Enter means something else.
    const header = page.locator('.pane-header', { hasText: 'Entities' });
    await header.hover();
    await header.getByRole('button', { name: 'Tag Checked Places' }).click();
    const sidecar = await waitForSidecar(folder, SEED, 'the tag', ({ entities }) => entities?.length === 1);
    assert.equal(sidecar.entities?.[0]?.text, 'Việt Nam');
  });
});
