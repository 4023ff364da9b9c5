// npm start: builds, and opens the sample corpus in VS Code with the extension under development.

import { ensureDependencies } from './setup/dependencies.mjs';
import { SetupError, say } from './setup/project.mjs';
import { runProgram } from './setup/runProgram.mjs';
import { serverRunsHere } from './setup/vscodeServer.mjs';

async function main() {
  ensureDependencies();
  say('Building …');
  runProgram('esbuild.js');
  if (serverRunsHere && !process.env.VSCODE_EXECUTABLE) {
    const { openInBrowser } = await import('./vscode/openInBrowser.mjs');
    await openInBrowser();
  } else {
    const { openOnDesktop } = await import('./vscode/openOnDesktop.mjs');
    await openOnDesktop();
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof SetupError ? error.message : error);
    process.exit(1);
  },
);
