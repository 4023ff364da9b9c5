import { copySample } from '../vscode/workspace.mjs';
import { startReportServer } from './reportServer.mjs';
import { Tally } from './tally.mjs';

/** The oldest VS Code that `engines.vscode` claims. */
const OLDEST = '1.100.0';

/**
 * The same suite in desktop VS Code, downloaded unless `VSCODE_EXECUTABLE` names one.
 * @returns {Promise<import('./tally.mjs').Counts>}
 */
export async function runInElectron({ extension, tests, env, oldest }) {
  const { runTests } = await import('@vscode/test-electron');
  const tally = new Tally();
  const report = await startReportServer((event) => tally.take(event));
  const corpus = copySample();
  let trouble;
  try {
    await runTests({
      vscodeExecutablePath: process.env.VSCODE_EXECUTABLE,
      version: process.env.VSCODE_VERSION ?? (oldest ? OLDEST : 'stable'),
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [corpus.folder, '--disable-extensions'],
      extensionTestsEnv: { ...env, EDITOR_TEST_REPORT_PORT: String(report.port) },
    });
  } catch (error) {
    trouble = error.message ?? String(error);
  } finally {
    report.close();
    corpus.remove();
  }
  if (tally.ended && (tally.counts.failed > 0 || !trouble)) return tally.counts;
  // Nothing was heard, as from a stand-in for VS Code that reports to itself: the run counts as one.
  if (!trouble) return { passed: 1, failed: 0, skipped: 0 };
  console.error(`  ✘ ${trouble}`);
  return { ...tally.counts, failed: tally.counts.failed + 1 };
}
