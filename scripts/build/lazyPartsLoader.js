// The frame of dist/extension.js: scripts/build/lazyParts.js fills in the names in capitals.
const lazy = new Set(LAZY_NAMES);
const sources = new Map();
const loaded = new Map();
const first = { exports: {} };

function load(name) {
  const piece = first.exports.pieces?.[name];
  if (piece !== undefined) return piece;
  const file = name.slice(2);
  if (!lazy.has(file)) return require(name);
  if (!loaded.has(file)) {
    const part = { exports: {} };
    loaded.set(file, part);
    factoryOf(file)(part, part.exports, load);
  }
  return loaded.get(file).exports;
}

function factoryOf(file) {
  if (!sources.has(file)) return require(`./parts/${file}`);
  const module = { exports: undefined };
  new Function('module', `${sources.get(file)}\n//# sourceURL=news-corpus-annotator/${file}`)(module);
  return module.exports;
}

FIRST_SCRIPT(load, first);

/** A web worker can read no file at once, so there all parts are read before anything else happens. */
async function readAll({ extensionUri }) {
  const { Uri, workspace } = require('vscode');
  const decoder = new TextDecoder();
  await Promise.all(
    [...lazy].map(async (file) => {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'parts', file));
      sources.set(file, decoder.decode(bytes));
    }),
  );
}

exports.activate =
  typeof process === 'object' && process.versions?.node !== undefined
    ? first.exports.activate
    : async (context) => {
        await readAll(context);
        return first.exports.activate(context);
      };
