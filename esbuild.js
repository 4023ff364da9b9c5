// Builds the extension (once, for desktop and web), its desktop-only file chunk, and the command-line programs.
// node esbuild.js [--production] [--watch] [--metafile]
const esbuild = require('esbuild');
const fs = require('node:fs');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const metafile = process.argv.includes('--metafile');

/** Prints errors in the form that the task's problem matcher reads. */
const problemMatcher = {
  name: 'problem-matcher',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd((result) => {
      for (const { text, location } of result.errors) {
        console.error(`✘ [ERROR] ${text}`);
        if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
      }
      console.log('[watch] build finished');
    });
  },
};

/**
 * `import * as vscode` would copy the whole API into an object of its own for every importing file (esbuild's __toESM),
 * which is a third of the time to load the extension. One module names what is used instead; esbuild reports a name
 * that is missing here as an error.
 */
const vscodeApi = {
  name: 'vscode-api',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'vscode-api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'vscode-api' },
    );
    build.onLoad({ filter: /.*/, namespace: 'vscode-api' }, () => {
      const files = fs.readdirSync('src/editor', { recursive: true }).filter((file) => file.endsWith('.ts'));
      const sources = files.map((file) => fs.readFileSync(`src/editor/${file}`, 'utf8'));
      const names = new Set(sources.flatMap((text) => [...text.matchAll(/\bvscode\.(\w+)/g)].map((match) => match[1])));
      const lines = [...names].sort().map((name) => `export const ${name} = api.${name};`);
      return { contents: [`const api = require('vscode');`, ...lines].join('\n'), resolveDir: __dirname };
    });
  },
};

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  charset: 'utf8', // escapes would double the size of the Vietnamese word lists
  logLevel: watch ? 'silent' : 'warning',
  metafile,
  plugins: watch ? [problemMatcher] : [],
  define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
};

/** `platform: 'browser'` is what keeps Node out of the core and the editor: an import of `fs` fails the build. */
const extension = {
  ...shared,
  entryPoints: { extension: 'src/editor/extension.ts' },
  outdir: 'dist',
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  // The chunk is loaded where the host has Node (src/editor/safeFiles.ts).
  external: ['./nodeFiles.js'],
  plugins: [...shared.plugins, vscodeApi],
  logOverride: { 'import-is-undefined': 'error' },
};

/** Half of the code, which the editor evaluates on first use (src/editor/recognisers.ts). */
const recognisers = { ...extension, entryPoints: { recognisers: 'src/editor/recogniserChunk.ts' } };

/** What only a host with Node can do: locks and whole writes. */
const nodeFiles = {
  ...shared,
  entryPoints: { nodeFiles: 'src/node/safeFiles.ts' },
  outdir: 'dist',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
};

const commandLine = {
  ...shared,
  entryPoints: { corpus: 'src/cli/corpus.ts', 'corpus-lint': 'src/cli/corpus-lint.ts' },
  outdir: 'dist/cli',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
};

/**
 * The recognisers' word lists, tables and weights: data, which the editor reads on first use. A program's result rather
 * than a copy, since the sources are TypeScript.
 */
const data = {
  entryPoints: ['src/core/suggest/bundledData.ts'],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
};

function writeData({ outputFiles }) {
  const bundled = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(bundled, bundled.exports);
  fs.mkdirSync('dist/data', { recursive: true });
  fs.writeFileSync('dist/data/recognisers.json', bundled.exports.dataFileText);
}

const builds = [extension, recognisers, nodeFiles, commandLine];

async function main() {
  writeData(await esbuild.build(data));
  if (watch) {
    const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  const results = await Promise.all(builds.map((options) => esbuild.build(options)));
  for (const file of ['corpus', 'corpus-lint']) fs.chmodSync(`dist/cli/${file}.js`, 0o755);
  if (metafile) {
    fs.mkdirSync('out', { recursive: true });
    for (const [i, result] of results.entries()) {
      fs.writeFileSync(`out/meta-${i}.json`, JSON.stringify(result.metafile));
    }
  }
}

main().catch((error) => {
  if (!error.errors) console.error(error);
  process.exit(1);
});
