import { spawnSync } from 'node:child_process';
import { root, SetupError } from './project.mjs';

/**
 * Runs one of the project's programs to its end.
 * @param {string} program path within the project
 * @param {...string} args
 */
export function runProgram(program, ...args) {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new SetupError(`${program} failed; see its messages above.`);
}
