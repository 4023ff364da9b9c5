const { root, sourcesIn } = require('./sources');

/**
 * `import * as vscode` would copy the whole API into an object of its own for every importing file (esbuild's __toESM),
 * which is a third of the time to load the extension. One module names what is used instead; esbuild reports a name
 * that is missing here as an error.
 */
exports.vscodeApi = {
  name: 'vscode-api',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'vscode-api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'vscode-api' },
    );
    build.onLoad({ filter: /.*/, namespace: 'vscode-api' }, () => {
      const names = new Set(
        sourcesIn('src/editor').flatMap((text) => [...text.matchAll(/\bvscode\.(\w+)/g)].map((match) => match[1])),
      );
      const lines = [...names].sort().map((name) => `export const ${name} = api.${name};`);
      return { contents: [`const api = require('vscode');`, ...lines].join('\n'), resolveDir: root };
    });
  },
};
