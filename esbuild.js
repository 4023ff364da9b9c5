// Builds the extension (once, for desktop and web), its desktop-only file chunk, its page, and the command-line programs.
// In production the extension's lazy parts are files of their own (scripts/build/lazyParts.js); in
// development all is one file, so that source maps hold.
// node esbuild.js [--production] [--watch]
const esbuild = require('esbuild');
const fs = require('node:fs');
const { buildWithLazyParts } = require('./scripts/build/lazyParts');
const { packedData } = require('./scripts/build/packedData');
const { thirdPartyNotices } = require('./scripts/build/thirdPartyNotices');
const { vscodeApi } = require('./scripts/build/vscodeApi');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

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

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  // Node has them since 10. Otherwise esbuild writes `new RegExp(…)`, which makes the expression anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  charset: 'utf8', // escapes would double the size of the Vietnamese word lists
  logLevel: watch ? 'silent' : 'warning',
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
  // These are loaded where the host has Node (src/editor/safeFiles.ts, src/editor/lint/lintTask.ts).
  external: ['./nodeFiles.js', './nodePrograms.js'],
  plugins: [...shared.plugins, vscodeApi],
  logOverride: { 'import-is-undefined': 'error' },
};

/** What only a host with Node can do: locks and whole writes; processes. */
const nodeOnly = {
  ...shared,
  entryPoints: { nodeFiles: 'src/node/safeFiles.ts', nodePrograms: 'src/node/startProgram.ts' },
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
  plugins: [...shared.plugins, packedData],
  banner: { js: '#!/usr/bin/env node' },
};

/** The page of the overview: its script and its style, which a webview loads. */
const pages = {
  ...shared,
  entryPoints: { overview: 'src/overview/main.ts', 'overview-style': 'src/overview/overview.css' },
  outdir: 'dist/webview',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
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

const builds = production ? [nodeOnly, commandLine, pages] : [extension, nodeOnly, commandLine, pages];

async function main() {
  writeData(await esbuild.build(data));
  fs.writeFileSync('dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(__dirname));
  if (watch) {
    const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  await Promise.all(builds.map((options) => esbuild.build(options)));
  if (production) await buildWithLazyParts(extension, ['yaml', 'minimatch']);
  for (const file of ['corpus', 'corpus-lint']) fs.chmodSync(`dist/cli/${file}.js`, 0o755);
}

main().catch((error) => {
  if (!error.errors) console.error(error);
  process.exit(1);
});
