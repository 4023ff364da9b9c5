import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inProject, root } from '../setup/project.mjs';
import { temporaryFolder } from './children.mjs';
import { startServer } from './server.mjs';
import { quietSettings } from './settings.mjs';

/** Serves the sample corpus, in its own folder so that its sidecars can be seen, until Ctrl+C. */
export async function openInBrowser() {
  // Installed as a link: VS Code in a browser takes extensions under development only where it is driven by tests.
  const extensionsDir = temporaryFolder('vscode-extensions-');
  fs.symlinkSync(root, path.join(extensionsDir, 'news-corpus-annotator'), 'dir');
  const server = await startServer({ settings: { ...quietSettings, 'git.enabled': true }, extensionsDir });
  const sample = inProject('sample');
  const address = server.url(sample, [['openFile', server.remote(firstArticle(sample))]]);
  console.log(`\nNews Corpus Annotator runs here; stop it with Ctrl+C:\n\n  ${address}\n`);
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
    spawn('xdg-open', [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.prependOnceListener(signal, () => process.exit(0));
  await server.exited;
  throw new Error('The VS Code server ended.');
}

function firstArticle(folder) {
  const file = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()[0];
  return `${folder}/${file}`;
}
