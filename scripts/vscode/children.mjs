import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const groups = new Set();
const folders = new Set();
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

/** A new folder for temporary data, which goes when this process ends, if not before. */
export function temporaryFolder(prefix) {
  watchOwnEnd();
  // The real path is what VS Code reports.
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), prefix)));
  folders.add(folder);
  return folder;
}

/** Retries, since processes that were just killed may still be writing. */
export function removeFolder(folder) {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.delete(folder);
}

function watchOwnEnd() {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    groups.forEach(killGroup);
    folders.forEach(removeFolder);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
}
