import fs from 'node:fs';
import { inProject } from '../setup/project.mjs';

/**
 * Bundles the suite of the extension host: the entry and each test file by itself, beside each other.
 * @returns {Promise<string>} the entry's path, without `.js`
 */
export async function bundleEditorTests() {
  const { build } = await import('esbuild');
  const outdir = inProject('out', 'editor-tests');
  fs.rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [inProject('test/editor/index.ts'), inProject('test/editor/**/*.test.ts')],
    outbase: inProject('test/editor'),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return `${outdir}/index`;
}
