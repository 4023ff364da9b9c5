const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { buildLibrary, lazyLibraries } = require('./lazyLibraries');

const PARTS = 'parts';

/**
 * Builds an entry into `OUTDIR/ENTRY.js`, which holds what is needed at once, and `OUTDIR/parts`, which holds what
 * stands behind an `import()`: V8 parses all code that it loads, and most of ours waits for a person to do something.
 * No module is in two files.
 *
 * esbuild splits ES modules only, and an extension is CommonJS whose `require`, in the web worker host, knows nothing
 * but `vscode`. So the pieces that esbuild makes are put together here: those needed at once are bundled into one again,
 * the others become functions that get a `require` of ours (lazyPartsLoader.js).
 *
 * @param libraries packages that are parts of their own, loaded at their first call (lazyLibraries.js)
 */
exports.buildWithLazyParts = async (options, libraries) => {
  const { outputFiles, metafile } = await esbuild.build({
    ...options,
    plugins: [...options.plugins, lazyLibraries(libraries)],
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    write: false,
    metafile: true,
  });
  const [entry] = Object.keys(options.entryPoints);
  const texts = new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
  const atOnce = neededAtOnce(metafile, `${entry}.js`);
  const lazy = await Promise.all([
    ...[...texts].filter(([name]) => !atOnce.has(name)).map(([name, text]) => toCommonJs(options, name, text)),
    ...libraries.map((library) =>
      buildLibrary({ ...commonJs(options), platform: options.platform, bundle: true }, library),
    ),
  ]);
  const folder = path.join(options.outdir, PARTS);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, code] of lazy) {
    fs.writeFileSync(path.join(folder, name), `module.exports=function(module,exports,require){${code}};\n`);
  }
  const first = await bundleAtOnce(options, entry, atOnce, texts);
  const loader = fs.readFileSync(path.join(__dirname, 'lazyPartsLoader.js'), 'utf8');
  const { code } = await esbuild.transform(
    loader
      .replace('LAZY_NAMES', () => JSON.stringify(lazy.map(([name]) => name)))
      .replace('FIRST_SCRIPT', () => `(function(require,module){${first}})`),
    { minify: options.minify, charset: options.charset, target: options.target },
  );
  fs.writeFileSync(path.join(options.outdir, `${entry}.js`), code);
};

const commonJs = ({ minify, target, charset }) => ({
  format: 'cjs',
  minify,
  target,
  charset,
  // `import()` becomes our `require`; the host's own would look for a file.
  supported: { 'dynamic-import': false },
});

async function toCommonJs(options, name, text) {
  const { code } = await esbuild.transform(text, commonJs(options));
  return [name, code];
}

/** One script of the pieces that are needed at once; it exports them by name, for the lazy ones, and the entry. */
async function bundleAtOnce(options, entry, atOnce, texts) {
  const pieces = [...atOnce].filter((name) => name !== `${entry}.js`);
  const contents = [
    `export * from './${entry}.js';`,
    ...pieces.map((name, i) => `import * as piece${i} from './${name}';`),
    `export const pieces = { ${pieces.map((name, i) => `'./${name}': piece${i}`).join(', ')} };`,
  ].join('\n');
  const inMemory = {
    name: 'in-memory',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path: name, kind }) =>
        kind === 'import-statement' && texts.has(name.slice(2))
          ? { path: name.slice(2), namespace: 'piece' }
          : { path: name, external: true },
      );
      build.onLoad({ filter: /.*/, namespace: 'piece' }, ({ path: name }) => ({ contents: texts.get(name) }));
    },
  };
  const { outputFiles } = await esbuild.build({
    ...commonJs(options),
    stdin: { contents },
    bundle: true,
    write: false,
    logLevel: options.logLevel,
    plugins: [inMemory],
  });
  return outputFiles[0].text;
}

/** The pieces that the entry imports by `import … from`, directly or not. */
function neededAtOnce({ outputs }, entry) {
  const byName = new Map(Object.entries(outputs).map(([file, output]) => [path.basename(file), output]));
  const found = new Set([entry]);
  for (const name of found) {
    for (const imported of byName.get(name)?.imports ?? []) {
      if (imported.kind === 'import-statement' && !imported.external) found.add(path.basename(imported.path));
    }
  }
  return found;
}
