import fs from 'node:fs';
import { npmCi } from './npm.mjs';
import { inProject, root, SetupError, say } from './project.mjs';

/**
 * True when every package of package-lock.json is installed in its version. Compared by content, since a checkout or
 * a copy changes file times. Optional packages may be missing: they are the other platforms' binaries.
 */
function installed() {
  try {
    const wanted = JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(fs.readFileSync(inProject('node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([name, { version, optional }]) =>
        name === '' || (optional && !present[name]) || present[name]?.version === version,
    );
  } catch {
    return false;
  }
}

/** Node new enough and node_modules as the lockfile says. */
export function ensureDependencies() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new SetupError(`Node 20 or newer is needed; this is Node ${process.versions.node}.`);
  if (installed()) return;
  say('Installing packages (npm ci) …');
  npmCi(root);
}
