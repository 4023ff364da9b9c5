const fs = require('node:fs');
const path = require('node:path');

const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

/**
 * The licences of what the bundles hold, as their licences ask: every runtime dependency and what these depend on.
 * @param {string} project the folder with package.json and node_modules
 * @throws when a package brings no text of its licence: then it must be looked for by hand
 */
function thirdPartyNotices(project) {
  const notices = [...runtimePackages(project)].sort(([a], [b]) => (a < b ? -1 : 1)).map(notice);
  return `The bundles of this extension hold the following packages.\n${notices.join('')}`;
}

/** Folders by `name@version`, each once. */
function runtimePackages(project) {
  const found = new Map();
  const visit = (folder) => {
    const manifest = read(folder);
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const its = resolve(folder, name, project);
      const key = `${name}@${read(its).version}`;
      if (found.has(key)) continue;
      found.set(key, its);
      visit(its);
    }
  };
  visit(project);
  return found;
}

const read = (folder) => JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** As Node looks for it: beside the one that asks, then further up. */
function resolve(from, name, project) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (fs.existsSync(path.join(candidate, 'package.json'))) return candidate;
    if (folder === project) throw new Error(`${name} is not installed`);
  }
}

function notice([key, folder]) {
  const file = fs.readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  if (file === undefined) throw new Error(`${key} has no licence file`);
  const text = fs.readFileSync(path.join(folder, file), 'utf8').trim();
  return `\n${'-'.repeat(80)}\n${key} (${read(folder).license})\n\n${text}\n`;
}

module.exports = { thirdPartyNotices };
