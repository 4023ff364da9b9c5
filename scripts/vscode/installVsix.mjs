import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { inProject } from '../setup/project.mjs';
import { installServer } from '../setup/vscodeServer.mjs';
import { removeFolder, temporaryFolder } from './children.mjs';
import { serverEnvironment } from './server.mjs';

const VSCE = inProject('node_modules/@vscode/vsce/vsce');

/** @param {string} file the .vsix to write */
export function packageVsix(file) {
  run(process.execPath, [VSCE, 'package', '--no-dependencies', '--out', file]);
}

/**
 * Installs a .vsix as a user does.
 * @param {string} file
 * @param {string} extensionsDir
 */
export function installVsix(file, extensionsDir) {
  const { node, vscode } = installServer();
  const data = temporaryFolder('vscode-data-');
  const args = ['--accept-server-license-terms', '--server-data-dir', data, '--extensions-dir', extensionsDir];
  const said = run(
    node,
    [path.join(vscode, 'out/server-main.js'), ...args, '--install-extension', file, '--force'],
    data,
  );
  removeFolder(data);
  if (!/successfully installed/.test(said)) throw new Error(`The package was not installed:\n${said}`);
}

function run(command, args, home) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: inProject(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: home ? serverEnvironment(home) : process.env,
  });
  if (status !== 0) throw new Error(`${path.basename(args[0])} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
