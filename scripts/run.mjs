// node scripts/run.mjs FILE.ts [ARG…]: runs a TypeScript program of the project, after setting up what is missing.
import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root, SetupError } from './setup/project.mjs';

try {
  ensureDependencies();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['--expose-gc', '--require', 'tsx/cjs', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
