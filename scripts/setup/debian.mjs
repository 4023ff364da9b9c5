import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { say } from './project.mjs';

let listsAreFresh = false;

/**
 * Installs Debian packages where that is possible without asking anyone: as root, or by a password-less sudo.
 * @param {readonly string[]} packages
 * @returns {boolean} false when they could not be installed
 */
export function aptInstall(packages) {
  const prefix = privilege();
  if (!prefix) return false;
  say(`Installing Debian packages: ${packages.join(' ')} …`);
  if (!listsAreFresh) listsAreFresh = apt(prefix, ['update', '-qq']);
  return apt(prefix, ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** @returns {string[] | undefined} what to put before the command, nothing for root */
function privilege() {
  if (!fs.existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function apt(prefix, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
