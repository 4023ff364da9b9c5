// npm run test:readers [-- --grep TEXT]: other people's programs read what `corpus export` writes, and Spark runs the
// annotator. They are installed into out/readers from the Python package index; Spark needs Java 17 or newer besides.
// READERS_PYTHON names a Python that has them; READERS_DOCUMENTS takes fewer than 10,000 documents through Spark.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { inProject, root } from './setup/project.mjs';

const REQUIREMENTS = 'test/readers/requirements.txt';

function run(program, argv, env = process.env) {
  const { status, error } = spawnSync(program, argv, { cwd: root, stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installed once for each list of requirements. */
function ensurePython() {
  const folder = inProject('out', 'readers');
  const bin = process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python';
  const python = path.join(folder, bin);
  const mark = path.join(folder, 'requirements.txt');
  const wanted = fs.readFileSync(inProject(...REQUIREMENTS.split('/')), 'utf8');
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === wanted) return python;
  run(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', folder]);
  run(python, ['-m', 'pip', 'install', '--quiet', '-r', REQUIREMENTS]);
  fs.writeFileSync(mark, wanted);
  return python;
}

ensureDependencies();
const python = process.env.READERS_PYTHON ?? ensurePython();
const argv = ['--no-config', '-r', 'tsx/cjs', '--ui', 'tdd', '--timeout', '3600000', 'test/readers/*.test.ts'];
run(process.execPath, ['node_modules/mocha/bin/mocha.js', ...argv, ...process.argv.slice(2)], {
  ...process.env,
  READERS_PYTHON: python,
});
