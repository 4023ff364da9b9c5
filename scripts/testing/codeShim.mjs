#!/usr/bin/env node
// Takes the place of the `code` executable: VSCODE_EXECUTABLE=scripts/testing/codeShim.mjs runs @vscode/test-electron
// unchanged, with the VS Code server behind it.
import { runInHost } from './hostRun.mjs';

const args = process.argv.slice(2);
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

const counts = await runInHost({
  extension: option('extensionDevelopmentPath'),
  tests: option('extensionTestsPath'),
  workspace: args.find((arg) => !arg.startsWith('-')),
});
console.log(`  ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in the VS Code server`);
process.exit(counts.failed > 0 ? 1 : 0);
