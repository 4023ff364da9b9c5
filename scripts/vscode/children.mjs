import { spawn } from 'node:child_process';
import fs from 'node:fs';

const groups = new Set();
let watching = false;

/** With it even `kill -9` of this process leaves nothing behind. */
const dieWithParent = fs.existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'KILL'] : [];

/**
 * Starts a program in a process group of its own that ends with this process, however that ends.
 * @param {readonly string[]} commandLine
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnGroup(commandLine, options) {
  watchOwnEnd();
  const [command, ...args] = [...dieWithParent, ...commandLine];
  const child = spawn(command, args, { ...options, detached: true });
  groups.add(child.pid);
  child.once('exit', () => groups.delete(child.pid));
  return child;
}

/** SIGKILL at once: SIGTERM takes the VS Code server over two seconds, and it has nothing to save. */
export function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function watchOwnEnd() {
  if (watching) return;
  watching = true;
  process.on('exit', () => groups.forEach(killGroup));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
}
