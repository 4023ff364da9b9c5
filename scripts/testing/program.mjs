import { spawn } from 'node:child_process';
import { root } from '../setup/project.mjs';

/**
 * Runs one of the project's programs as a check: not a test, so that it counts only when it fails.
 * @param {string} program path within the project, run by this Node
 * @param {...string} args
 * @returns {Promise<import('./tally.mjs').Counts>}
 */
export async function runCheck(program, ...args) {
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}
