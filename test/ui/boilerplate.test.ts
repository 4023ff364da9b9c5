import { injectedTexts, visibleLineNumbers, waitForText } from './pages/editor';
import { runCommand } from './pages/quickInput';
import { poll } from './poll';
import { keepEvidenceOnFailure, openWindow, type Window } from './window';

suite('boilerplate', () => {
  let window: Window;

  suiteSetup(async () => {
    window = await openWindow({ file: 'seeds/000_add38ecd548512b4.txt', height: 1300 });
    await waitForText(window.page, /Tin bài liên quan/);
  });
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => window?.close());

  /** Lines 15 to 19 stand within the related links, which begin with the pictures of line 11. */
  const hidden = (numbers: readonly number[]) => [16, 17, 18, 19].every((line) => !numbers.includes(line));

  test('a block wears the name of its kind', async () => {
    await poll('a tag with kind and length', async () =>
      (await injectedTexts(window.page)).find((text) => /related-links · \d+ lines/.test(text)),
    );
  });

  test('folds and unfolds by command, and the tag stays in sight', async () => {
    await poll(
      'lines that are not folded',
      async () => (await visibleLineNumbers(window.page)).includes(16) || undefined,
    );
    await runCommand(window.page, 'Corpus: Fold Boilerplate');
    await poll('folded lines', async () => hidden(await visibleLineNumbers(window.page)) || undefined);
    // Polled: for an instant nothing is injected, while the lines are drawn anew.
    await poll('the tag in sight, with every kind of its fold', async () =>
      (await injectedTexts(window.page)).find((text) => /related-links, (?:[a-z]|\+\d).* · \d+/.test(text)),
    );
    await window.screenshot('folded');
    await runCommand(window.page, 'Corpus: Unfold Boilerplate');
    await poll('unfolded lines', async () => (await visibleLineNumbers(window.page)).includes(16) || undefined);
  });
});
