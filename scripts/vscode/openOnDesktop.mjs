import { spawnSync } from 'node:child_process';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { inProject, root, SetupError } from '../setup/project.mjs';
import { removeFolder, temporaryFolder } from './children.mjs';

/** Where the server does not run: desktop VS Code, downloaded once, or the one that `VSCODE_EXECUTABLE` names. */
export async function openOnDesktop() {
  const executable = process.env.VSCODE_EXECUTABLE ?? (await download());
  const data = temporaryFolder('vscode-data-');
  const args = [inProject('sample'), `--extensionDevelopmentPath=${root}`, `--user-data-dir=${data}`, '--wait'];
  const { error } = spawnSync(executable, args, { stdio: 'inherit' });
  removeFolder(data);
  if (error) throw new SetupError(`VS Code could not be started: ${error.message}`);
}

async function download() {
  try {
    return await downloadAndUnzipVSCode('stable');
  } catch (error) {
    throw new SetupError(
      `VS Code could not be downloaded (${error.message}); name an installed one in the variable VSCODE_EXECUTABLE.`,
    );
  }
}
