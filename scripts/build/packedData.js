const fs = require('node:fs');

/**
 * Takes data files into a program as strings that are parsed at first use: V8 skips a string, but reads an object literal
 * word by word at every start, whoever needs it.
 */
exports.packedData = {
  name: 'packed-data',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/].*[\\/]data[\\/].*\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(fs.readFileSync(path, 'utf8')));
      return { contents: `module.exports = JSON.parse(${JSON.stringify(text)});`, watchFiles: [path] };
    });
  },
};
