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

/**
 * Bundles the suite of the web worker extension host into one file: nothing can be read from a folder there.
 * @returns {Promise<string>} the entry's path, without `.js`
 */
export async function bundleWebTests() {
  const { build } = await import('esbuild');
  const outdir = inProject('out', 'web-tests');
  const folder = inProject('test/web');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  const suites = {
    name: 'suites',
    setup(bundler) {
      bundler.onResolve({ filter: /^suites$/ }, ({ path }) => ({ path, namespace: 'suites' }));
      bundler.onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
        contents: files.map((file) => `import './${file}';`).join('\n'),
        resolveDir: folder,
      }));
    },
  };
  await build({
    entryPoints: [inProject('test/web/index.ts')],
    outdir,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    plugins: [suites],
    logLevel: 'warning',
  });
  return `${outdir}/index`;
}
