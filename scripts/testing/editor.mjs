import { root } from '../setup/project.mjs';
import { serverRunsHere } from '../setup/vscodeServer.mjs';
import { bundleEditorTests } from './bundle.mjs';

/**
 * The suite of test/editor in real VS Code: in the pinned server, or by @vscode/test-electron in desktop VS Code
 * (`VSCODE_HOST=electron`, a given `VSCODE_EXECUTABLE`, or where the server does not run).
 * @param {{ grep?: string, oldest?: boolean }} options
 * @returns {Promise<import('./tally.mjs').Counts>}
 */
export async function testEditor({ grep, oldest = false }) {
  const tests = await bundleEditorTests();
  const env = grep ? { EDITOR_TEST_GREP: grep } : {};
  if (process.env.VSCODE_HOST === 'electron' || process.env.VSCODE_EXECUTABLE || !serverRunsHere) {
    const { runInElectron } = await import('./electron.mjs');
    return runInElectron({ extension: root, tests, env, oldest });
  }
  const { runInHost } = await import('./hostRun.mjs');
  return runInHost({ extension: root, tests, env, edition: oldest ? 'oldest' : 'current' });
}
