import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, root } from '../setup/project.mjs';

/**
 * Runs mocha in a process of its own.
 * @param {{ config?: string, grep?: string, env?: Record<string, string> }} options `config`: a .mocharc of the project
 * @returns {Promise<import('./tally.mjs').Counts>}
 */
export async function runMocha({ config = '.mocharc.json', grep, env }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mocha-'));
  const counts = path.join(folder, 'counts.json');
  const args = [
    inProject('node_modules/mocha/bin/mocha.js'),
    ...['--config', inProject(config), '--reporter', inProject('scripts/testing/countingReporter.cjs')],
    ...(grep ? ['--grep', grep] : []),
  ];
  try {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, MOCHA_COUNTS_FILE: counts },
    });
    const status = await new Promise((resolve) => child.once('close', resolve));
    const result = fs.existsSync(counts)
      ? JSON.parse(fs.readFileSync(counts, 'utf8'))
      : { passed: 0, failed: 1, skipped: 0 };
    // Mocha may end badly after its last test, by a stray rejection for one.
    return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
