import { writeGoldSidecar } from './goldSidecar';
import { openSideView, rowOf } from './pages/sideBar';
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
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  test('files show how far the work is', async () => {
    const { page } = window;
    await openSideView(page, 'Corpus');
    await rowOf(page, '002_').filter({ hasText: 'names done' }).waitFor();
    await screenshotInEachTheme(window, 'corpus-files');
  });
});
