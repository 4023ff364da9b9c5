const esbuild = require('esbuild');
const { root, sourcesIn } = require('./sources');

const fileOf = (library) => `library-${library}.js`;

/**
 * Puts a wrapper in the place of libraries that our code imports by `import … from`, but that few sessions call at the
 * start: the wrapper requires them at the first call. Only functions and classes may be imported from them; what is
 * called is the same, `instanceof` is not.
 */
exports.lazyLibraries = (libraries) => ({
  name: 'lazy-libraries',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(${libraries.join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'lazy-library',
    }));
    build.onResolve({ filter: /^\.\/library-.*\.js$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'lazy-library' }, ({ path }) => ({
      contents: [
        'let library;',
        ...importedNames(path).map(
          (name) =>
            `export function ${name}(...given) {
              library ??= require('./${fileOf(path)}');
              return new.target ? new library.${name}(...given) : library.${name}(...given);
            }`,
        ),
      ].join('\n'),
      resolveDir: root,
    }));
  },
});

/** Builds one of them: its file's name and CommonJS text. */
exports.buildLibrary = async (options, library) => {
  const { outputFiles } = await esbuild.build({
    ...options,
    stdin: { contents: `export { ${importedNames(library).join(', ')} } from '${library}';`, resolveDir: root },
    write: false,
  });
  return [fileOf(library), outputFiles[0].text];
};

/** What the sources import from a library, types apart. */
function importedNames(library) {
  const imports = new RegExp(`^import \\{([^}]*)\\} from '${library}';`, 'gm');
  const names = sourcesIn('src')
    .flatMap((text) => [...text.matchAll(imports)].flatMap(([, list]) => list.split(',')))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
  return [...new Set(names)].sort();
}
