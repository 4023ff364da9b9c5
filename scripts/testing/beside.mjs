import { spawn } from 'node:child_process';
import { inProject, root } from '../setup/project.mjs';

const LAST_LINE = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/;

/**
 * Runs parts, one after the other, in a process of their own. What it prints is kept until it has ended, so that
 * nothing mixes.
 * @param {readonly string[]} names of the parts
 * @param {import('./parts.mjs').Options} options
 * @returns {Promise<import('./tally.mjs').Counts>}
 */
export function runBeside(names, { grep }) {
  const args = [inProject('scripts/test.mjs'), ...names, '--no-build', ...(grep ? ['--grep', grep] : [])];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.once('close', (status) => {
      const last = LAST_LINE.exec(output);
      console.log(output.replace(LAST_LINE, '').trimEnd());
      const [passed = 0, failed = 1, skipped = 0] = last?.slice(1).map(Number) ?? [];
      resolve({ passed, failed: status === 0 ? failed : Math.max(1, failed), skipped });
    });
  });
}
