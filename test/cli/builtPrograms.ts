import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';

const root = path.resolve(__dirname, '../..');
let built: string | undefined;

/** The programs as they ship, bundled into a temporary folder once for all tests. */
export function builtPrograms(): string {
  if (built !== undefined) return built;
  built = fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-bin-'));
  process.on('exit', () => fs.rmSync(built!, { recursive: true, force: true }));
  esbuild.buildSync({
    absWorkingDir: root,
    entryPoints: ['src/cli/corpus.ts', 'src/cli/corpus-lint.ts'],
    outdir: built,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  return built;
}

export function runProgram(
  program: 'corpus' | 'corpus-lint',
  argv: readonly string[],
  cwd: string,
): SpawnSyncReturns<string> {
  const file = path.join(builtPrograms(), `${program}.js`);
  return spawnSync(process.execPath, [file, ...argv], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** A folder of its own, with these files; removed by `remove`. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): {
  path: string;
  remove(): void;
} {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-run-')));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return { path: folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** Name and bytes of the sample corpus' articles. */
export function seeds(): Record<string, Uint8Array> {
  const folder = path.join(root, 'sample/seeds');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}
