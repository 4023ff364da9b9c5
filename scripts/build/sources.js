const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');

/** The texts of all TypeScript files below a folder of the project. */
function sourcesIn(folder) {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8'));
}

module.exports = { root, sourcesIn };
