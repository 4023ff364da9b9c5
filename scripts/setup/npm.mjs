import { spawnSync } from 'node:child_process';
import { SetupError } from './project.mjs';

const windows = process.platform === 'win32';

/**
 * `npm ci` in a folder, quiet, and without any package's install scripts.
 * @param {string} folder
 */
export function npmCi(folder) {
  // npm describes the running script in these; the registry and cache settings it passes along must stay.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)_|^npm_config_local_prefix$/i.test(name)),
  );
  const { status, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env, shell: windows },
  );
  if (error || status !== 0) {
    throw new SetupError(`"npm ci" in ${folder} failed${error ? `: ${error.message}` : ''}; see npm's message above.`);
  }
}
